import { currentLocale } from '#renderer/ui/dates.ts';
import { noonOf } from '#shared/calendar/dates.ts';

/** A day as it stands in a text: "Friday 27 November 2026", with its year, since a text is read in other years too. */
export function dateText(date: string): string {
  return new Intl.DateTimeFormat(currentLocale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(noonOf(date));
}
