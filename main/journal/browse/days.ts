import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { entryRow } from '#main/journal/rows.ts';
import type { CalendarDay } from '#shared/journal/journal.ts';

/** What stands in the list: entries of a day that are not in the trash. */
const listed = 'trashed_at IS NULL AND date IS NOT NULL';
const order = 'date DESC, time DESC, created_at DESC, id DESC';

function whereOf(journal: string | null): string {
  return journal === null ? listed : `${listed} AND journal = @journal`;
}

/** How many entries each day has, the newest day first. It reads an index and no entry. */
export function listDays(
  db: ReadDb,
  { journal }: { journal: string | null },
): { date: string; entries: number }[] {
  return prepared<[object], { date: string; entries: number }>(
    db,
    `SELECT date, count(*) AS entries FROM entries WHERE ${whereOf(journal)} GROUP BY date ORDER BY date DESC`,
  ).all({ journal });
}

/**
 * The ids from one entry of the list to another, both included, in the list's order.
 *
 * @throws WaymarkError `not-found` for either.
 */
export function idsBetween(
  db: ReadDb,
  { journal, one, other }: { journal: string | null; one: string; other: string },
): string[] {
  const [a, b] = [entryRow(db, one), entryRow(db, other)];
  return prepared<[object], string>(
    db,
    `WITH ends AS (SELECT * FROM (VALUES (@aDate, @aTime, @aAt, @a), (@bDate, @bTime, @bAt, @b)))
     SELECT id FROM entries WHERE ${whereOf(journal)}
       AND (date, time, created_at, id) >= (SELECT * FROM ends ORDER BY 1, 2, 3, 4 LIMIT 1)
       AND (date, time, created_at, id) <= (SELECT * FROM ends ORDER BY 1 DESC, 2 DESC, 3 DESC, 4 DESC LIMIT 1)
     ORDER BY ${order}`,
  )
    .pluck()
    .all({
      journal,
      a: a.id,
      aDate: a.date,
      aTime: a.time,
      aAt: a.created_at,
      b: b.id,
      bDate: b.date,
      bTime: b.time,
      bAt: b.created_at,
    });
}

/** The ids of all entries of the list, in its order. */
export function allIds(db: ReadDb, { journal }: { journal: string | null }): string[] {
  return prepared<[object], string>(db, `SELECT id FROM entries WHERE ${whereOf(journal)} ORDER BY ${order}`)
    .pluck()
    .all({ journal });
}

interface DayRow {
  date: string;
  entries: number;
  words: number;
  mood: number | null;
  starred: number;
}

/** What a calendar shows of the days from one to another (both included), the oldest first. It reads an index only. */
export function calendar(
  db: ReadDb,
  { journal, from, to }: { journal: string | null; from: string; to: string },
): CalendarDay[] {
  return prepared<[object], DayRow>(
    db,
    `SELECT date, count(*) AS entries, sum(word_count) AS words, round(avg(mood)) AS mood, max(starred) AS starred
     FROM entries INDEXED BY entries_in_calendar
     WHERE ${whereOf(journal)} AND date BETWEEN @from AND @to GROUP BY date ORDER BY date`,
  )
    .all({ journal, from, to })
    .map((row) => ({ ...row, starred: row.starred === 1 }));
}

/** The first and the last day that has an entry; null when none has. */
export function reach(
  db: ReadDb,
  { journal }: { journal: string | null },
): { first: string; last: string } | null {
  const day = (direction: 'ASC' | 'DESC'): string | undefined =>
    prepared<[object], string>(
      db,
      `SELECT date FROM entries WHERE ${whereOf(journal)} ORDER BY date ${direction} LIMIT 1`,
    )
      .pluck()
      .get({ journal });
  const [first, last] = [day('ASC'), day('DESC')];
  return first === undefined || last === undefined ? null : { first, last };
}
