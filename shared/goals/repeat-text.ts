import type { Repeat } from './recurrence.ts';

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
export function repeatText(
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

function listed(words: readonly string[]): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
