import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type QueryProblem, readQuery } from '#shared/search/language.ts';
import { toMatch } from '#shared/search/query.ts';
import { countedWhileTyping, type SearchKind, type SearchResult } from '#shared/search/search.ts';
import { matchEnd, matchStart, readable } from '#shared/search/searchable.ts';
import { snippetParts } from '#shared/search/snippet.ts';
import { type QueryPlan, queryPlanOf } from './query-plan.ts';

export interface Found {
  total: number;
  /** There are more than `total`: counting stopped while somebody types. */
  more: boolean;
  results: SearchResult[];
  /** The last word was taken as a beginning, since the query as it stands finds nothing. */
  widened: boolean;
  /** Why the query cannot be understood; nothing is found then. */
  problem: QueryProblem | null;
}

export interface Wanted {
  text: string;
  limit: number;
  offset: number;
  typing: boolean;
  /** The person's calendar date, for `on:today`. */
  today?: string;
}

const nothing: Found = { total: 0, more: false, results: [], widened: false, problem: null };

/**
 * Everything that a query asks for, the newest first: all its words must occur, and its fields be as they say. A query
 * without a word and a field finds nothing. Words that wait for the index are not found yet. While typing, the total is
 * counted up to {@link countedWhileTyping} and for a few milliseconds.
 */
export function find(db: ReadDb, { text, limit, offset, typing, today = '9999-12-31' }: Wanted): Found {
  const { query, problem } = readQuery(text, today);
  if (problem !== null) return { ...nothing, problem };
  const { terms, without, filters } = query;
  if (terms.length === 0 && filters.length === 0) return nothing;
  const ways = (match: string | null) => queryPlanOf(db, { match, without: toMatch(without), filters });
  const match = toMatch(terms);
  const way = ways(match);
  const counted = count(db, way, typing);
  const wider = typing && counted.total === 0 ? toMatch(terms, { widen: true }) : match;
  if (wider === match) {
    return { ...nothing, ...counted, results: counted.total > 0 ? page(db, way, limit, offset) : [] };
  }
  const wide = ways(wider);
  const more = count(db, wide, typing);
  return {
    ...nothing,
    ...more,
    results: more.total > 0 ? page(db, wide, limit, offset) : [],
    widened: more.total > 0,
  };
}

/** The ids of all entries that a query finds, the newest first. @throws WaymarkError `invalid` for one with a problem. */
export function entryIdsFound(db: ReadDb, text: string, today: string): string[] {
  const { query, problem } = readQuery(text, today);
  if (problem !== null) throw new WaymarkError('invalid', problem.message, { at: problem.at });
  if (query.terms.length === 0 && query.filters.length === 0) return [];
  const way = queryPlanOf(db, {
    match: toMatch(query.terms),
    without: toMatch(query.without),
    filters: query.filters,
  });
  return db
    .prepare<[object], { kind: string; record: string }>(`SELECT ${way.head} ${way.from} ${way.order}`)
    .all(way.values)
    .flatMap(({ kind, record }) => (kind === 'entry' ? [record] : []));
}

/** For how long is counted while somebody types, in ms. */
const patience = 4;

function count(db: ReadDb, way: QueryPlan, typing: boolean): { total: number; more: boolean } {
  if (!typing) {
    const total = db
      .prepare<[object], number>(`SELECT count(*) ${way.from}`)
      .pluck()
      .get(way.values) as number;
    return { total, more: false };
  }
  const until = performance.now() + patience;
  let total = 0;
  for (const _ of prepared<[object], number>(db, `SELECT 1 ${way.from} LIMIT ${countedWhileTyping}`).iterate(
    way.values,
  )) {
    total += 1;
    // The clock is asked now and then, since asking costs as much as counting.
    if (total % 16 === 0 && performance.now() > until) return { total, more: true };
  }
  return { total, more: total === countedWhileTyping };
}

interface FoundRow {
  number: number;
  kind: SearchKind;
  record: string;
  goal: string | null;
  date: string | null;
  title: string;
  snippet: string;
}

/** How many words a snippet has at most. */
const snippetWords = 24;
const marks = { start: matchStart, end: matchEnd, words: snippetWords };

function page(db: ReadDb, way: QueryPlan, limit: number, offset: number): SearchResult[] {
  return prepared<[object], FoundRow>(
    db,
    `SELECT ${way.head}, ${way.columns} ${way.from} ${way.order} LIMIT @limit OFFSET @offset`,
  )
    .all({ ...way.values, ...(way.match === null ? {} : marks), limit, offset })
    .map((row) => ({
      kind: row.kind,
      id: row.record,
      openId: row.goal ?? row.record,
      date: row.date,
      title: readable(row.title),
      snippet: snippetParts(
        way.match === null || row.snippet.includes(matchStart)
          ? row.snippet
          : titleSnippet(db, way.match, row),
      ),
    }));
}

/** The snippet of what is found by its title alone. A number this long is bound as a real, which FTS5 overlooks. */
function titleSnippet(db: ReadDb, match: string, { number }: FoundRow): string {
  const snippet = db
    .prepare<[object], string>(
      `SELECT snippet(search_index, 0, @start, @end, '…', @words) FROM search_index
       WHERE search_index MATCH @match AND rowid = CAST(@number AS INTEGER)`,
    )
    .pluck()
    .get({ match, number, ...marks });
  return snippet ?? '';
}
