import { fullDate, monthName } from '#renderer/ui/dates.ts';

/** When a figure was rated, in words: of a year, a month `YYYY-MM` or a day. */
export function ratedOn(on: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return fullDate(on);
  return /^\d{4}-\d{2}$/.test(on) ? monthName(on) : on;
}

/** Who rated something, and when. */
export function ratedBy({ by, on }: { by: string; on: string }): string {
  return on === '' ? by : `${by}, ${ratedOn(on)}`;
}
