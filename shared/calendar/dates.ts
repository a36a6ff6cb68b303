import { UTCDateMini } from '@date-fns/utc/date/mini';
// Each by its own file: the whole of date-fns is hundreds of them, which the command line would read at every start.
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { addYears as addYearsTo } from 'date-fns/addYears';
import { endOfQuarter as endOfItsQuarter } from 'date-fns/endOfQuarter';

/*
 * Calendar dates `YYYY-MM-DD` of the proleptic Gregorian calendar, from the year 0 to 9999. They are counted in UTC, so no clock is
 * ever put forward or back under them; whatever leads out of those years stops at their first or last day.
 */

/** How long a day is where no clock is put forward or back, in ms. */
export const dayInMs = 86_400_000;

const firstDay = -62_167_219_200_000; // 0000-01-01
const lastDay = 253_402_214_400_000; // 9999-12-31

function dateAt(time: number): string {
  return new Date(Math.min(lastDay, Math.max(firstDay, time))).toISOString().slice(0, 10);
}

/** A calendar date at noon UTC, for `Intl` with the time zone UTC: there no zone can move it to another day. */
export function noonOf(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** A calendar date as a number of days; the difference of two is how many days lie between them. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayInMs;
}

/** The calendar date of such a number, rounded to a whole day. */
export function dateOfDay(number: number): string {
  return dateAt(Math.round(number) * dayInMs);
}

/** How many days lie from one date to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date of a year, a month from 1 to 12 and a day; null when the calendar has no such day. */
export function dateOfParts(year: number, month: number, day: number): string | null {
  const text = [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-');
  return isDate(text) ? text : null;
}

/** Whether a text is a date `YYYY-MM-DD` that the calendar has. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && dateAt(time) === text;
}

/** The date so many days on; a negative number goes back. */
export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** The same day so many months on, or that month's last day when it has no such day; a negative number goes back. */
export function addMonths(date: string, months: number): string {
  return dateAt(addMonthsTo(utc(date), months).getTime());
}

/** The same day so many years on; 29 February becomes the 28th where there is none. */
export function addYears(date: string, years: number): string {
  return dateAt(addYearsTo(utc(date), years).getTime());
}

/** The same day in another year; null when that year has no such day. */
export function inYear(date: string, year: number): string | null {
  return dateOfParts(year, Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: string): number {
  return weekdayOfDay(dayNumber(date));
}

/** The weekday of a day's number, as {@link weekdayOf} tells it. */
export function weekdayOfDay(number: number): number {
  // The first of January 1970 was a Thursday.
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/**
 * The first day of the week that a date lies in.
 *
 * @param first the day that weeks begin with, 1 for Monday to 7 for Sunday.
 */
export function startOfWeek(date: string, first: number): string {
  return addDays(date, -((weekdayOf(date) - first + 7) % 7));
}

/** The last day of the week that a date lies in; `first` as in {@link startOfWeek}. */
export function endOfWeek(date: string, first: number): string {
  return addDays(startOfWeek(date, first), 6);
}

/** The last day of the quarter of a year that a date lies in. */
export function endOfQuarter(date: string): string {
  return endOfItsQuarter(utc(date)).toISOString().slice(0, 10);
}

/** The last day of the year that a date lies in. */
export function endOfYear(date: string): string {
  return `${date.slice(0, 4)}-12-31`;
}

function utc(date: string): Date {
  return new UTCDateMini(dayNumber(date) * dayInMs);
}

/** A part of a date or a time as it is written: 7 as `07`. */
export function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
