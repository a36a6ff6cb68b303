import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import type { MeasuredDay } from './measured.ts';
import { type PaceTarget, paceLineAt, paceOf } from './pace.ts';

const way: PaceTarget = { start: 0, target: 10, from: '2026-01-01', due: '2026-04-11' };
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const dayOf = fc.integer({ min: dayNumber('1999-12-01'), max: dayNumber('2060-01-01') });

describe('calendar days as numbers', () => {
  it('go there and back, over leap days too', () => {
    fc.assert(fc.property(dayOf, (number) => dayNumber(dateOfDay(number)) === number));
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
    expect(dateOfDay(Number.MAX_SAFE_INTEGER)).toBe('9999-12-31');
  });
});

describe('the pace line', () => {
  it('runs evenly from the start to the target, and stays there', () => {
    expect(paceLineAt(way, '2025-06-01')).toBe(0);
    expect(paceLineAt(way, '2026-02-20')).toBe(5);
    expect(paceLineAt(way, '2027-01-01')).toBe(10);
    expect(paceLineAt({ ...way, start: 90, target: 60 }, '2026-02-20')).toBe(75);
  });

  it('is not there without a due date after the beginning', () => {
    expect(paceLineAt({ ...way, due: null }, '2026-02-01')).toBeNull();
    expect(paceLineAt({ ...way, due: way.from }, '2026-02-01')).toBeNull();
    expect(paceLineAt({ ...way, due: '2025-12-01' }, '2026-02-01')).toBeNull();
  });

  it('never leaves the stretch between start and target, however huge they are', () => {
    const huge = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(huge, huge, dayOf, (start, target, day) => {
        const at = paceLineAt({ ...way, start, target }, dateOfDay(day)) ?? Number.NaN;
        expect(at).toBeGreaterThanOrEqual(Math.min(start, target));
        expect(at).toBeLessThanOrEqual(Math.max(start, target));
      }),
    );
  });
});

describe('the forecast', () => {
  it('is one day when the pace was even', () => {
    const days = [
      { date: '2026-01-01', now: 0 },
      { date: '2026-01-29', now: 2 },
    ];
    const { overall, forecast, expected } = paceOf(days, { ...way, due: null }, '2026-01-29');
    expect(overall).toBeCloseTo(0.5);
    expect(expected).toBeNull();
    expect(forecast).toEqual({ early: '2026-05-21', late: '2026-05-21' });
  });

  it('is a range when it went faster at times', () => {
    const days = [
      { date: '2026-01-01', now: 0 },
      { date: '2026-02-26', now: 1 },
      { date: '2026-03-26', now: 5 },
    ];
    const { forecast, lately, overall } = paceOf(days, way, '2026-03-26');
    expect(lately).toBeCloseTo(1);
    expect(overall).toBeCloseTo(5 / 12);
    expect(forecast).toEqual({ early: '2026-04-30', late: '2026-06-18' });
  });

  it('has no late end when it stood still lately, and none at all when it goes backwards', () => {
    const stood = [
      { date: '2026-01-01', now: 0 },
      { date: '2026-01-20', now: 4 },
    ];
    expect(paceOf(stood, way, '2026-03-26').forecast).toMatchObject({ late: null });
    const back = [
      { date: '2026-01-01', now: 0 },
      { date: '2026-02-20', now: -4 },
    ];
    expect(paceOf(back, way, '2026-03-26').forecast).toBeNull();
    expect(paceOf([], way, '2026-03-26').forecast).toBeNull();
    expect(paceOf(back, way, '2026-01-03').forecast).toBeNull();
  });

  it('says the day on which the target was reached', () => {
    const days = [
      { date: '2026-01-01', now: 0 },
      { date: '2026-02-01', now: 11 },
      { date: '2026-02-20', now: 12 },
    ];
    expect(paceOf(days, way, '2026-03-26').forecast).toEqual({ early: '2026-02-01', late: '2026-02-01' });
  });

  it('is the same for a measure that runs down, and lies ahead, early before late', () => {
    const steps = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 60 }), now: amount }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(dayOf, steps, amount, amount, (from, gaps, start, target) => {
        let at = from;
        const days: MeasuredDay[] = gaps.map(({ gap, now }) => {
          at += gap;
          return { date: dateOfDay(at), now };
        });
        const today = dateOfDay(at + 3);
        const up: PaceTarget = { start, target, from: dateOfDay(from), due: null };
        const { forecast } = paceOf(days, up, today);
        const down = days.map(({ date, now }) => ({ date, now: -now }));
        if (start !== target) {
          expect(paceOf(down, { ...up, start: -start, target: -target }, today).forecast).toEqual(forecast);
        }
        if (forecast === null || forecast.late === null) return;
        expect(forecast.early <= forecast.late).toBe(true);
        const isAhead = forecast.early > today;
        const isReached = days.some(({ date }) => date === forecast.early);
        expect(isAhead || isReached).toBe(true);
      }),
    );
  });
});
