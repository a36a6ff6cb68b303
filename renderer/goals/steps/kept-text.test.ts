import { describe, expect, it } from 'vitest';
import { keptText, markLabel, nextMark } from './kept-text.ts';

describe('how a step was kept to, in words', () => {
  it.each([
    [{ due: 11, done: 9, rested: 2 }, 'Kept 9 of 11 days, 2 rest days'],
    [{ due: 1, done: 0, rested: 1 }, 'Kept 0 of 1 day, 1 rest day'],
    [{ due: 3, done: 4, rested: 0 }, 'Done on 4 days, 3 were due'],
    [{ due: 0, done: 0, rested: 0 }, ''],
    [{ due: 0, done: 0, rested: 2 }, '2 rest days'],
  ])('%o', (kept, words) => {
    expect(keptText(kept, String)).toBe(words);
  });

  it('names a day, and leads a press through done and rest to nothing', () => {
    expect(markLabel('done', true)).toBe('done');
    expect(markLabel('rest', false)).toBe('rest');
    expect([markLabel(null, true), markLabel(null, false)]).toEqual(['open', 'not due']);
    expect([null, 'done' as const, 'rest' as const].map(nextMark)).toEqual(['done', 'rest', null]);
  });
});
