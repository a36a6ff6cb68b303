import { extname } from 'node:path';

/** Told by nothing else than being bytes. */
export const unknownType = 'application/octet-stream';

type Sign = { type: string; at?: number; bytes: readonly number[] };

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/** What files of a type begin with. */
const signs: readonly Sign[] = [
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: ascii('GIF87a') },
  { type: 'image/gif', bytes: ascii('GIF89a') },
  { type: 'image/webp', at: 8, bytes: ascii('WEBP') },
  { type: 'image/tiff', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { type: 'image/tiff', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { type: 'image/avif', at: 4, bytes: ascii('ftypavif') },
  { type: 'image/avif', at: 4, bytes: ascii('ftypavis') },
  { type: 'image/heic', at: 4, bytes: ascii('ftypheic') },
  { type: 'image/heic', at: 4, bytes: ascii('ftypheix') },
  { type: 'image/heic', at: 4, bytes: ascii('ftypmif1') },
  { type: 'application/pdf', bytes: ascii('%PDF-') },
  { type: 'application/gzip', bytes: [0x1f, 0x8b] },
  { type: 'application/x-7z-compressed', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { type: 'application/vnd.rar', bytes: ascii('Rar!\x1a\x07') },
  { type: 'audio/wav', at: 8, bytes: ascii('WAVE') },
  { type: 'audio/flac', bytes: ascii('fLaC') },
  { type: 'audio/ogg', bytes: ascii('OggS') },
  { type: 'audio/mpeg', bytes: ascii('ID3') },
  { type: 'audio/mp4', at: 4, bytes: ascii('ftypM4A') },
  { type: 'video/webm', bytes: [0x1a, 0x45, 0xdf, 0xa3] },
  { type: 'video/quicktime', at: 4, bytes: ascii('ftypqt') },
  { type: 'video/mp4', at: 4, bytes: ascii('ftyp') },
];

/** Types that are a zip inside, which only their names tell apart. */
const zips: Readonly<Record<string, string>> = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.epub': 'application/epub+zip',
};

/** Types of text that only their names tell apart. */
const texts: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.json': 'application/json',
  '.xml': 'application/xml',
};

/**
 * The type of a file by its first bytes. Its name decides only between types that look the same from outside, so nothing
 * is taken for a picture because it is called one.
 *
 * @param head the first bytes; a few thousand are enough.
 */
export function mediaTypeOf(head: Uint8Array, name: string): string {
  const known = signs.find(({ at = 0, bytes }) => bytes.every((byte, place) => head[at + place] === byte));
  if (known) return known.type;
  const extension = extname(name).toLowerCase();
  if (begins(head, [0x50, 0x4b, 0x03, 0x04]) || begins(head, [0x50, 0x4b, 0x05, 0x06]))
    return zips[extension] ?? 'application/zip';
  if (isBitmap(head)) return 'image/bmp';
  const text = textOf(head);
  if (text === null) return unknownType;
  if (isSvg(text)) return 'image/svg+xml';
  return texts[extension] ?? 'text/plain';
}

function begins(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, place) => head[place] === byte);
}

/** "BM" alone is a word; the size of the header after it is not. */
function isBitmap(head: Uint8Array): boolean {
  const header = head[14] ?? 0;
  return begins(head, ascii('BM')) && [12, 40, 52, 56, 64, 108, 124].includes(header) && head[15] === 0;
}

/** The beginning of a text in UTF-8; null for what is none. A sign that the head cuts is passed over. */
function textOf(head: Uint8Array): string | null {
  if (head.length === 0) return null;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
  return /(?![\t\n\f\r])\p{Cc}/u.test(text) ? null : text;
}

/** Whether a text's first element is that of an SVG picture. */
function isSvg(text: string): boolean {
  const rest = text.replace(
    /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE\s[^>[]*(?:\[[\s\S]*?\]\s*)?>)*/i,
    '',
  );
  return /^<(?:[\w.-]+:)?svg[\s>/]/i.test(rest);
}
