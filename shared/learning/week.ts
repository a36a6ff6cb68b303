import { addDays, weekdayOf } from '#shared/calendar/dates.ts';
import { agreeing } from '#shared/wording/counts.ts';
import { lengthText } from './hours.ts';
import type { Wish } from './sessions.ts';

/** One day of a week of learning. */
export interface LearningDay {
  date: string;
  minutes: number;
  /** A day on which nothing was meant to be. */
  isRest: boolean;
  isToday: boolean;
  isToCome: boolean;
}

/** The seven days from the first of a week on. */
export function learningWeek(
  first: string,
  minutes: ReadonlyMap<string, number>,
  { rest, today }: { rest: Wish['rest']; today: string },
): LearningDay[] {
  return Array.from({ length: 7 }, (_, place) => {
    const date = addDays(first, place);
    return {
      date,
      minutes: minutes.get(date) ?? 0,
      isRest: rest.includes(weekdayOf(date)),
      isToday: date === today,
      isToCome: date > today,
    };
  });
}

/**
 * What a week says in a sentence, for who does not see the figure and for the plan: what was done, without what was not.
 *
 * @param nameOf what a day is called.
 */
export function weekText(days: readonly LearningDay[], nameOf: (date: string) => string): string {
  const done = days.filter(({ minutes }) => minutes > 0);
  if (done.length === 0) return 'Nothing is written down for this week.';
  const sum = done.reduce((whole, { minutes }) => whole + minutes, 0);
  const each = done.map(({ date, minutes }) => `${nameOf(date)} ${lengthText(minutes)}`);
  return `${lengthText(sum)} on ${done.length} ${agreeing(done.length, 'day')}: ${each.join(', ')}.`;
}

/** What is wished, in words: “about half an hour on the days you chose”. */
export function wishText({ minutes, rest }: Wish): string {
  const length = said[minutes] ?? lengthText(minutes);
  return `about ${length} ${rest.length === 0 ? 'a day' : 'on the days you chose'}`;
}

const said: Readonly<Record<number, string>> = {
  15: 'a quarter of an hour',
  30: 'half an hour',
  45: 'three quarters of an hour',
  60: 'an hour',
};
