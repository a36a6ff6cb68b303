import { contextLength, type Passage, type PassageState } from './evidence.ts';

/** Where a passage stands in a text now. */
export interface FoundPassage {
  state: PassageState;
  /** In UTF-16 units; where it was when it is gone. */
  at: number;
  length: number;
}

/** Words this long are not met twice by chance, wherever they stand. */
const surelyTheSame = 24;
/** What stands around shorter words must agree by so many characters. */
const agreement = 4;
/** How long a stretch of text that took the place of a passage may be, beside three times the passage. */
const longestAddition = 200;
/** How much of the words of a passage must be there for it to have changed, and not to be gone. */
const sharedWords = 0.5;

/** The words between two places of a text, with what stands around them; null when there are none. */
export function passageAt(text: string, start: number, end: number): Passage | null {
  const from = Math.max(0, Math.min(start, end));
  const raw = text.slice(from, Math.max(start, end));
  const quote = raw.trim();
  if (quote === '') return null;
  const at = from + raw.length - raw.trimStart().length;
  return { quote, at, ...contextOf(text, at, quote.length) };
}

/**
 * Finds a passage again in a text that was edited. It is `present` where its words stand as they were, in the surroundings
 * that fit best; `changed` where other words stand between its surroundings, or most of its words in another order or
 * form; otherwise `gone`. Quote, surroundings and place, as in
 * Phelps and Wilensky, “Robust Intra-document Locations” (2000).
 */
export function findPassage(passage: Passage, text: string): FoundPassage {
  return (
    findQuote(passage, text) ?? findBetween(passage, text) ?? findAlike(passage, text) ?? goneAt(passage)
  );
}

/** A passage as it is kept after an edit: what is present takes its new surroundings along. */
export function followed(passage: Passage, text: string): Passage & { state: PassageState } {
  const { state, at, length } = findPassage(passage, text);
  if (state !== 'present') return { ...passage, at, state };
  return { quote: passage.quote, at, state, ...contextOf(text, at, length) };
}

function contextOf(text: string, at: number, length: number): Pick<Passage, 'before' | 'after'> {
  return {
    before: text.slice(Math.max(0, at - contextLength), at),
    after: text.slice(at + length, at + length + contextLength),
  };
}

function goneAt({ at }: Passage): FoundPassage {
  return { state: 'gone', at, length: 0 };
}

function findQuote({ quote, before, after, at }: Passage, text: string): FoundPassage | null {
  let best: { at: number; score: number } | null = null;
  for (let place = text.indexOf(quote); place !== -1; place = text.indexOf(quote, place + 1)) {
    const score =
      sharedEnd(before, text.slice(0, place)) + sharedStart(after, text.slice(place + quote.length));
    const isBetter =
      best === null ||
      score > best.score ||
      (score === best.score && Math.abs(place - at) < Math.abs(best.at - at));
    if (isBetter) best = { at: place, score };
  }
  if (best === null) return null;
  const needed = quote.length >= surelyTheSame ? 0 : Math.min(agreement, before.length + after.length);
  return best.score >= needed ? { state: 'present', at: best.at, length: quote.length } : null;
}

/** What stands now between the surroundings of a passage. */
function findBetween({ quote, before, after, at }: Passage, text: string): FoundPassage | null {
  const longest = quote.length * 3 + longestAddition;
  let best: FoundPassage | null = null;
  for (const from of endsOf(before, text)) {
    for (const to of startsOf(after, text)) {
      if (to < from || to - from > longest) continue;
      if (best !== null && Math.abs(from - at) >= Math.abs(best.at - at)) continue;
      const inside = text.slice(from, to);
      const words = inside.trim();
      best =
        words === ''
          ? { state: 'gone', at: from, length: 0 }
          : { state: 'changed', at: from + inside.indexOf(words), length: words.length };
    }
  }
  return best;
}

/** Most of the words of a passage, close together, wherever they stand. */
function findAlike({ quote, at }: Passage, text: string): FoundPassage | null {
  const wanted = new Set(wordsIn(quote).map(({ word }) => word));
  if (wanted.size < 3) return null;
  const words = wordsIn(text);
  const window = Math.ceil(wordsIn(quote).length * 1.5);
  let best: { share: number; at: number; end: number } | null = null;
  for (let first = 0; first < words.length; first += 1) {
    const start = words[first];
    if (!start || !wanted.has(start.word)) continue;
    const met = new Set<string>();
    let end = start.end;
    for (const each of words.slice(first, first + window)) {
      if (!wanted.has(each.word)) continue;
      met.add(each.word);
      end = each.end;
    }
    const share = met.size / wanted.size;
    if (share <= sharedWords || (best !== null && share < best.share)) continue;
    const isNearer = best === null || Math.abs(start.start - at) < Math.abs(best.at - at);
    if (best === null || share > best.share || isNearer) best = { share, at: start.start, end };
  }
  return best && { state: 'changed', at: best.at, length: best.end - best.at };
}

function wordsIn(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Where what stood before a passage ends now: by as much of it as is there, the whole first. */
function endsOf(before: string, text: string): number[] {
  if (before.trim() === '') return [0];
  for (const length of lengths(before)) {
    const found = placesOf(before.slice(-length), text);
    if (found.length > 0) return found.map((place) => place + Math.min(length, before.length));
  }
  return [];
}

function startsOf(after: string, text: string): number[] {
  if (after.trim() === '') return [text.length];
  for (const length of lengths(after)) {
    const found = placesOf(after.slice(0, length), text);
    if (found.length > 0) return found;
  }
  return [];
}

function lengths(context: string): number[] {
  return [contextLength, 24, 14, 8].filter((length, place) => place === 0 || length < context.length);
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  for (
    let place = text.indexOf(part);
    place !== -1 && places.length < 50;
    place = text.indexOf(part, place + 1)
  )
    places.push(place);
  return places;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one.at(-1 - count) === other.at(-1 - count))
    count += 1;
  return count;
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && count < other.length && one[count] === other[count]) count += 1;
  return count;
}
