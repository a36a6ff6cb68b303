import { noonOf } from '#shared/calendar/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';
import type { Progress } from '#shared/goals/progress.ts';
import { agreeing } from '#shared/wording/counts.ts';

/** How dates and numbers are said. The words around them are English. */
export interface Wording {
  /** The language of the document's own words, as a BCP 47 tag. */
  lang: string;
  /** A calendar date `YYYY-MM-DD`, written out. */
  date(date: string): string;
  /** The day of an instant, on the wall of this machine. */
  day(instant: string): string;
  number(value: number): string;
  /** The short name of a day of the week, 1 for Monday to 7 for Sunday. */
  weekday(weekday: number): string;
  /** How far something is, in words with a percentage. */
  progress(progress: Progress, goal: Pick<Goal, 'measure'>): string;
}

const fallback = 'en-GB';

/** The wording of a locale; of British English when the tag is not one that Intl knows. */
export function wordingOf(locale: string): Wording {
  const tag = isLocale(locale) ? locale : fallback;
  const lang = tag.toLowerCase().startsWith('en') ? tag : 'en';
  const dates = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 6, signDisplay: 'negative' });
  const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  return {
    lang,
    date: (date) => dates.format(noonOf(date)),
    number: (value) => numbers.format(value),
    // The first of January 2024 was a Monday.
    weekday: (weekday) => weekdays.format(new Date(Date.UTC(2024, 0, weekday))),
    day: (instant) => days.format(new Date(instant)),
    progress: ({ share, basis, done, total }, { measure }) => {
      // Only what is reached reads as 100 %.
      const percent = percents.format(share === 1 ? 1 : Math.min(Math.round(share * 100), 99) / 100);
      if (basis === 'measure' && measure) {
        const now = numbers.format(measure.now);
        const target = numbers.format(measure.target);
        const unit = measure.unit.trim() === '' ? '' : ` ${measure.unit.trim()}`;
        return measure.start === 0
          ? `${now} of ${target}${unit}, ${percent}`
          : `${now}${unit} on the way from ${numbers.format(measure.start)} to ${target}, ${percent}`;
      }
      const milestones = agreeing(total, 'milestone');
      return `${numbers.format(done)} of ${numbers.format(total)} ${milestones}, ${percent}`;
    },
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
