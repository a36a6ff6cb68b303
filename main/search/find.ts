import { type Db, sqliteCode } from '#main/database/open.ts';
import { bringIndexUpToDate, isIndexDue } from '#main/database/search.ts';
import { parseQuery, toMatch } from '#shared/search/query.ts';
import { countedWhileTyping, type SearchKind, type SearchResult } from '#shared/search/search.ts';
import { matchEnd, matchStart, readable } from '#shared/search/searchable.ts';
import { snippetParts } from '#shared/search/snippet.ts';

export interface Found {
  total: number;
  results: SearchResult[];
  /** The last word was taken as a beginning, since the query as it stands finds nothing. */
  widened: boolean;
}

export interface Wanted {
  text: string;
  limit: number;
  offset: number;
  typing: boolean;
}

/**
 * Everything in which all terms of a query occur, the newest first. A query without a word finds nothing. While typing,
 * the total is counted up to {@link countedWhileTyping}.
 */
export function find(db: Db, { text, limit, offset, typing }: Wanted): Found {
  const terms = parseQuery(text);
  const match = toMatch(terms);
  if (match === null) return { total: 0, results: [], widened: false };
  catchUp(db);
  const count = typing ? countSome : countAll;
  const total = count(db, match);
  const wider = typing && total === 0 ? toMatch(terms, { widen: true }) : match;
  if (wider === null || wider === match) {
    return { total, results: total > 0 ? page(db, match, limit, offset) : [], widened: false };
  }
  const more = count(db, wider);
  return { total: more, results: more > 0 ? page(db, wider, limit, offset) : [], widened: more > 0 };
}

/** Takes in what was written last. While another process writes, search does not wait and finds the words before. */
function catchUp(db: Db): void {
  if (!isIndexDue(db)) return;
  const patience = Number(db.pragma('busy_timeout', { simple: true }));
  db.pragma('busy_timeout = 0');
  try {
    bringIndexUpToDate(db);
  } catch (error) {
    if (!sqliteCode(error)?.startsWith('SQLITE_BUSY')) throw error;
  } finally {
    db.pragma(`busy_timeout = ${patience}`);
  }
}

function countAll(db: Db, match: string): number {
  return db
    .prepare<[string], number>('SELECT count(*) FROM search_index WHERE search_index MATCH ?')
    .pluck()
    .get(match) as number;
}

function countSome(db: Db, match: string): number {
  return db
    .prepare<[string, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT ?)',
    )
    .pluck()
    .get(match, countedWhileTyping) as number;
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

function page(db: Db, match: string, limit: number, offset: number): SearchResult[] {
  return db
    .prepare<[object], FoundRow>(pageSql)
    .all({ match, limit, offset, ...marks })
    .map((row) => ({
      kind: row.kind,
      id: row.record,
      openId: row.goal ?? row.record,
      date: row.date,
      title: readable(row.title),
      snippet: snippetParts(row.snippet.includes(matchStart) ? row.snippet : titleSnippet(db, match, row)),
    }));
}

/** Walks the index from its end, so the rows come newest first without being sorted. */
export const pageSql = `
  SELECT number, kind, record, milestones.goal, date, search_text.title,
    snippet(search_index, 1, @start, @end, '…', @words) AS snippet
  FROM search_index
  JOIN search_text ON search_text.number = search_index.rowid
  LEFT JOIN milestones ON search_text.kind = 'milestone' AND milestones.id = search_text.record
  WHERE search_index MATCH @match
  ORDER BY search_index.rowid DESC LIMIT @limit OFFSET @offset`;

/** The snippet of what is found by its title alone. A number this long is bound as a real, which FTS5 overlooks. */
function titleSnippet(db: Db, match: string, { number }: FoundRow): string {
  const snippet = db
    .prepare<[object], string>(
      `SELECT snippet(search_index, 0, @start, @end, '…', @words) FROM search_index
       WHERE search_index MATCH @match AND rowid = CAST(@number AS INTEGER)`,
    )
    .pluck()
    .get({ match, number, ...marks });
  return snippet ?? '';
}
