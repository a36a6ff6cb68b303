import { addDays } from '#shared/calendar/dates.ts';
import { entryKinds } from '#shared/journal/entry.ts';
import { readTerm, type Term } from './query.ts';
import { type SearchKind, searchKinds } from './search.ts';
import { dateSpan, numberSpan, type Span } from './spans.ts';

/** What an entry can hold, for `has:`. */
export const holdable = [
  'image',
  'file',
  'link',
  'table',
  'code',
  'check',
  'mention',
  'tag',
  'mood',
  'energy',
  'place',
  'title',
  'prompt',
] as const;
export type Holdable = (typeof holdable)[number];

/** What an entry can be, for `is:`. */
export const states = ['starred', 'page'] as const;
export type State = (typeof states)[number];

/** One field of a query. `not` turns it round. */
export type Filter = { not: boolean } & (
  | { field: 'tag' | 'in' | 'place' | 'person' | 'goal'; words: string }
  | { field: 'mood' | 'energy' | 'words'; span: Span<number> }
  | { field: 'date'; span: Span<string> }
  | { field: 'has'; what: Holdable }
  | { field: 'is'; what: State }
  | { field: 'kind'; what: SearchKind | (typeof entryKinds)[number] }
);

export interface Query {
  /** What must occur. */
  terms: Term[];
  /** What must not occur. */
  without: Term[];
  filters: Filter[];
}

/** Why a query cannot be understood, and where. */
export interface QueryProblem {
  /** The place of the piece in the query, in UTF-16 units. */
  at: number;
  length: number;
  message: string;
}

export type ReadQuery = { query: Query; problem: null } | { query: null; problem: QueryProblem };

/** The fields, as the help card and the messages name them. */
export const fieldNames = [
  'tag',
  'mood',
  'energy',
  'before',
  'after',
  'on',
  'in',
  'has',
  'is',
  'kind',
  'place',
  'person',
  'goal',
  'words',
] as const;
export type FieldName = (typeof fieldNames)[number];

/** Nobody asks for more; it keeps a hostile query from costing more than a frame. */
const mostPieces = 64;

const piece = /(-?)(?:([a-z]+):(?:"([^"]*)"|“([^“”]*)”|(\S*))|"([^"]*)"(\*?)|“([^“”]*)”(\*?)|(\S+))/giu;

/**
 * Reads a query: words (`heron`, `her*`, `"grey heron"`), all of which must occur; `-word` for what must not; and fields
 * (`tag:feedback mood:<3 before:2025-06 in:work has:image`), each of which may be turned round with `-`.
 *
 * An address or a time of day is words; a word with a colon that looks like a field and is none is a problem, so that a
 * slip of the pen does not silently find nothing.
 *
 * @param today the person's calendar date, for `on:today`.
 */
export function readQuery(text: string, today: string): ReadQuery {
  const terms = new Map<string, Term>();
  const without = new Map<string, Term>();
  const filters: Filter[] = [];
  for (const match of text.matchAll(piece)) {
    if (terms.size + without.size + filters.length >= mostPieces) break;
    const [whole, minus = '', field, straight, curly, bare, ...phrase] = match;
    const not = minus === '-';
    if (field !== undefined && isField(field, bare)) {
      const value = (straight ?? curly ?? bare ?? '').trim();
      const filter = readField(field.toLowerCase(), value, today);
      if (typeof filter === 'string') {
        return { query: null, problem: { at: match.index, length: whole.length, message: filter } };
      }
      filters.push({ ...filter, not } as Filter);
      continue;
    }
    const said = not ? whole.slice(1) : whole;
    const [quoted, star, quotedCurly, starCurly] = phrase;
    const term = readTerm(quoted ?? quotedCurly ?? said, (star ?? starCurly) === '*');
    if (term === null) continue;
    const key = `${term.words}${term.prefix ? '*' : ''}`;
    (not ? without : terms).set(key, term);
  }
  return { query: { terms: [...terms.values()], without: [...without.values()], filters }, problem: null };
}

/** Addresses (`https://…`) are words. Whoever writes `Re:` with nothing after it means the word as well. */
function isField(field: string, bare: string | undefined): boolean {
  if (fieldNames.some((name) => name === field.toLowerCase())) return true;
  return (
    bare === undefined || (bare !== '' && !bare.startsWith('/') && !/^(mailto|https?|file|tel)$/i.test(field))
  );
}

type Read = Filter extends infer F ? (F extends Filter ? Omit<F, 'not'> : never) : never;

/** A field's meaning, or the sentence that says what is wrong with it. */
function readField(field: string, value: string, today: string): Read | string {
  if (!fieldNames.some((name) => name === field)) {
    return `There is no field “${field}”. There are ${fieldNames.join(', ')}. Put quotes around it to look for the words.`;
  }
  if (value === '') return `Say what to look for after “${field}:”, as in ${examples[field as FieldName]}.`;
  switch (field as FieldName) {
    case 'tag':
      return { field: 'tag', words: value.replace(/^#/, '') };
    case 'in':
    case 'place':
    case 'person':
    case 'goal':
      return { field: field as 'in', words: value.replace(/^@/, '') };
    case 'mood':
    case 'energy': {
      const span = numberSpan(value);
      if (span === null || !reaches(span, 1, 5)) {
        return `“${field}:” goes from 1 to 5, as in ${field}:4, ${field}:<3 or ${field}:2..4.`;
      }
      return { field: field as 'mood', span };
    }
    case 'words': {
      const span = numberSpan(value);
      return span === null
        ? 'Say how many words, as in words:>500 or words:100..200.'
        : { field: 'words', span };
    }
    case 'before':
    case 'after':
    case 'on': {
      const span = dateSpan(value, today);
      if (span === null) {
        return `“${value}” is not a day, a month or a year. Write ${field}:2025-06-30, ${field}:2025-06 or ${field}:2025.`;
      }
      if (field === 'on') return { field: 'date', span };
      const bound =
        field === 'before'
          ? { from: null, to: shifted(span.from, -1) }
          : { from: shifted(span.to, 1), to: null };
      return { field: 'date', span: bound };
    }
    case 'has':
      return oneOf(holdable, value, plural) ?? listed('has', value, holdable);
    case 'is':
      return stateOf(value) ?? listed('is', value, states);
    case 'kind': {
      const kinds = [...searchKinds, ...entryKinds];
      const what = kinds.find((kind) => kind === value.toLowerCase() || `${kind}s` === value.toLowerCase());
      return what === undefined ? listed('kind', value, kinds) : { field: 'kind', what };
    }
  }
}

/** A value of each field that is well formed, for messages and the help card. */
export const examples: Record<FieldName, string> = {
  tag: 'tag:feedback',
  mood: 'mood:<3',
  energy: 'energy:>=4',
  before: 'before:2025-06',
  after: 'after:2025',
  on: 'on:2025-06-30',
  in: 'in:work',
  has: 'has:image',
  is: 'is:starred',
  kind: 'kind:goal',
  place: 'place:leeds',
  person: 'person:priya',
  goal: 'goal:workshop',
  words: 'words:>500',
};

const plural: Readonly<Record<string, Holdable>> = {
  images: 'image',
  picture: 'image',
  pictures: 'image',
  photo: 'image',
  photos: 'image',
  files: 'file',
  attachment: 'file',
  links: 'link',
  tables: 'table',
  mentions: 'mention',
  tags: 'tag',
  checks: 'check',
  checklist: 'check',
};

function oneOf(
  known: readonly Holdable[],
  value: string,
  also: Readonly<Record<string, Holdable>>,
): Read | null {
  const said = value.toLowerCase();
  const what = known.find((name) => name === said) ?? also[said];
  return what === undefined ? null : { field: 'has', what };
}

function stateOf(value: string): Read | null {
  const said = value.toLowerCase();
  const what =
    said === 'star' || said === 'starred' ? 'starred' : said === 'page' || said === 'undated' ? 'page' : null;
  return what === null ? null : { field: 'is', what };
}

function listed(field: string, value: string, known: readonly string[]): string {
  return `“${field}:${value}” is not known. After “${field}:” there may be ${known.join(', ')}.`;
}

function reaches({ from, to }: Span<number>, least: number, most: number): boolean {
  return (from ?? least) <= most && (to ?? most) >= least;
}

function shifted(date: string | null, days: number): string | null {
  return date === null ? null : addDays(date, days);
}

/** The terms of a query that can be understood, for marking what was found; none otherwise. */
export function termsOf(text: string): Term[] {
  return readQuery(text, '2000-01-01').query?.terms ?? [];
}
