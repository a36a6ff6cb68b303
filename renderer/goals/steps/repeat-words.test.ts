import { describe, expect, it } from 'vitest';
import type { Repeat } from '#shared/goals/recurrence.ts';
import { keptWords, markWords, nextMark, repeatWords } from './repeat-words.ts';

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
    expect(repeatWords(repeat(fields), says)).toBe(words);
  });
});

describe('how a step was kept to, in words', () => {
  it.each([
    [{ due: 11, done: 9, rested: 2 }, 'Kept 9 of 11 days, 2 rest days'],
    [{ due: 1, done: 0, rested: 1 }, 'Kept 0 of 1 day, 1 rest day'],
    [{ due: 3, done: 4, rested: 0 }, 'Done on 4 days, 3 were due'],
    [{ due: 0, done: 0, rested: 0 }, ''],
    [{ due: 0, done: 0, rested: 2 }, '2 rest days'],
  ])('%o', (kept, words) => {
    expect(keptWords(kept, String)).toBe(words);
  });

  it('names a day, and leads a press through done and rest to nothing', () => {
    expect(markWords('done', true)).toBe('done');
    expect(markWords('rest', false)).toBe('rest');
    expect([markWords(null, true), markWords(null, false)]).toEqual(['open', 'not due']);
    expect([null, 'done' as const, 'rest' as const].map(nextMark)).toEqual(['done', 'rest', null]);
  });
});
