import { needsSegmenting, segments } from '#shared/document/plain-text.ts';

/** Parts words of scripts without spaces; it has no width and the tokenizer takes it for a space. */
const wordBreak = '\u200b';
/** Private-use characters that mark the found stretch in a snippet, so a text must not hold them itself. */
export const matchStart = '\ue000';
export const matchEnd = '\ue001';

const ownMarks = /[\0\u200b\ue000\ue001]/g;
const otherAccented = /[\u0370-\u052f\u1f00-\u1fff]+/g;
const vowelPoints = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u0652\u0670]/g;

/**
 * A text as the search index keeps it and as a query is compared with it. The tokenizer folds case and the accents of
 * Latin letters by itself; here Greek and Cyrillic accents are parted from their letters, Hebrew and Arabic vowel points
 * are left out, and words of scripts without spaces are parted by a break that has no width.
 */
export function searchable(text: string): string {
  const folded = text
    .replace(ownMarks, '')
    .normalize('NFC')
    .replace(otherAccented, (stretch) => stretch.normalize('NFD'))
    .replace(vowelPoints, '');
  return needsSegmenting(folded) ? withWordBreaks(folded) : folded;
}

function withWordBreaks(text: string): string {
  let parted = '';
  let afterWord = false;
  for (const { segment, isWordLike } of segments(text)) {
    if (isWordLike && afterWord) parted += wordBreak;
    parted += segment;
    afterWord = isWordLike === true;
  }
  return parted;
}

/** Turns a stretch of the index back into what is shown. */
export function readable(indexed: string): string {
  return indexed.replaceAll(wordBreak, '').normalize('NFC');
}
