import { searchable } from './searchable.ts';

/** One thing that must occur: words that follow each other, the last of which may be a beginning. */
export interface Term {
  words: string;
  prefix: boolean;
}

const wordCharacter = /[\p{L}\p{N}\p{M}\p{Co}]/u;
/** In these scripts a word often begins inside what is cut as one, so the last piece is taken as a beginning. */
const compounds = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/**
 * One term of a query, from its words without the quotes: a word, its beginnings when `star` or a `*` follows it, or words in
 * a row. Null when there is no word in it; every other sign (AND, NEAR, parentheses, a quote that is never closed) is
 * nothing.
 */
export function readTerm(text: string, star: boolean): Term | null {
  const words = searchable(text.replace(/["“”*]/g, ' ')).trim();
  if (!wordCharacter.test(words)) return null;
  return { words, prefix: star || text.endsWith('*') || compounds.test(words) };
}

/** Beginnings shorter than this are too many to look through while somebody types. */
const shortestWidened = 2;

/**
 * The terms as an expression for FTS5, or null when there is nothing to look for. Every term is a quoted string, in which
 * nothing has a meaning of its own. With `widen` the last term is taken as a beginning.
 */
export function toMatch(terms: readonly Term[], { widen = false } = {}): string | null {
  if (terms.length === 0) return null;
  return terms
    .map(({ words, prefix }, index) => {
      const open = prefix || (widen && index === terms.length - 1 && words.length >= shortestWidened);
      return `"${words.replaceAll('"', ' ')}"${open ? ' *' : ''}`;
    })
    .join(' ');
}
