import { z } from 'zod';
import { calendarDate } from '#shared/bridge/fields.ts';
import { dateOfDay, dayNumber, weekdayOfDay } from '#shared/calendar/dates.ts';
import { daysInMonth, monthOf } from '#shared/calendar/months.ts';

/** How a step is repeated. */
export const repeat = z.object({
  every: z.enum(['day', 'week', 'month']),
  /** Every so many days, weeks or months. */
  interval: z.int().min(1).max(52),
  /**
   * Days of the week, 1 for Monday to 7 for Sunday, on which it is done; the others are rest days. None named means every day, and
   * of weeks the day on which it began. Months do not look at them.
   */
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  from: calendarDate,
  /** The last day; null without an end. */
  until: calendarDate.nullable(),
});
export type Repeat = z.infer<typeof repeat>;

/** What became of a repeated step on a day: done, or a rest that was taken on purpose. */
export const dayMarks = ['done', 'rest'] as const;
export type DayMark = (typeof dayMarks)[number];

export const stepDay = z.object({ date: calendarDate, mark: z.enum(dayMarks) });
export type StepDay = z.infer<typeof stepDay>;

/** Whether it is to be done on a day. On months that are too short, the 31st falls on their last day. */
export function isDueOn({ every, interval, weekdays, from, until }: Repeat, date: string): boolean {
  if (date < from || (until !== null && date > until)) return false;
  const [first, day] = [dayNumber(from), dayNumber(date)];
  switch (every) {
    case 'day':
      return (
        (day - first) % interval === 0 && (weekdays.length === 0 || weekdays.includes(weekdayOfDay(day)))
      );
    case 'week': {
      const weeks = (mondayOf(day) - mondayOf(first)) / 7;
      const on = weekdays.length === 0 ? [weekdayOfDay(first)] : weekdays;
      return weeks % interval === 0 && on.includes(weekdayOfDay(day));
    }
    case 'month': {
      const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
      const [firstYear = 0, firstMonth = 0, wanted = 0] = from.split('-').map(Number);
      const months = (year - firstYear) * 12 + month - firstMonth;
      return months % interval === 0 && dayOfMonth === Math.min(wanted, daysInMonth(monthOf(date)));
    }
  }
}

function mondayOf(day: number): number {
  return day - weekdayOfDay(day) + 1;
}

/** No repetition leaves a longer gap, in days: 52 months. */
const longestGap = 1_620;

/** The first day from a date on that it is to be done; null after its end, and when no day ever fits. */
export function nextDueOn(repeated: Repeat, from: string): string | null {
  const first = dayNumber(from > repeated.from ? from : repeated.from);
  for (let day = first; day <= first + longestGap; day += 1) {
    const date = dateOfDay(day);
    if (repeated.until !== null && date > repeated.until) return null;
    if (isDueOn(repeated, date)) return date;
  }
  return null;
}

/** How it was kept to from one day to another. A day that was marked as rest counts neither as due nor as missed. */
export function keptBetween(
  repeated: Repeat,
  days: readonly StepDay[],
  from: string,
  to: string,
): { due: number; done: number; rested: number } {
  const marks = new Map(days.map(({ date, mark }) => [date, mark]));
  const sum = { due: 0, done: 0, rested: 0 };
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const date = dateOfDay(day);
    const mark = marks.get(date);
    if (mark === 'done') sum.done += 1;
    if (!isDueOn(repeated, date)) continue;
    if (mark === 'rest') sum.rested += 1;
    else sum.due += 1;
  }
  return sum;
}
