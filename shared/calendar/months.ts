import { addDays, addMonths, twoDigits, weekdayOf } from './dates.ts';

/* Months `YYYY-MM` and how a calendar lays out their days. */

/** The month of a calendar date. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** The month so many months on; a negative number goes back. */
export function addToMonth(month: string, months: number): string {
  return monthOf(addMonths(`${month}-01`, months));
}

/** The last day of a month. */
export function lastDayOf(month: string): string {
  // From the 31st of a January, whose day is kept where the month has it.
  const [year = '', number = ''] = month.split('-');
  return addMonths(`${year}-01-31`, Number(number) - 1);
}

/** How many days a month has. */
export function daysInMonth(month: string): number {
  return Number(lastDayOf(month).slice(8));
}

/** The months of a year `YYYY`. */
export function monthsOfYear(year: string): string[] {
  return Array.from({ length: 12 }, (_, index) => `${year}-${twoDigits(index + 1)}`);
}

/**
 * The weeks of a month from its first to its last day, whole weeks each; null stands for a day of another month.
 *
 * @param firstDay the day that weeks begin with, 1 for Monday to 7 for Sunday.
 */
export function weeksOfMonth(month: string, firstDay: number): (string | null)[][] {
  const first = `${month}-01`;
  const days = daysInMonth(month);
  const weeks: (string | null)[][] = [];
  for (let index = -((weekdayOf(first) - firstDay + 7) % 7); index < days; index += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, weekday) => {
        const day = index + weekday;
        return day < 0 || day >= days ? null : addDays(first, day);
      }),
    );
  }
  return weeks;
}
