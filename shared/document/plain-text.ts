import type { DocumentNode, StoredDocument } from './document.ts';
import { isAttachmentNode, wordsOfAttachment } from './references.ts';
import type { DocumentPlace } from './split.ts';

const blocks = new Set([
  'paragraph',
  'heading',
  'quote',
  'listitem',
  'horizontalrule',
  'code',
  'tablecell',
  'image',
  'file',
]);

/**
 * The words of a document, one line a block, as search and previews read them. An unknown node gives the words of its
 * children, so that a document from a newer Waymark is still found.
 */
export function plainText(document: StoredDocument): string {
  return piecesOf(document.root).join('').trimEnd();
}

/** Where a place of a document lies in its plain text, in UTF-16 units. */
export function offsetInText(document: StoredDocument, { path, offset }: DocumentPlace): number {
  let found: number | null = null;
  let length = 0;
  const pieces = piecesOf(document.root, (node, at, written, isEnd) => {
    const isHere = at.length === path.length && at.every((step, depth) => step === path[depth]);
    if (isHere && node.text !== undefined && !isEnd) found ??= written + Math.min(offset, node.text.length);
    // Before a child of the place, or behind the last one.
    const isChild = at.length === path.length + 1 && path.every((step, depth) => step === at[depth]);
    if (isChild && !isEnd && at.at(-1) === offset) found ??= written;
    if (isHere && isEnd) found ??= written;
  });
  for (const piece of pieces) length += piece.length;
  return Math.min(found ?? length, pieces.join('').trimEnd().length);
}

/**
 * The place in a text node of a document that lies at an offset of its plain text. Where one node ends and the next begins,
 * it is the end of the one `before` or the beginning of the one `after`.
 */
export function placeInText(
  document: StoredDocument,
  offset: number,
  side: 'before' | 'after' = 'before',
): DocumentPlace | null {
  let found: DocumentPlace | null = null;
  piecesOf(document.root, (node, path, written, isEnd) => {
    if (isEnd || !node.text || isAttachmentNode(node)) return;
    if (found !== null && side === 'before') return;
    if (offset >= written && offset <= written + node.text.length) found = { path, offset: offset - written };
  });
  return found;
}

type Visit = (node: DocumentNode, path: readonly number[], written: number, isEnd: boolean) => void;

/** The pieces of the plain text. `visit` hears of each node when it begins and ends, and how much was written until then. */
function piecesOf(root: DocumentNode, visit?: Visit): string[] {
  const pieces: string[] = [];
  let written = 0;
  const push = (piece: string): void => {
    pieces.push(piece);
    written += piece.length;
  };
  const atLineStart = (): boolean => pieces.length === 0 || pieces.at(-1) === '\n';
  const go = (node: DocumentNode, path: readonly number[]): void => {
    visit?.(node, path, written, false);
    if (node.type === 'linebreak') push('\n');
    else if (node.type === 'tab') push('\t');
    else {
      const words = isAttachmentNode(node) ? wordsOfAttachment(node) : node.text;
      if (words) push(words);
    }
    for (const [place, child] of (node.children ?? []).entries()) go(child, visit ? [...path, place] : path);
    visit?.(node, path, written, true);
    if (blocks.has(node.type) && !atLineStart()) push('\n');
  };
  go(root, []);
  return pieces;
}

const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const spacedWord = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu;
let segmenter: Intl.Segmenter | undefined;

/** Whether a text holds a script that is written without spaces between words. */
export function needsSegmenting(text: string): boolean {
  return withoutSpaces.test(text);
}

/** The word-like pieces and what lies between them, in order, for scripts without spaces. */
export function segments(text: string): Iterable<Intl.SegmentData> {
  // A fixed locale: what is indexed in one process must be cut the same way as what is asked in another.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  return segmenter.segment(text);
}

/** What each character up to here is to {@link spacedWord}: 2 begins a word, 1 goes on with one, 0 ends it. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(character) ? 2 : /['_-]/.test(character) ? 1 : 0;
});

/** The same for dashes, quotes and spaces beyond Latin; undefined for what needs a closer look. */
function kindBeyond(code: number): number | undefined {
  return code >= 0x2000 && code < 0x2070 ? Number(code === 0x2019) : undefined;
}

/**
 * The words of a text in Latin letters, counted letter by letter: many times faster than {@link spacedWord}, and each save
 * counts them. Null for a text with others.
 */
function countLatinWords(text: string): number | null {
  let count = 0;
  let isInWord = false;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    const kind = latin[code] ?? kindBeyond(code);
    if (kind === undefined) return null;
    if (kind === 0) isInWord = false;
    else if (!isInWord && kind === 2) {
      count += 1;
      isInWord = true;
    }
  }
  return count;
}

/** How many words a person would count. */
export function countWords(text: string): number {
  const ofLatin = countLatinWords(text);
  if (ofLatin !== null) return ofLatin;
  if (!needsSegmenting(text)) return text.match(spacedWord)?.length ?? 0;
  let count = 0;
  for (const segment of segments(text)) if (segment.isWordLike) count += 1;
  return count;
}

const previewLength = 220;

/** The start of a text on one line, for lists. */
export function preview(text: string): string {
  const start = text
    .slice(0, previewLength * 2)
    .replace(/\s+/g, ' ')
    .trim();
  return start.length <= previewLength ? start : `${start.slice(0, previewLength).trimEnd()}…`;
}
