import { termsOf } from '#shared/search/language.ts';
import type { Term } from '#shared/search/query.ts';

const name = 'found';
/** More matches than anybody looks at; it keeps a common word in a long text from costing a frame. */
const most = 500;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Marks the words of a query in a text, without touching it, and brings the first into sight.
 *
 * @returns the way to take the marks away. They go by themselves when something is typed.
 */
export function showFound(text: HTMLElement, query: string): () => void {
  const ranges = rangesOf(text, query);
  const [first] = ranges;
  if (!first) return () => {};
  CSS.highlights.set(name, new Highlight(...ranges));
  const clear = (): void => {
    CSS.highlights.delete(name);
    text.removeEventListener('beforeinput', clear);
  };
  text.addEventListener('beforeinput', clear);
  first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  return clear;
}

function rangesOf(text: HTMLElement, query: string): Range[] {
  const terms = termsOf(query);
  // While typing, a last word that finds nothing as a word is taken for a beginning, as search does it.
  const asBeginning = terms.map((term, place) => ({
    ...term,
    prefix: term.prefix || place === terms.length - 1,
  }));
  const ranges = find(text, terms);
  return ranges.length > 0 ? ranges : find(text, asBeginning);
}

function find(text: HTMLElement, terms: readonly Term[]): Range[] {
  const pattern = patternOf(terms);
  const ranges: Range[] = [];
  if (!pattern) return ranges;
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && ranges.length < most; node = walker.nextNode()) {
    const { folded, places } = fold(node.textContent ?? '');
    for (const match of folded.matchAll(pattern)) {
      const range = document.createRange();
      range.setStart(node, places?.[match.index] ?? match.index);
      const end = match.index + match[0].length;
      range.setEnd(node, places?.[end] ?? end);
      ranges.push(range);
    }
  }
  return ranges;
}

/** One pattern for all terms, on folded text. */
export function patternOf(terms: readonly Term[]): RegExp | null {
  const parts = terms.map(({ words, prefix }) => {
    const pieces = fold(words).folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    if (pieces.length === 0) return null;
    const isJoined = withoutSpaces.test(words);
    const body = pieces.join(isJoined ? '' : '[^\\p{L}\\p{N}]+');
    return isJoined
      ? body
      : `(?<![\\p{L}\\p{N}])${body}${prefix ? '[\\p{L}\\p{N}\\p{M}]*' : '(?![\\p{L}\\p{N}])'}`;
  });
  const known = parts.filter((part) => part !== null);
  return known.length === 0 ? null : new RegExp(known.join('|'), 'gu');
}

/** A text in small letters without accents, and for each place in it the place in the text; null where they are the same. */
export function fold(text: string): { folded: string; places: number[] | null } {
  if (/^[\0-\x7f]*$/.test(text)) return { folded: text.toLowerCase(), places: null };
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const plain = character
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    place += character.length;
  }
  places.push(place);
  return { folded, places };
}
