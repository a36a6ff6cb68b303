import { describe, expect, test } from 'vitest';
import { dateMonthsOn, daysOn, lastOf, monthsOf, monthsOn, weeksOf } from './month.ts';

describe('the calendar', () => {
  test('goes over months and years', () => {
    expect(monthsOn('2026-01', -1)).toBe('2025-12');
    expect(monthsOn('2026-11', 14)).toBe('2028-01');
    expect(daysOn('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysOn('2026-01-01', -1)).toBe('2025-12-31');
    expect(lastOf('2024-02')).toBe('2024-02-29');
    expect(lastOf('1900-02')).toBe('1900-02-28');
    expect(dateMonthsOn('2026-03-31', -1)).toBe('2026-02-28');
    expect(dateMonthsOn('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsOf('2026')[11]).toBe('2026-12');
  });

  test('lays whole weeks that begin with the locale’s day', () => {
    // The first of March 2026 is a Sunday.
    expect(weeksOf('2026-03', 1)[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
    expect(weeksOf('2026-03', 7)[0]?.[0]).toBe('2026-03-01');
    expect(weeksOf('2026-03', 6)[0]).toEqual([
      null,
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
    ]);
    for (let month = 1; month <= 12; month += 1)
      for (let first = 1; first <= 7; first += 1) {
        const name = `2027-${String(month).padStart(2, '0')}`;
        const days = weeksOf(name, first)
          .flat()
          .filter((date) => date !== null);
        expect(days).toHaveLength(Number(lastOf(name).slice(8)));
        expect(new Set(days).size).toBe(days.length);
      }
  });
});
