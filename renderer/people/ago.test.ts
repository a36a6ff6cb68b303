import { expect, test } from 'vitest';
import { addDays } from '#shared/calendar/dates.ts';
import { agoOf } from './ago.ts';

test('how long ago a day was is told in the unit that people would take', () => {
  const today = '2026-03-04';
  const said = [-3, 0, 1, 20, 35, 80, 400, 800].map((days) => agoOf(addDays(today, -days), today));
  expect(said.map(({ short }) => short)).toEqual([
    'today',
    'today',
    '1 d',
    '20 d',
    '5 wk',
    '3 mo',
    '13 mo',
    '2 yr',
  ]);
  expect(said.map(({ long }) => long).slice(2, 5)).toEqual(['1 day ago', '20 days ago', '5 weeks ago']);
});
