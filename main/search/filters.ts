import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { holdsBits } from '#shared/document/holds.ts';
import { type EntryKind, entryKinds } from '#shared/journal/journal.ts';
import type { Filter, Holdable } from '#shared/search/language.ts';
import type { SearchKind } from '#shared/search/search.ts';

/** Conditions on a row of `entries` under the alias `e`, with what they bind. */
export interface Conditions {
  sql: string;
  values: Record<string, unknown>;
}

/** Which kinds of records a query asks for; null when it names none. */
export function kindsOf(filters: readonly Filter[]): SearchKind[] | null {
  const named = filters.flatMap((filter) =>
    filter.field === 'kind' && !filter.not && !isEntryKind(filter.what) ? [filter.what as SearchKind] : [],
  );
  if (named.length > 0) return [...new Set(named)];
  return null;
}

/** Which kinds of records a query shuts out. */
export function kindsWithout(filters: readonly Filter[]): SearchKind[] {
  return filters.flatMap((filter) =>
    filter.field === 'kind' && filter.not && !isEntryKind(filter.what) ? [filter.what as SearchKind] : [],
  );
}

/** Whether a filter asks something that only an entry can answer. */
export function isOfEntries(filter: Filter): boolean {
  return filter.field !== 'kind' || isEntryKind(filter.what);
}

function isEntryKind(kind: SearchKind | EntryKind): kind is EntryKind {
  return entryKinds.some((known) => known === kind);
}

/**
 * How entries are met: `walk` looks at each in turn, so that what it is tied to is asked for it alone; `pick` begins with what
 * a tie names, which is quick when it names few.
 */
export type Met = 'walk' | 'pick';

/** What an entry must be to pass the filters. */
export function conditionsOf(db: ReadDb, filters: readonly Filter[], met: Met): Conditions {
  const values: Record<string, unknown> = {};
  const parts = filters.filter(isOfEntries).map((filter, index) => {
    const bind = (value: unknown, name = ''): string => {
      values[`f${index}${name}`] = value;
      return `@f${index}${name}`;
    };
    const sql = conditionOf(db, filter, bind, met);
    return filter.not ? `(${sql}) IS NOT TRUE` : `(${sql})`;
  });
  return { sql: parts.length === 0 ? 'TRUE' : parts.join(' AND '), values };
}

/** Whether one of the filters asks for what so few entries are tied to that they are the place to begin. */
export function namesFew(db: ReadDb, filters: readonly Filter[], few: number): boolean {
  return filters.some((filter) => {
    const values: Record<string, unknown> = {};
    const tie = filter.not
      ? null
      : tieOf(db, filter, (value) => {
          values.named = value;
          return '@named';
        });
    if (tie === null) return false;
    const found = prepared<[object], number>(
      db,
      `SELECT count(*) FROM (SELECT 1 FROM ${tie.table} WHERE ${tie.where} LIMIT ${few + 1})`,
    )
      .pluck()
      .get(values) as number;
    return found <= few;
  });
}

/** Where it is kept which entries are tied to something: a table, its column of entries, and a condition. */
interface Tie {
  table: string;
  entry: string;
  where: string;
}

function tieOf(db: ReadDb, filter: Filter, bind: (value: unknown) => string): Tie | null {
  switch (filter.field) {
    case 'tag':
      return { table: 'entry_tags', entry: 'entry', where: oneOf('tag', bind(tagsNamed(db, filter.words))) };
    case 'person':
    case 'goal': {
      const records = named(db, filter.field === 'person' ? personNames : goalNames, filter.words);
      return {
        table: 'links',
        entry: 'from_id',
        where: `from_kind = 'entry' AND type IN ('mentions', 'about') AND to_kind = '${filter.field}'
          AND ${oneOf('to_id', bind(records))}`,
      };
    }
    default:
      return null;
  }
}

/** A column has one of the values of a list in JSON. */
function oneOf(column: string, list: string): string {
  return `${column} IN (SELECT value FROM json_each(${list}))`;
}

function conditionOf(
  db: ReadDb,
  filter: Filter,
  bind: (value: unknown, name?: string) => string,
  met: Met,
): string {
  const tie = tieOf(db, filter, bind);
  if (tie !== null) {
    const { table, entry, where } = tie;
    return met === 'pick'
      ? `e.id IN (SELECT ${entry} FROM ${table} WHERE ${where})`
      : `EXISTS (SELECT 1 FROM ${table} WHERE ${entry} = e.id AND ${where})`;
  }
  switch (filter.field) {
    case 'in':
      return oneOf('e.journal', bind(named(db, journalNames, filter.words)));
    case 'place':
      return `e.place LIKE ${bind(`%${filter.words.replace(/[\\%_]/g, '\\$&')}%`)} ESCAPE '\\'`;
    case 'mood':
    case 'energy':
      return between(`e.${filter.field}`, filter.span, bind);
    case 'words':
      return between('e.word_count', filter.span, bind);
    case 'date':
      return between('e.date', filter.span, bind);
    case 'has':
      return hasSql[filter.what];
    case 'is':
      return filter.what === 'starred' ? 'e.starred = 1' : 'e.date IS NULL';
    case 'kind':
      return `e.kind = ${bind(filter.what)}`;
    // Ties were answered above.
    case 'tag':
    case 'person':
    case 'goal':
      return 'TRUE';
  }
}

const holds = (bit: number): string => `e.holds & ${bit} <> 0`;

const hasSql: Record<Holdable, string> = {
  image: holds(holdsBits.image),
  file: holds(holdsBits.file),
  link: holds(holdsBits.link),
  table: holds(holdsBits.table),
  code: holds(holdsBits.code),
  check: holds(holdsBits.check),
  mention: "EXISTS (SELECT 1 FROM links WHERE from_kind = 'entry' AND from_id = e.id AND type = 'mentions')",
  tag: 'EXISTS (SELECT 1 FROM entry_tags WHERE entry = e.id)',
  mood: 'e.mood IS NOT NULL',
  energy: 'e.energy IS NOT NULL',
  place: "e.place <> ''",
  title: "e.title <> ''",
  prompt: 'e.prompt IS NOT NULL',
};

function between(
  column: string,
  { from, to }: { from: number | string | null; to: number | string | null },
  bind: (value: unknown, name?: string) => string,
): string {
  return [
    `${column} IS NOT NULL`,
    ...(from === null ? [] : [`${column} >= ${bind(from, 'from')}`]),
    ...(to === null ? [] : [`${column} <= ${bind(to, 'to')}`]),
  ].join(' AND ');
}

const journalNames = 'SELECT id, name FROM journals WHERE trashed_at IS NULL';
const personNames = 'SELECT id, name FROM people WHERE trashed_at IS NULL';
const goalNames = 'SELECT id, title AS name FROM goals WHERE trashed_at IS NULL';

/** The ids, as JSON, of records whose name holds the words; case and accents do not matter. */
function named(db: ReadDb, sql: string, words: string): string {
  const wanted = folded(words);
  const rows = prepared<[], { id: string; name: string }>(db, sql).all();
  return JSON.stringify(rows.filter(({ name }) => folded(name).includes(wanted)).map(({ id }) => id));
}

/** The ids, as JSON, of the tags of a name, or of those that begin with it when it ends in a star. */
function tagsNamed(db: ReadDb, words: string): string {
  const wanted = folded(words.replace(/\*$/, ''));
  const isBeginning = words.endsWith('*');
  const rows = prepared<[], { id: string; name: string }>(
    db,
    'SELECT id, name FROM tags WHERE merged_into IS NULL',
  ).all();
  return JSON.stringify(
    rows
      .filter(({ name }) => (isBeginning ? folded(name).startsWith(wanted) : folded(name) === wanted))
      .map(({ id }) => id),
  );
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();
}
