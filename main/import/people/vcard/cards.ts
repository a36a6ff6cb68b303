import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { noText, textOf } from '#main/import/people/decode.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** A card as it stands in the file, one character a byte, from BEGIN to END. Null for one that is too large. */
export type RawCard = Buffer | null;

/** In bytes: a file of 50,000 cards with pictures, and a card with a picture of the largest kind. */
const largestFile = 4_000_000_000;
const largestCard = 40_000_000;
const largestUtf16 = 400_000_000;
const chunk = 1 << 20;

/** A file of cards, of which no more than one is in memory at once. */
export interface CardFile {
  /** In bytes. */
  readonly size: number;
  done(): number;
  readonly cards: Iterable<RawCard>;
}

/**
 * Opens a file of vCards.
 *
 * @param hear is given all bytes of the file in their order while the cards are read.
 * @throws WaymarkError `invalid` when it is too large or does not begin as a vCard does; `not-found` when it cannot be read.
 */
export function openCards(path: string, hear: (bytes: Uint8Array) => void): CardFile {
  const size = sizeOf(path);
  let done = 0;
  return {
    size,
    done: () => done,
    cards: cardsOf(
      parts(path, (bytes) => {
        done += bytes.length;
        hear(bytes);
      }),
    ),
  };
}

function sizeOf(path: string): number {
  const file = opened(path);
  try {
    const stats = fstatSync(file);
    // A pipe or a device would be read without end.
    if (!stats.isFile()) throw new WaymarkError('invalid', 'This is not a file that can be read as a whole.');
    if (stats.size > largestFile) {
      throw new WaymarkError('invalid', 'The file is larger than 4 GB, which is more than Waymark takes in.');
    }
    return stats.size;
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch {
    throw new WaymarkError('not-found', 'The file cannot be read. Check that it is there and may be opened.');
  }
}

/** The file's bytes, part by part; one in UTF-16 comes as one part in UTF-8. */
function* parts(path: string, hear: (bytes: Uint8Array) => void): Generator<Buffer> {
  const file = opened(path);
  const isWide: Buffer[] = [];
  let wide = 0;
  let isFirst = true;
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(chunk);
      const length = readSync(file, buffer, 0, chunk, null);
      if (length === 0) break;
      const part = buffer.subarray(0, length);
      hear(part);
      if (isFirst && part.subarray(0, 64).includes(0)) isWide.push(Buffer.of());
      isFirst = false;
      if (isWide.length === 0) yield part;
      else {
        wide += length;
        if (wide > largestUtf16) throw noText();
        isWide.push(part);
      }
    }
  } finally {
    closeSync(file);
  }
  if (isWide.length > 0) yield Buffer.from(textOf(Buffer.concat(isWide)));
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const begin = /^begin\s*:\s*vcard\s*$/i;
const end = /^end\s*:\s*vcard\s*$/i;

/** Collects lines from BEGIN to END; cards in cards belong to the outer one. What stands between cards is let go. */
function* cardsOf(from: Iterable<Buffer>): Generator<RawCard> {
  let lines: Buffer[] = [];
  let size = 0;
  let depth = 0;
  let isTooLarge = false;
  for (const line of linesOf(from)) {
    const isMark = line.length < 40;
    const text = isMark
      ? line
          .toString('latin1')
          .replace(/^\xef\xbb\xbf/, '')
          .trimEnd()
      : '';
    if (isMark && begin.test(text)) {
      // A card that was cut short ends where the next one begins; a card within a card is folded or indented.
      if (depth > 0 && lines.length > 0) yield isTooLarge ? null : Buffer.concat(lines);
      depth = 1;
      lines = [];
      size = 0;
      isTooLarge = false;
    }
    if (depth === 0) continue;
    size += line.length;
    if (size > largestCard) {
      isTooLarge = true;
      lines = [];
    } else lines.push(line);
    if (isMark && end.test(text)) {
      yield isTooLarge ? null : Buffer.concat(lines);
      depth = 0;
      lines = [];
    }
  }
  if (depth > 0) yield isTooLarge ? null : Buffer.concat(lines);
}

/** Lines with their ends, whether those are CRLF, LF or, as in very old files, CR. */
function* linesOf(from: Iterable<Buffer>): Generator<Buffer> {
  let rest: Buffer[] = [];
  let length = 0;
  let mark: number | null = null;
  for (const part of from) {
    mark ??= part.includes(lineFeed) || !part.includes(carriageReturn) ? lineFeed : carriageReturn;
    let start = 0;
    for (let at = part.indexOf(mark); at !== -1; at = part.indexOf(mark, start)) {
      const piece = part.subarray(start, at + 1);
      yield rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      length = 0;
      start = at + 1;
    }
    if (start === part.length) continue;
    length += part.length - start;
    // A line without end is part of no card; only its beginning is kept, so that memory stays bounded.
    if (length <= largestCard + chunk) rest.push(part.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
