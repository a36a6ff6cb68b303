import { twoDigits } from './dates.ts';

/* Where instants and calendar dates meet: the wall of this machine, with its zone and its clock changes. */

/** The calendar date on the wall at an instant. */
export function dateOnWall(instant: Date): string {
  return [
    String(instant.getFullYear()).padStart(4, '0'),
    twoDigits(instant.getMonth() + 1),
    twoDigits(instant.getDate()),
  ].join('-');
}

/** The time of day on the wall at an instant, `HH:MM`. */
export function timeOnWall(instant: Date): string {
  return `${twoDigits(instant.getHours())}:${twoDigits(instant.getMinutes())}`;
}

/** The instant at which the wall shows a date and a time `HH:MM`; for one that a clock change skips, the moment that came instead. */
export function instantOnWall(date: string, time = '00:00'): Date {
  return momentOf(date, 0, time);
}

/** The first instant after a calendar date on the wall. A day with a clock change has 23 or 25 hours. */
export function endOfDate(date: string): Date {
  return momentOf(date, 1, '00:00');
}

function momentOf(date: string, daysOn: number, time: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = new Date(2000, 0, 1, hours, minutes);
  // Set one by one: a year before 100 given to `new Date` would be taken for one of the last century.
  at.setFullYear(year, month - 1, day + daysOn);
  at.setHours(hours, minutes, 0, 0);
  return at;
}
