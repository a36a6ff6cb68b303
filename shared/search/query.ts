import { searchable } from './searchable.ts';

/** One thing that must occur: words that follow each other, the last of which may be a beginning. */
export interface Term {
  words: string;
  prefix: boolean;
}

const quoted = /"([^"]*)"(\*?)|“([^“”]*)”(\*?)|(\S+)/gu;
const wordCharacter = /[\p{L}\p{N}\p{M}\p{Co}]/u;
/** In these scripts a word often begins inside what is cut as one, so the last piece is taken as a beginning. */
const compounds = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
/** Nobody asks for more; it keeps a hostile query from costing more than a frame. */
const mostTerms = 64;

/**
 * What a query asks for: a word, `wor*` for its beginnings, `"two words"` for a phrase; all must occur. There is nothing
 * else: every other sign (AND, NEAR, parentheses, a quote that is never closed) is a word or nothing.
 */
export function parseQuery(text: string): Term[] {
  const terms = new Map<string, Term>();
  for (const [, straight, straightStar, curly, curlyStar, bare] of text.matchAll(quoted)) {
    const inside = straight ?? curly ?? bare ?? '';
    const star = straightStar === '*' || curlyStar === '*' || (bare?.endsWith('*') ?? false);
    const words = searchable(inside.replace(/["“”*]/g, ' ')).trim();
    if (!wordCharacter.test(words)) continue;
    const prefix = star || compounds.test(words);
    terms.set(`${words}${prefix ? '*' : ''}`, { words, prefix });
    if (terms.size === mostTerms) break;
  }
  return [...terms.values()];
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
