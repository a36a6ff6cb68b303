import { addDays } from '#shared/calendar/dates.ts';

/**
 * When what was learned comes back as a question. The gaps grow, since what is recalled at growing distances is kept longest (Cepeda,
 * Pashler, Vul, Wixted and Rohrer 2006, “Distributed practice in verbal recall tasks”). A day that was missed moves everything after
 * it and adds nothing.
 */

/** So many days after it was learned, and then after each time that it came back. */
export const returnDays = [2, 7, 30, 90] as const;
/** So many are offered on one day. */
export const offeredAtMost = 3;

/** Where a lesson stands. Dates are calendar dates. */
export interface Returning {
  /** How many of its returns are over. */
  returns: number;
  /** The day of the next one; null when none is to come. */
  nextOn: string | null;
  /** The day on which it was last answered; null while it never was. */
  seenOn: string | null;
}

/** What a person says of one that came back. */
export const returnAnswers = ['known', 'again', 'let-go'] as const;
export type ReturnAnswer = (typeof returnAnswers)[number];

/** A lesson that has just been learned; with `wished` it comes back. */
export function begun(learnedOn: string, wished: boolean): Returning {
  return { returns: 0, nextOn: wished ? addDays(learnedOn, returnDays[0]) : null, seenOn: null };
}

/** In how many days it comes back after an answer; null when that was the last time, or it is let go. */
export function daysUntilNext(returns: number, answer: ReturnAnswer): number | null {
  if (answer === 'let-go') return null;
  const next = answer === 'known' ? returns + 1 : Math.max(0, returns - 1);
  return returnDays[next] ?? null;
}

/** A lesson after an answer on a day: one that is known comes back later than before, one that is not goes back a step. */
export function answered(lesson: Returning, answer: ReturnAnswer, today: string): Returning {
  const days = daysUntilNext(lesson.returns, answer);
  const nextOn = days === null ? null : addDays(today, days);
  if (answer === 'let-go') return { ...lesson, nextOn, seenOn: today };
  const returns = answer === 'known' ? lesson.returns + 1 : Math.max(0, lesson.returns - 1);
  return { returns: Math.min(returns, returnDays.length), nextOn, seenOn: today };
}

/** A lesson that is wished back after it was let go or was over: from its beginning. */
export function wishedBack(lesson: Returning, today: string): Returning {
  return { ...begun(today, true), seenOn: lesson.seenOn };
}

/**
 * Which of them are offered on a day: those that are due, the longest waiting first, and with those that were answered on it already
 * at most {@link offeredAtMost}. The others wait for another day.
 */
export function offered<L extends Returning & { id: string; learnedOn: string }>(
  lessons: readonly L[],
  today: string,
): L[] {
  const seenToday = lessons.filter(({ seenOn }) => seenOn === today).length;
  const due = lessons.filter(({ nextOn }) => nextOn !== null && nextOn <= today);
  const place = ({ nextOn, learnedOn, id }: L): string => `${nextOn} ${learnedOn} ${id}`;
  return due
    .sort((one, other) => (place(one) < place(other) ? -1 : 1))
    .slice(0, Math.max(0, offeredAtMost - seenToday));
}
