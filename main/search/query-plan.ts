import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { firstNumberOf, lastNumberOf } from '#main/database/search.ts';
import type { Filter } from '#shared/search/language.ts';
import { type Conditions, conditionsOf, isOfEntries, kindsOf, kindsWithout, namesFew } from './filters.ts';

/** How a query is answered: the pieces of its SQL and what they bind. */
export interface QueryPlan {
  /** The expression for the index; null when no word is looked for. */
  match: string | null;
  /** Number, kind and record of a row. */
  head: string;
  /** What is shown of it beside that. */
  columns: string;
  from: string;
  /** The newest first, as the index of the way gives it without sorting. */
  order: string;
  values: Record<string, unknown>;
}

interface Asked {
  match: string | null;
  /** What must not occur, as an expression; null when there is nothing. */
  without: string | null;
  filters: readonly Filter[];
}

/** As many entries are looked up one by one; for more, the matches are walked and each is looked at. */
const fewEntries = 400;

/** Chooses between the ways to answer a query by what it asks. */
export function queryPlanOf(db: ReadDb, { match, without, filters }: Asked): QueryPlan {
  const ofEntries = filters.some(isOfEntries);
  const shut = kindsWithout(filters);
  const named = kindsOf(filters)?.filter((kind) => !shut.includes(kind)) ?? null;
  if (!ofEntries) return byWords(match, without, named, shut);
  const isShutOut = shut.includes('entry') || (named !== null && !named.includes('entry'));
  if (isShutOut)
    return match === null ? byPicking('FALSE', {}, null) : wordsWithFields('FALSE', {}, match, filters);
  const picks = namesFew(db, filters, fewEntries);
  const { sql, values } = conditionsOf(db, filters, picks ? 'pick' : 'walk');
  if (match === null) return (picks ? byPicking : byWalking)(sql, values, without);
  const both = without === null ? match : `(${match}) NOT (${either(without)})`;
  const few = picks || isFew(db, `${dated} AND`, { sql, values });
  return few && (picks || isFew(db, `${undated} AND`, { sql, values }))
    ? fewWithWords(sql, values, both)
    : wordsWithFields(sql, values, both, filters);
}

/** Entries of a day by the index of dates, which carries what a query asks for; and pages without one. */
const dated =
  'FROM entries AS e INDEXED BY entries_by_date WHERE e.trashed_at IS NULL AND e.date IS NOT NULL';
const undated = 'FROM entries AS e INDEXED BY pages_by_title WHERE e.trashed_at IS NULL AND e.date IS NULL';

function isFew(db: ReadDb, from: string, { sql, values }: Conditions): boolean {
  const found = prepared<[object], number>(
    db,
    `SELECT count(*) FROM (SELECT 1 ${from} ${sql} LIMIT ${fewEntries + 1})`,
  )
    .pluck()
    .get(values) as number;
  return found <= fewEntries;
}

const textHead = 'search_text.number, search_text.kind, search_text.record';
const snippet = `snippet(search_index, 1, @start, @end, '…', @words) AS snippet`;
const wordColumns = `coalesce(milestones.goal, steps.goal) AS goal, search_text.date, search_text.title, ${snippet}`;
const goalOfPart = `LEFT JOIN milestones ON search_text.kind = 'milestone' AND milestones.id = search_text.record
   LEFT JOIN steps ON search_text.kind = 'step' AND steps.id = search_text.record`;

/** Words over all kinds, or over some. */
function byWords(
  match: string | null,
  without: string | null,
  named: string[] | null,
  shut: string[],
): QueryPlan {
  const kinds = [
    ...(named === null ? [] : ['search_text.kind IN (SELECT value FROM json_each(@named))']),
    ...(shut.length === 0 ? [] : ['search_text.kind NOT IN (SELECT value FROM json_each(@shut))']),
  ];
  const values = {
    ...(named === null ? {} : { named: JSON.stringify(named) }),
    ...(shut.length === 0 ? {} : { shut: JSON.stringify(shut) }),
  };
  if (match === null) {
    const not =
      without === null
        ? []
        : ['number NOT IN (SELECT rowid FROM search_index WHERE search_index MATCH @without)'];
    return {
      match,
      head: textHead,
      columns:
        'coalesce(milestones.goal, steps.goal) AS goal, search_text.date, search_text.title, substr(search_text.body, 1, 160) AS snippet',
      from: `FROM search_text ${goalOfPart} WHERE ${[...kinds, ...not].join(' AND ') || 'TRUE'}`,
      order: 'ORDER BY number DESC',
      values: { ...values, ...(without === null ? {} : { without: either(without) }) },
    };
  }
  return {
    match,
    head: textHead,
    columns: wordColumns,
    from: `FROM search_index CROSS JOIN search_text ON search_text.number = search_index.rowid ${goalOfPart}
      WHERE ${['search_index MATCH @match', ...kinds].join(' AND ')}`,
    // Walks the index from its end, so the rows come newest first without being sorted.
    order: 'ORDER BY search_index.rowid DESC',
    values: { ...values, match: without === null ? match : `(${match}) NOT (${either(without)})` },
  };
}

/** Entries without these words. */
function notThese(without: string | null): string {
  return without === null
    ? ''
    : `AND e.id NOT IN (SELECT record FROM search_text WHERE kind = 'entry'
         AND number IN (SELECT rowid FROM search_index WHERE search_index MATCH @without))`;
}

const fieldWay = { match: null, head: 'number, kind, record', columns: 'NULL AS goal, date, title, snippet' };
const fieldColumns =
  "0 AS number, 'entry' AS kind, e.id AS record, e.date, e.time, e.created_at, e.title, e.preview AS snippet";

/**
 * Fields alone, the newest first and pages without a day last: each index is walked in its order, one after the other, so that
 * nothing is sorted and the walk ends with the page.
 */
function byWalking(sql: string, values: Record<string, unknown>, without: string | null): QueryPlan {
  const not = notThese(without);
  return {
    ...fieldWay,
    from: `FROM (SELECT ${fieldColumns} ${dated} AND ${sql} ${not}
      UNION ALL SELECT ${fieldColumns} ${undated} AND ${sql} ${not})`,
    order: '',
    values: { ...values, ...(without === null ? {} : { without: either(without) }) },
  };
}

/** Fields alone, of which one names few entries: these are put in order. */
function byPicking(sql: string, values: Record<string, unknown>, without: string | null): QueryPlan {
  return {
    ...fieldWay,
    from: `FROM (SELECT ${fieldColumns} FROM entries AS e
      WHERE e.trashed_at IS NULL AND ${sql} ${notThese(without)})`,
    order: 'ORDER BY date DESC, time DESC, created_at DESC, record DESC',
    values: { ...values, ...(without === null ? {} : { without: either(without) }) },
  };
}

/** Words in a few entries: each of them is looked up in the index. */
function fewWithWords(sql: string, values: Record<string, unknown>, match: string): QueryPlan {
  return {
    match,
    head: textHead,
    columns: `NULL AS goal, search_text.date, search_text.title, ${snippet}`,
    from: `FROM entries AS e
      CROSS JOIN search_text ON search_text.kind = 'entry' AND search_text.record = e.id
      CROSS JOIN search_index ON search_index.rowid = CAST(search_text.number AS INTEGER)
      WHERE e.trashed_at IS NULL AND ${sql} AND search_index MATCH @match`,
    order: 'ORDER BY search_text.number DESC',
    values: { ...values, match },
  };
}

/**
 * Words in many entries: the matches are walked, the newest first, and each entry is looked at. Numbers grow with the date, so
 * a walk between days begins and ends there.
 */
function wordsWithFields(
  sql: string,
  values: Record<string, unknown>,
  match: string,
  filters: readonly Filter[],
): QueryPlan {
  const spans = filters.flatMap((filter) => (filter.field === 'date' && !filter.not ? [filter.span] : []));
  const from = spans.flatMap((span) => (span.from === null ? [] : [firstNumberOf(span.from)]));
  const to = spans.flatMap((span) => (span.to === null ? [] : [lastNumberOf(span.to)]));
  const between = [
    ...(from.length === 0 ? [] : [`search_index.rowid >= ${Math.max(...from)}`]),
    ...(to.length === 0 ? [] : [`search_index.rowid <= ${Math.min(...to)}`]),
  ];
  return {
    match,
    head: textHead,
    columns: `NULL AS goal, search_text.date, search_text.title, ${snippet}`,
    from: `FROM search_index CROSS JOIN search_text ON search_text.number = search_index.rowid
      CROSS JOIN entries AS e ON search_text.kind = 'entry' AND e.id = search_text.record
      WHERE ${['search_index MATCH @match', ...between, 'e.trashed_at IS NULL', sql].join(' AND ')}`,
    order: 'ORDER BY search_index.rowid DESC',
    values: { ...values, match },
  };
}

/** Terms that stand side by side must all occur; any of these is enough. */
function either(match: string): string {
  return match.replace(/(?<=["*]) (?=")/g, ' OR ');
}
