import type { DayMark, keptBetween, Repeat } from '#shared/goals/recurrence.ts';

interface Says {
  number: (value: number) => string;
  /** The name of a day of the week, 1 for Monday to 7 for Sunday. */
  weekday: (weekday: number) => string;
  day: (date: string) => string;
}

const units = {
  day: ['Every day', 'days'],
  week: ['Every week', 'weeks'],
  month: ['Every month', 'months'],
} as const;

/** "Every 2 weeks on Mon and Fri, to 3 May" of how a step is repeated. */
export function repeatWords(
  { every, interval, weekdays, from, until }: Repeat,
  { number, weekday, day }: Says,
): string {
  const [one, many] = units[every];
  const often = interval === 1 ? one : `Every ${number(interval)} ${many}`;
  const days = listed([...new Set(weekdays)].sort().map(weekday));
  const on =
    every === 'month' || days === ''
      ? ''
      : every === 'day'
        ? `, on ${days} only`
        : interval === 1
          ? ` on ${days}`
          : `, on ${days}`;
  const dayOfMonth = every === 'month' ? `, on day ${number(Number(from.slice(8)))}` : '';
  return `${often}${on}${dayOfMonth}${until === null ? '' : `, to ${day(until)}`}`;
}

/** "Kept 9 of 11 days, 2 rest days" of the days that were looked at; empty when none was due. */
export function keptWords(
  { due, done, rested }: ReturnType<typeof keptBetween>,
  number: (value: number) => string,
): string {
  const rest = rested === 0 ? '' : `${number(rested)} rest ${rested === 1 ? 'day' : 'days'}`;
  if (due === 0) return rest;
  // What was done beyond the days that were due needs no measure to be glad of.
  const kept =
    done > due
      ? `Done on ${number(done)} days, ${number(due)} were due`
      : `Kept ${number(done)} of ${number(due)} ${due === 1 ? 'day' : 'days'}`;
  return rest === '' ? kept : `${kept}, ${rest}`;
}

/** What a day is said to be, for those who hear it. */
export function markWords(mark: DayMark | null, isDue: boolean): string {
  if (mark === 'done') return 'done';
  if (mark === 'rest') return 'rest';
  return isDue ? 'open' : 'not due';
}

/** A press leads from nothing to done, to rest, and to nothing again. */
export function nextMark(mark: DayMark | null): DayMark | null {
  return mark === null ? 'done' : mark === 'done' ? 'rest' : null;
}

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
