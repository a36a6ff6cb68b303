import { addDays, daysBetween, endOfYear, weekdayOf } from '#shared/calendar/dates.ts';
import { monthOf } from '#shared/calendar/months.ts';

/** A day of the mosaic, in columns of weeks and rows of weekdays, both from 0. */
export interface Tile {
  /** `YYYY-MM-DD`. */
  date: string;
  column: number;
  row: number;
}

export interface Mosaic {
  columns: number;
  tiles: readonly Tile[];
  /** Where each month begins: the column of its first day. */
  months: readonly { month: string; column: number }[];
}

/**
 * A calendar year, a day a tile: a column is a week.
 *
 * @param year four digits.
 * @param firstDay the day that a week begins with, 1 for Monday to 7 for Sunday.
 */
export function layoutMosaic(year: string, firstDay: number): Mosaic {
  const first = `${year}-01-01`;
  const offset = (weekdayOf(first) - firstDay + 7) % 7;
  const length = daysBetween(first, endOfYear(first)) + 1;
  const tiles = Array.from({ length }, (_, day): Tile => {
    const place = offset + day;
    return { date: addDays(first, day), column: Math.floor(place / 7), row: place % 7 };
  });
  const months = tiles
    .filter(({ date }) => date.endsWith('-01'))
    .map(({ date, column }) => ({ month: monthOf(date), column }));
  return { columns: (tiles.at(-1)?.column ?? 0) + 1, tiles, months };
}
