import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  dateOfDay,
  dateOfParts,
  dayNumber,
  daysBetween,
  endOfQuarter,
  endOfWeek,
  endOfYear,
  inYear,
  isDate,
  startOfWeek,
  weekdayOf,
} from './dates.ts';
import { addToMonth, daysInMonth, lastDayOf, monthOf, monthsOfYear, weeksOfMonth } from './months.ts';

/** The rules of the Gregorian calendar, told once more in the plainest way. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
function lengthOf(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const parts = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => day <= lengthOf(year, month));
const date = parts.map(([year, month, day]) => written(year, month, day));
/** Far enough from the ends of the calendar that nothing stops there. */
const inner = date.filter((each) => each > '0300' && each < '9700');
const firstDays = fc.integer({ min: 1, max: 7 });

describe('calendar dates', () => {
  test('exist where the Gregorian calendar has them, leap days too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const exists = month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
          expect(isDate(written(year, month, day))).toBe(exists);
          expect(dateOfParts(year, month, day)).toBe(exists ? written(year, month, day) : null);
        },
      ),
    );
    for (const text of [
      '',
      '2026-1-01',
      '2026-01-01T00:00',
      ' 2026-01-01',
      '+02026-01-01',
      '20260101',
      '2026-02-29',
    ])
      expect(isDate(text), text).toBe(false);
  });

  test('are counted by days there and back, in the order of the calendar', () => {
    fc.assert(
      fc.property(date, date, fc.integer({ min: -100_000, max: 100_000 }), (a, b, days) => {
        expect(dateOfDay(dayNumber(a))).toBe(a);
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        const moved = addDays(a, days);
        if (moved !== '0000-01-01' && moved !== '9999-12-31') {
          expect(addDays(moved, -days)).toBe(a);
          expect(weekdayOf(moved)).toBe(((((weekdayOf(a) - 1 + days) % 7) + 7) % 7) + 1);
        }
      }),
    );
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(weekdayOf('2026-11-28')).toBe(6);
  });

  test('move by months and years to the same day, or to the last one that the month has', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: -3_000, max: 3_000 }), (from, months) => {
        const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
        const index = year * 12 + month - 1 + months;
        const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
        expect(addMonths(from, months)).toBe(
          written(toYear, toMonth, Math.min(day, lengthOf(toYear, toMonth))),
        );
        const years = months % 200;
        expect(addYears(from, years)).toBe(
          written(year + years, month, Math.min(day, lengthOf(year + years, month))),
        );
      }),
    );
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2023-12-31', 2)).toBe('2024-02-29');
    expect(addYears('2024-02-29', -1)).toBe('2023-02-28');
    expect(addMonths('0001-03-31', -1)).toBe('0001-02-28');
    expect(inYear('2024-02-29', 2025)).toBeNull();
    expect(inYear('2024-02-29', 2028)).toBe('2028-02-29');
  });

  test('stop at the ends of the calendar', () => {
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addMonths('9999-12-31', 1)).toBe('9999-12-31');
    expect(addYears('0000-06-01', -1)).toBe('0000-01-01');
  });

  test('know their weeks, whatever day a week begins with', () => {
    fc.assert(
      fc.property(inner, firstDays, (day, first) => {
        const [start, end] = [startOfWeek(day, first), endOfWeek(day, first)];
        expect(weekdayOf(start)).toBe(first);
        expect(daysBetween(start, end)).toBe(6);
        expect(start <= day && day <= end).toBe(true);
      }),
    );
  });

  test('know the ends of their quarter and year', () => {
    fc.assert(
      fc.property(date, (day) => {
        const month = Number(day.slice(5, 7));
        const last = Math.ceil(month / 3) * 3;
        const year = Number(day.slice(0, 4));
        expect(endOfQuarter(day)).toBe(written(year, last, lengthOf(year, last)));
        expect(endOfYear(day)).toBe(written(year, 12, 31));
      }),
    );
  });
});

describe('months', () => {
  test('have their days and follow each other over the years', () => {
    fc.assert(
      fc.property(inner, fc.integer({ min: -3_000, max: 3_000 }), (day, by) => {
        const [year = 0, month = 0] = day.split('-').map(Number);
        expect(daysInMonth(monthOf(day))).toBe(lengthOf(year, month));
        expect(lastDayOf(monthOf(day))).toBe(written(year, month, lengthOf(year, month)));
        expect(addToMonth(addToMonth(monthOf(day), by), -by)).toBe(monthOf(day));
      }),
    );
    expect(addToMonth('2026-01', -1)).toBe('2025-12');
    expect(addToMonth('2026-11', 14)).toBe('2028-01');
    expect(monthsOfYear('2026')[11]).toBe('2026-12');
  });

  test('are laid out in whole weeks that begin with the locale’s day', () => {
    // The first of March 2026 is a Sunday.
    expect(weeksOfMonth('2026-03', 1)[0]).toEqual([null, null, null, null, null, null, '2026-03-01']);
    expect(weeksOfMonth('2026-03', 7)[0]?.[0]).toBe('2026-03-01');
    expect(
      weeksOfMonth('9999-12', 1)
        .flat()
        .filter((each) => each !== null),
    ).toHaveLength(31);
    expect(
      weeksOfMonth('0000-01', 1)
        .flat()
        .filter((each) => each !== null),
    ).toHaveLength(31);
    fc.assert(
      fc.property(date, firstDays, (day, first) => {
        const weeks = weeksOfMonth(monthOf(day), first);
        const days = weeks.flat().filter((each) => each !== null);
        expect(days).toEqual(
          Array.from(
            { length: daysInMonth(monthOf(day)) },
            (_, index) => `${monthOf(day)}-${String(index + 1).padStart(2, '0')}`,
          ),
        );
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(week.some((each) => each !== null)).toBe(true);
          week.forEach((each, index) => {
            if (each !== null) expect(weekdayOf(each)).toBe(((first - 1 + index) % 7) + 1);
          });
        }
      }),
    );
  });
});
