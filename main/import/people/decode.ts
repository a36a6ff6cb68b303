import { WaymarkError } from '#shared/bridge/errors.ts';

/**
 * Turns the bytes of a file into text: by its mark, else UTF-8, else UTF-16 by where its zeros stand, else Windows-1252, which
 * is what older programs of the West write and holds Latin-1.
 *
 * @throws WaymarkError `invalid` for what is no text.
 */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes);
  const unmarked = utf16Of(bytes);
  if (unmarked !== null) return decoded(unmarked, bytes);
  if (bytes.subarray(0, 4_096).includes(0)) throw noText();
  return anyOf(bytes);
}

/** UTF-8 where the bytes are, else Windows-1252. A mark of UTF-8 is taken off. */
export function anyOf(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows.decode(bytes);
  }
}

/** Text in a named set of characters; null when nobody knows the name. */
export function namedOf(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name.trim()).decode(bytes);
  } catch {
    return null;
  }
}

export function noText(): WaymarkError {
  return new WaymarkError(
    'invalid',
    'This file holds no text that can be read. Export it again from the program that it comes from.',
  );
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

function decoded(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Text of the West in UTF-16 has a zero in every second byte. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, 512 & ~1);
  if (head.length < 8) return null;
  const zeros = [0, 0];
  head.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return 'utf-16le';
  return even > half * 0.6 && odd < half * 0.1 ? 'utf-16be' : null;
}
