import type { DocumentNode, StoredDocument } from './document.ts';
import { isAttachmentNode, wordsOfAttachment } from './references.ts';

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
  const pieces: string[] = [];
  const atLineStart = (): boolean => pieces.length === 0 || pieces.at(-1) === '\n';
  const visit = (node: DocumentNode): void => {
    if (node.type === 'linebreak') pieces.push('\n');
    else if (node.type === 'tab') pieces.push('\t');
    else {
      const words = isAttachmentNode(node) ? wordsOfAttachment(node) : node.text;
      if (words) pieces.push(words);
    }
    for (const child of node.children ?? []) visit(child);
    if (blocks.has(node.type) && !atLineStart()) pieces.push('\n');
  };
  visit(document.root);
  return pieces.join('').trimEnd();
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

/** How many words a person would count. */
export function countWords(text: string): number {
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
