import { fold } from '#renderer/editor/found-words.ts';

/** A piece of text as the editor holds it: a node, or what stands between two formats. */
export interface Run {
  key: string;
  text: string;
  /** A name, such as a mention or a tag: it is found, and stays as it is when words are replaced. */
  isName: boolean;
}

export interface Place {
  key: string;
  offset: number;
}

/** A place in the whole text: the line, from 0, and the character in it. */
export interface Position {
  line: number;
  start: number;
}

export interface Match extends Position {
  from: Place;
  to: Place;
  /** Whether a part of it lies in a name. */
  isInName: boolean;
}

export interface Asked {
  words: string;
  /** With it, capitals and accents count; without, they do not, as in search. */
  matchCase: boolean;
}

/** More than anybody goes through one by one. */
export const mostMatches = 9_999;

/** Where words stand in the lines of a text, in order; they may go over several runs, and never over the end of a line. */
export function matchesIn(lines: readonly (readonly Run[])[], { words, matchCase }: Asked): Match[] {
  const matches: Match[] = [];
  const plain = (text: string): { folded: string; places: number[] | null } =>
    matchCase ? { folded: text, places: null } : fold(text);
  const sought = plain(words).folded;
  if (sought === '') return matches;
  for (const [line, runs] of lines.entries()) {
    const text = runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join('');
    const { folded, places } = plain(text);
    let at = folded.indexOf(sought);
    while (at !== -1) {
      const end = at + sought.length;
      // A match that ends within a sign, such as the first half of a ligature's letters, is none.
      const start = places?.[at] ?? at;
      const until = places?.[end] ?? end;
      if (until > start) {
        matches.push({ line, start, ...spanOf(runs, start, until) });
        if (matches.length === mostMatches) return matches;
      }
      at = folded.indexOf(sought, end);
    }
  }
  return matches;
}

/** The first match at or after a position; the first of all when there is none. -1 without matches. */
export function matchFrom(matches: readonly Match[], { line, start }: Position): number {
  const found = matches.findIndex(
    (match) => match.line > line || (match.line === line && match.start >= start),
  );
  return found === -1 && matches.length > 0 ? 0 : found;
}

function spanOf(
  runs: readonly Run[],
  start: number,
  end: number,
): { from: Place; to: Place; isInName: boolean } {
  let from: Place = { key: '', offset: 0 };
  let to: Place = from;
  let isInName = false;
  let before = 0;
  for (const { key, text, isName } of runs) {
    const after = before + text.length;
    if (start >= before && start < after) from = { key, offset: start - before };
    if (start < after && end > before) {
      isInName ||= isName;
      to = { key, offset: Math.min(end, after) - before };
    }
    before = after;
  }
  return { from, to, isInName };
}
