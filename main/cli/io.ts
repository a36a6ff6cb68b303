import type { Readable } from 'node:stream';
import type { CoreOptions } from '#main/core.ts';
import type { Shell } from '#main/ports/shell.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

interface Output {
  write(text: string): unknown;
}

/** What a command talks with. */
export interface Io {
  stdin: Readable & { isTTY?: boolean; setRawMode?: (raw: boolean) => unknown };
  stdout: Output;
  stderr: Output;
  /** Finds something to print PDFs with; asked only when a PDF is wanted. */
  printer: () => Promise<Pick<Shell, 'printToPdf'>>;
  /** How the core derives keys and runs long work, and which facts came with it, where that is not as usual. */
  core?: Pick<CoreOptions, 'keyCost' | 'createJobs' | 'shippedOccupations'>;
}

/** Words on one line, without the characters that steer a terminal. */
export function oneLine(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

const mostInput = 20_000_000;

/**
 * All of standard input as text.
 *
 * @throws WaymarkError `invalid` when it is too long for one entry or not UTF-8.
 */
export async function readInput({ stdin }: Pick<Io, 'stdin'>): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stdin) {
    const bytes: Uint8Array = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    length += bytes.byteLength;
    if (length > mostInput)
      throw new WaymarkError('invalid', 'This is too long for one entry. Split it into several.');
    pieces.push(bytes);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces));
  } catch {
    throw new WaymarkError('invalid', 'The text is not in UTF-8. Nothing was added.');
  }
}
