import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type ListRow, listColumns, toListItem } from '#main/journal/rows.ts';
import { addDays, addMonths, inYear } from '#shared/calendar/dates.ts';
import type { OtherDay } from '#shared/journal/journal.ts';
import { reach } from './days.ts';

/** How many entries of one day are given. */
const atMost = 5;

/**
 * What was written a week and a month before a day, and on that day of all other years, the latest year first. Days
 * without an entry are left out. The 29th of February meets leap years only.
 */
export function onThisDay(
  db: ReadDb,
  { journal, date }: { journal: string | null; date: string },
): OtherDay[] {
  const ends = reach(db, { journal });
  if (ends === null) return [];
  const year = Number(date.slice(0, 4));
  const wanted: Omit<OtherDay, 'entries' | 'total'>[] = [
    { span: 'week', years: 0, date: addDays(date, -7) },
    { span: 'month', years: 0, date: addMonths(date, -1) },
  ];
  for (let other = Number(ends.last.slice(0, 4)); other >= Number(ends.first.slice(0, 4)); other -= 1) {
    const same = inYear(date, other);
    if (other !== year && same !== null) wanted.push({ span: 'years', years: year - other, date: same });
  }
  const rows = entriesOn(db, journal, [...new Set(wanted.map((day) => day.date))]);
  return wanted.flatMap((day) => {
    const entries = rows.get(day.date);
    return entries
      ? [{ ...day, entries: entries.slice(0, atMost).map(toListItem), total: entries.length }]
      : [];
  });
}

/** The entries of some days by their day, within a day in the order in which they were written. */
function entriesOn(db: ReadDb, journal: string | null, dates: readonly string[]): Map<string, ListRow[]> {
  const rows = prepared<[object], ListRow & { date: string }>(
    db,
    `SELECT ${listColumns} FROM entries
     WHERE trashed_at IS NULL AND date IN (SELECT value FROM json_each(@dates))
       ${journal === null ? '' : 'AND journal = @journal'}
     ORDER BY date, time, created_at, id`,
  ).all({ journal, dates: JSON.stringify(dates) });
  const byDay = new Map<string, ListRow[]>();
  for (const row of rows) byDay.set(row.date, [...(byDay.get(row.date) ?? []), row]);
  return byDay;
}
