import { describe, expect, it } from 'vitest';
import type { Repeat } from './recurrence.ts';
import { repeatText } from './repeat-text.ts';

const says = {
  number: String,
  weekday: (day: number) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][day - 1] ?? '',
  day: (date: string) => date,
};
const repeat = (fields: Partial<Repeat>): Repeat => ({
  every: 'day',
  interval: 1,
  weekdays: [],
  from: '2026-03-31',
  until: null,
  ...fields,
});

describe('how a step is repeated, in words', () => {
  it.each<[Partial<Repeat>, string]>([
    [{}, 'Every day'],
    [{ interval: 3 }, 'Every 3 days'],
    [{ weekdays: [5, 1, 3] }, 'Every day, on Mon, Wed and Fri only'],
    [{ every: 'week' }, 'Every week'],
    [{ every: 'week', weekdays: [1, 5] }, 'Every week on Mon and Fri'],
    [{ every: 'week', interval: 2, weekdays: [1] }, 'Every 2 weeks, on Mon'],
    [{ every: 'month' }, 'Every month, on day 31'],
    [{ every: 'month', weekdays: [1], until: '2026-09-30' }, 'Every month, on day 31, to 2026-09-30'],
  ])('%o', (fields, words) => {
    expect(repeatText(repeat(fields), says)).toBe(words);
  });
});
