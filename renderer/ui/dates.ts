import { addDays, daysBetween, noonOf } from '#shared/calendar/dates.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';

let locale: string | undefined;

/** Making a format costs a hundred times what using it does, and a calendar uses some for each of its days. */
const formats = new Map<string, Intl.DateTimeFormat>();
let numbers: Intl.NumberFormat | undefined;

/** A format of calendar dates. It is in UTC, since the system's zone may change while the window is open. */
function format(given: Omit<Intl.DateTimeFormatOptions, 'timeZone'>): Intl.DateTimeFormat {
  const options = { ...given, timeZone: 'UTC' };
  const key = JSON.stringify(options);
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(locale, options);
    formats.set(key, known);
  }
  return known;
}

/** Sets the locale for all dates and numbers in the window: the setting, else the system's. */
export function setLocale(tag: string | null): void {
  locale = tag ?? undefined;
  formats.clear();
  numbers = undefined;
}

/** The locale of dates and numbers as a BCP 47 tag; undefined for the system's. */
export function currentLocale(): string | undefined {
  return locale;
}

/** What stands for the date of a page that has none. */
const withoutDay = 'No day';

/** "Friday 20 November 2026", the year left out when it is this year's. */
export function longDate(date: string | null, today: string): string {
  if (date === null) return withoutDay;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return format({
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(noonOf(date));
}

/** "20 Nov 2026", the year left out when it is this year's. */
export function shortDate(date: string | null, today: string): string {
  if (date === null) return withoutDay;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  return format({
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(noonOf(date));
}

/** "20 November 2026"; with `today`, the year is left out when it is this year's. */
export function fullDate(date: string, today?: string): string {
  const sameYear = date.slice(0, 4) === today?.slice(0, 4);
  return format({
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(noonOf(date));
}

/** "Today", "Yesterday", or the long date. */
export function dayName(date: string, today: string): string {
  const days = daysBetween(date, today);
  if (days === 0) return 'Today';
  if (days === 1) return 'Yesterday';
  return longDate(date, today);
}

/** "November 2026" of a month `YYYY-MM`; the name alone with `year` false. */
export function monthName(month: string, { year = true } = {}): string {
  return format({
    month: 'long',
    ...(year ? { year: 'numeric' } : {}),
  }).format(noonOf(`${month}-01`));
}

/** The day that a week begins with here, 1 for Monday to 7 for Sunday. */
export function firstWeekday(): number {
  const here = new Intl.Locale(locale ?? navigator.language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
  };
  return here.getWeekInfo?.().firstDay ?? 1;
}

/** A Monday, to name weekdays by. */
const aMonday = '2024-01-01';

/** The names of the weekdays, from the first day of the week on. */
export function weekdayNames(length: 'short' | 'narrow'): { name: string; long: string }[] {
  const named = (date: Date, weekday: 'short' | 'narrow' | 'long'): string =>
    format({ weekday }).format(date);
  return Array.from({ length: 7 }, (_, index) => {
    const date = noonOf(addDays(aMonday, firstWeekday() - 1 + index));
    return { name: named(date, length), long: named(date, 'long') };
  });
}

/** A time of day `HH:MM` in the locale's form, such as 18:40 or 6:40 PM. */
export function clockTime(time: string): string {
  return format({ hour: 'numeric', minute: '2-digit' }).format(new Date(`2000-01-01T${time}:00Z`));
}

/** The day and time of an instant on the wall clock here. */
export function dayAndTime(instant: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(instant));
}

/** A number in the locale's form. */
export function number(value: number): string {
  numbers ??= new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return numbers.format(value);
}

/** Today's calendar date on the wall here. */
export function today(): string {
  return dateOnWall(new Date());
}

/** The calendar date of an instant on the wall here. */
export function dateOf(instant: string): string {
  return dateOnWall(new Date(instant));
}
