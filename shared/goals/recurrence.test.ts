import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dateOfDay, dayNumber, weekdayOf } from '#shared/calendar/dates.ts';
import { isDueOn, keptBetween, nextDueOn, type Repeat } from './recurrence.ts';

const daily: Repeat = { every: 'day', interval: 1, weekdays: [], from: '2028-02-27', until: null };
const day = fc.integer({ min: dayNumber('2019-01-01'), max: dayNumber('2033-01-01') });
const someRepeat: fc.Arbitrary<Repeat> = fc.record({
  every: fc.constantFrom('day', 'week', 'month'),
  interval: fc.integer({ min: 1, max: 52 }),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  from: day.map(dateOfDay),
  until: fc.option(day.map(dateOfDay)),
});

function dueDays(repeated: Repeat, from: string, to: string): string[] {
  const all = Array.from({ length: dayNumber(to) - dayNumber(from) + 1 }, (_, at) => addDays(from, at));
  return all.filter((date) => isDueOn(repeated, date));
}

describe('a repeated step', () => {
  it('knows weekdays as the calendar does', () => {
    fc.assert(
      fc.property(day, (number) => {
        const date = dateOfDay(number);
        return weekdayOf(date) === (new Date(`${date}T12:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it('is due on each day but those of rest', () => {
    expect(dueDays({ ...daily, weekdays: [1, 2, 3, 4, 5] }, '2028-02-26', '2028-03-06')).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
      '2028-03-02',
      '2028-03-03',
      '2028-03-06',
    ]);
  });

  it('is due every other week on its days, counted from the Monday of the first', () => {
    const repeated: Repeat = { ...daily, every: 'week', interval: 2, weekdays: [1, 4], from: '2026-03-18' };
    expect(dueDays(repeated, '2026-03-01', '2026-04-20')).toEqual([
      '2026-03-19',
      '2026-03-30',
      '2026-04-02',
      '2026-04-13',
      '2026-04-16',
    ]);
    expect(dueDays({ ...repeated, weekdays: [] }, '2026-03-18', '2026-04-05')).toEqual([
      '2026-03-18',
      '2026-04-01',
    ]);
  });

  it('falls on the last day of months that are too short, in leap years too', () => {
    const repeated: Repeat = { ...daily, every: 'month', from: '2027-12-31', until: '2028-04-30' };
    expect(dueDays(repeated, '2027-12-01', '2028-12-31')).toEqual([
      '2027-12-31',
      '2028-01-31',
      '2028-02-29',
      '2028-03-31',
      '2028-04-30',
    ]);
    const yearly: Repeat = { ...repeated, interval: 12, from: '2028-02-29', until: null };
    expect(dueDays(yearly, '2028-01-01', '2032-12-31')).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  it('is due next on the first day that is due', () => {
    fc.assert(
      fc.property(someRepeat, day, (repeated, number) => {
        const next = nextDueOn(repeated, dateOfDay(number));
        const start = Math.max(number, dayNumber(repeated.from));
        const end = next === null ? start + 400 : dayNumber(next);
        const found = dueDays(repeated, dateOfDay(start), dateOfDay(end));
        expect(found).toEqual(next === null ? [] : [next]);
      }),
    );
    expect(nextDueOn({ ...daily, interval: 7, weekdays: [1] }, '2028-03-01')).toBeNull();
    expect(nextDueOn({ ...daily, until: '2028-03-01' }, '2028-03-02')).toBeNull();
  });

  it('counts a rest neither as due nor as missed', () => {
    const days = [
      { date: '2028-02-28', mark: 'done' as const },
      { date: '2028-02-29', mark: 'rest' as const },
    ];
    expect(keptBetween(daily, days, '2028-02-26', '2028-03-01')).toEqual({ due: 3, done: 1, rested: 1 });
  });
});
