/** Months `YYYY-MM` and their days as a calendar lays them out, counted without a clock or a zone. */

const day = 86_400_000;

function at(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

function dateAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The date so many days on; a negative number goes back. */
export function daysOn(date: string, days: number): string {
  return dateAt(at(date) + days * day);
}

/** The month so many months on; a negative number goes back. */
export function monthsOn(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const moved = new Date(Date.UTC(2000, 0, 1));
  moved.setUTCFullYear(year, number - 1 + months, 1);
  return moved.toISOString().slice(0, 7);
}

/** The same day so many months on, or that month's last day when it has no such day. */
export function dateMonthsOn(date: string, months: number): string {
  const month = monthsOn(date.slice(0, 7), months);
  const last = lastOf(month);
  const same = `${month}-${date.slice(8)}`;
  return same > last ? last : same;
}

/** The last day of a month. */
export function lastOf(month: string): string {
  return daysOn(`${monthsOn(month, 1)}-01`, -1);
}

/** The months of a year. */
export function monthsOf(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);
}

/**
 * The weeks of a month from its first to its last day, whole weeks each; null stands for a day of another month.
 *
 * @param firstDay the day that weeks begin with, 1 for Monday to 7 for Sunday.
 */
export function weeksOf(month: string, firstDay: number): (string | null)[][] {
  const last = lastOf(month);
  const first = `${month}-01`;
  const weekday = new Date(at(first)).getUTCDay() || 7;
  const weeks: (string | null)[][] = [];
  for (let start = daysOn(first, -((weekday - firstDay + 7) % 7)); start <= last; start = daysOn(start, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = daysOn(start, index);
        return date < first || date > last ? null : date;
      }),
    );
  }
  return weeks;
}
