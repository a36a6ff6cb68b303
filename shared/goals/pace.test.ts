import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from './days.ts';
import type { Milestone } from './goals.ts';
import { evenPaceOn, milestonesMeasured, type PaceFacts, paceOf } from './pace.ts';

const today = '2026-03-04';
const back = (days: number): string => dateOfDay(dayNumber(today) - days);

const steady: PaceFacts = {
  measure: { start: 0, target: 25, now: 12 },
  measured: [0, 7, 14, 21, 28, 35, 42, 49, 56].map((ago) => ({ date: back(ago), now: 12 - (ago / 7) * 1.5 })),
  start: null,
  written: back(56),
  due: '2026-04-01',
  today,
};

/** A measure that was looked at now and then, with the direction it runs in. */
const facts = fc
  .record({
    steps: fc.array(
      fc.record({ days: fc.integer({ min: 1, max: 40 }), by: fc.integer({ min: -50, max: 200 }) }),
      {
        minLength: 1,
        maxLength: 20,
      },
    ),
    begin: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    far: fc.integer({ min: 1, max: 10_000_000 }),
    due: fc.option(fc.integer({ min: -100, max: 2_000 })),
    rest: fc.integer({ min: 0, max: 60 }),
    at: fc.constantFrom('2024-02-29', '2028-03-01', '2026-12-31', '2000-02-28'),
  })
  .map(({ steps, begin, far, due, rest, at }): PaceFacts => {
    const length = steps.reduce((sum, { days }) => sum + days, 0) + rest;
    let [day, now] = [dayNumber(at) - length, begin];
    const measured = [{ date: dateOfDay(day), now }];
    for (const { days, by } of steps) {
      day += days;
      now += by;
      measured.push({ date: dateOfDay(day), now });
    }
    return {
      measure: { start: begin, target: begin + far, now },
      measured,
      start: null,
      written: at,
      due: due === null ? null : dateOfDay(dayNumber(at) + due),
      today: at,
    };
  });

const mapped = (given: PaceFacts, map: (value: number) => number): PaceFacts => ({
  ...given,
  measure: {
    start: map(given.measure.start),
    target: map(given.measure.target),
    now: map(given.measure.now),
  },
  measured: given.measured.map(({ date, now }) => ({ date, now: map(now) })),
});

describe('the pace of a measure', () => {
  it('is the change a week, with a day for a steady one, and says what is within reach', () => {
    const pace = paceOf(steady);
    expect(pace.weekly).toBeCloseTo(1.5);
    expect(pace.recent).toBeCloseTo(1.5);
    // 13 h at 1.5 h a week are 60.67 days.
    expect(pace.forecast).toEqual({ early: '2026-05-04', late: '2026-05-04', isBeyond: false });
    expect(pace.withinReach).toBe(18);
  });

  it('draws an even pace over leap days', () => {
    const line = paceOf({ ...steady, start: '2028-02-01', due: '2028-03-01' }).line;
    if (!line) throw new Error('there is no line');
    expect(evenPaceOn(line, '2028-02-01')).toBe(0);
    expect(evenPaceOn(line, '2028-03-01')).toBe(25);
    expect(evenPaceOn(line, '2029-01-01')).toBe(25);
    expect(evenPaceOn(line, '2027-01-01')).toBe(0);
    expect(evenPaceOn(line, '2028-02-29')).toBeCloseTo((25 * 28) / 29);
    expect(paceOf({ ...steady, start: '2026-04-01' }).line).toBeNull();
    expect(paceOf({ ...steady, due: null }).line).toBeNull();
  });

  it('has no day for what stands still, goes backwards, is reached, or has hardly begun', () => {
    const still = mapped(steady, () => 12);
    expect(paceOf({ ...still, measure: { ...still.measure, target: 25, start: 0 } }).forecast).toBeNull();
    const backwards = { ...steady, measure: { start: 0, target: -25, now: 12 } };
    expect(paceOf(backwards).forecast).toBeNull();
    const reached = paceOf({ ...steady, measure: { start: 0, target: 10, now: 12 } });
    expect([reached.isReached, reached.forecast]).toEqual([true, null]);
    expect(paceOf({ ...steady, measured: [], written: back(6) })).toMatchObject({
      weekly: null,
      forecast: null,
    });
    // It came far, and then stood still for more than four weeks.
    const rested = { ...steady, today: dateOfDay(dayNumber(today) + 40) };
    expect(paceOf(rested).forecast).toBeNull();
  });

  it('is wider the more the weeks differ', () => {
    const uneven = { ...steady, measured: steady.measured.filter((_, place) => place % 3 === 0) };
    uneven.measured = uneven.measured.map((day, place) => (place === 1 ? { ...day, now: day.now - 3 } : day));
    const { forecast } = paceOf(uneven);
    expect(forecast && forecast.early < forecast.late).toBe(true);
  });

  it('looks fifty years ahead and no further', () => {
    const slow = { ...steady, measure: { start: 0, target: 1e12, now: 12 } };
    const { forecast } = paceOf(slow);
    expect(forecast).toMatchObject({ isBeyond: true });
    expect(forecast?.late.slice(0, 4)).toBe('2076');
  });

  it('takes milestones as a measure', () => {
    const milestone = (doneAt: string | null): Milestone => ({
      id: 'm',
      goal: 'g',
      title: 'm',
      due: null,
      waitsFor: null,
      revision: 1,
      doneAt,
    });
    const { measure, measured } = milestonesMeasured(
      ['2026-02-01T09:00:00.000Z', null, '2026-01-01T09:00:00.000Z', '2026-02-01T12:00:00.000Z'].map(
        milestone,
      ),
      (instant) => instant.slice(0, 10),
    );
    expect(measure).toEqual({ start: 0, target: 4, now: 3 });
    expect(measured).toEqual([
      { date: '2026-01-01', now: 1 },
      { date: '2026-02-01', now: 3 },
    ]);
  });

  it('holds for any measure', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const pace = paceOf(given);
        const { forecast, withinReach, points } = pace;
        expect(points.at(-1)?.date).toBe(given.today);
        if (forecast) {
          expect(forecast.early > given.today).toBe(true);
          expect(forecast.early <= forecast.late).toBe(true);
          expect(dayNumber(forecast.late) - dayNumber(given.today)).toBeLessThanOrEqual(18_263);
          expect(pace.weekly).toBeGreaterThan(0);
        }
        if (withinReach !== null) {
          expect(withinReach).toBeGreaterThan(given.measure.now);
          expect(withinReach).toBeLessThan(given.measure.target);
        }
        // Downwards is the same as upwards.
        expect(paceOf(mapped(given, (value) => -value)).forecast).toEqual(forecast);
      }),
      { numRuns: 500 },
    );
  });

  it('is sooner for a target that is nearer', () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, share) => {
        const { start, now, target } = given.measure;
        const nearer = { ...given, measure: { start, now, target: now + (target - now) * share } };
        const [far, near] = [paceOf(given).forecast, paceOf(nearer).forecast];
        if (!far || !near) return;
        expect(near.early <= far.early).toBe(true);
        expect(near.late <= far.late).toBe(true);
      }),
    );
  });
});
