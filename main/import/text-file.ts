import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { WaymarkError } from '#shared/bridge/errors.ts';

/**
 * Reads a text file.
 *
 * @throws WaymarkError `not-found` when it is not there, `invalid` when it is too large or not UTF-8. Nothing is guessed:
 * a text read in the wrong encoding would be stored wrong for good.
 */
export function readTextFile(path: string, largest: number): string {
  let bytes: Buffer;
  try {
    const file = statSync(path);
    // A pipe or a device would be read without end.
    if (!file.isFile()) throw new WaymarkError('invalid', 'This is not a file that can be read as a whole.');
    if (file.size > largest) {
      throw new WaymarkError(
        'invalid',
        `The file is larger than ${Math.round(largest / 1_000_000)} MB, which is more than Waymark takes in at once.`,
      );
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof WaymarkError) throw error;
    throw new WaymarkError('not-found', 'The file cannot be read. Check that it is there and may be opened.');
  }
  return decode(bytes);
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new WaymarkError('invalid', 'The file is in UTF-16. Save it as UTF-8 and import it again.');
  }
  try {
    // A byte order mark of UTF-8 is taken off on the way.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new WaymarkError('invalid', 'The file is not in UTF-8. Save it as UTF-8 and import it again.');
  }
}

/** What tells two texts apart. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
