import { casual } from 'chrono-node/en';
import { dateOfParts, isDate } from '#shared/calendar/dates.ts';
import { instantOnWall } from '#shared/calendar/wall.ts';

const earliest = 1000;
const latest = 2999;

/**
 * The days that English words mean, such as “next Friday”, “in two weeks” or “3 March 2025”; none when they mean none, or
 * hold more than a day. A weekday, or a day of a month without a year, may be the coming one or the last one, so it gives both,
 * the coming one first.
 */
export function readDates(words: string, today: string): string[] {
  const typed = words.trim();
  if (typed === '' || typed.length > 60) return [];
  if (/^\d{4}-\d\d-\d\d$/.test(typed)) return isDate(typed) ? [typed] : [];
  const now = instantOnWall(today, '12:00');
  const directions = /\b(last|past|previous|ago)\b/i.test(typed)
    ? [false]
    : /\b(next|coming|in|from)\b/i.test(typed)
      ? [true]
      : [true, false];
  const found = directions.flatMap((forwardDate) => {
    const [result, ...more] = casual.parse(typed, now, { forwardDate });
    if (!result || more.length > 0 || result.end || result.index !== 0 || result.text.length !== typed.length)
      return [];
    const { start } = result;
    const year = start.get('year') ?? 0;
    // A time of day alone is no day.
    const isDayMeant = (['day', 'weekday', 'month', 'year'] as const).some((part) => start.isCertain(part));
    if (!isDayMeant || year < earliest || year > latest) return [];
    const inYear = (which: number): string | null =>
      dateOfParts(which, start.get('month') ?? 1, start.get('day') ?? 1);
    if (forwardDate || start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day'))
      return inYear(year) ?? [];
    return ((inYear(year) ?? '') > today ? inYear(year - 1) : inYear(year)) ?? [];
  });
  return [...new Set(found)];
}

/** The days that are offered before anything is typed, in words. */
export const usualDays = [
  'today',
  'tomorrow',
  'yesterday',
  'next monday',
  'in one week',
  'one week ago',
] as const;
