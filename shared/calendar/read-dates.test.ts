import { describe, expect, it } from 'vitest';
import { readDates, usualDays } from './read-dates.ts';

/** A Monday. */
const today = '2026-11-23';

describe('days in words', () => {
  it.each([
    ['today', ['2026-11-23']],
    ['Tomorrow', ['2026-11-24']],
    ['yesterday', ['2026-11-22']],
    ['in two weeks', ['2026-12-07']],
    ['3 weeks ago', ['2026-11-02']],
    ['3 March 2025', ['2025-03-03']],
    ['2026-02-28', ['2026-02-28']],
    ['Friday', ['2026-11-27', '2026-11-20']],
    ['last friday', ['2026-11-20']],
    ['march 4', ['2027-03-04', '2026-03-04']],
  ])('%s', (words, dates) => {
    expect(readDates(words, today)).toEqual(dates);
  });

  it.each([
    '',
    'table',
    'heading 1',
    'tomorrow I will',
    'monday to friday',
    '2026-02-30',
    'at 3pm',
    'may'.repeat(30),
  ])('none in "%s"', (words) => {
    expect(readDates(words, today)).toEqual([]);
  });

  it('reads each of the usual days', () => {
    for (const words of usualDays) expect(readDates(words, today)).toHaveLength(1);
  });
});
