import { expect, it } from 'vitest';
import type { Pace } from '#shared/goals/pace.ts';
import { paceText } from './pace-text.ts';

const measure = { unit: 'h', start: 0, target: 25, now: 12 };
const says = { number: String, day: (date: string) => date, today: '2026-03-04' };
const pace: Pace = {
  expected: null,
  overall: 1.5,
  lately: 1.5,
  forecast: { early: '2026-05-03', late: '2026-06-20' },
};

it.each<[Partial<Pace>, string]>([
  [{}, 'At your pace of 1.5 h a week you reach 25 h between 2026-05-03 and 2026-06-20.'],
  [
    { lately: 1, forecast: { early: '2026-05-03', late: null } },
    'At your pace of 1.5 h a week (1 h lately) you reach 25 h on 2026-05-03 at the earliest.',
  ],
  [
    { forecast: { early: '2026-05-03', late: '2026-05-03' } },
    'At your pace of 1.5 h a week you reach 25 h about 2026-05-03.',
  ],
  [{ forecast: { early: '2026-02-03', late: '2026-02-03' } }, 'You reached 25 h on 2026-02-03.'],
  [{ forecast: null, overall: 0, lately: 0 }, 'Your pace is 0 h a week.'],
  [
    { forecast: null, overall: null, lately: null, expected: 14 },
    'An even pace would stand at 14 h today; you are at 12 h. Your own pace shows after a week.',
  ],
])('says a pace of %o', (part, words) => {
  expect(paceText({ ...pace, ...part }, measure, says)).toBe(words);
});
