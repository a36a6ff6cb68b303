import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Milestone } from './goals.ts';
import { milestonesMeasured, targetWithin } from './pace-targets.ts';

const when = { today: '2026-03-04', due: '2026-04-01' };

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
    ['2028-02-29T09:00:00.000Z', null, '2028-01-01T09:00:00.000Z', '2028-02-29T12:00:00.000Z'].map(milestone),
    (instant) => instant.slice(0, 10),
  );
  expect(measure).toEqual({ unit: 'milestones', start: 0, target: 4, now: 3 });
  expect(measured).toEqual([
    { date: '2028-01-01', now: 1 },
    { date: '2028-02-29', now: 3 },
  ]);
});

it('finds a target within reach, upwards and downwards', () => {
  const at = (pace: number, start: number, target: number, now: number) =>
    targetWithin({ overall: pace, lately: null }, { start, target, now }, when);
  expect(at(1.5, 0, 25, 12)).toBe(18);
  expect(at(-0.3, 90, 75, 82)).toBe(81);
  expect(at(0, 0, 25, 12)).toBeNull();
  expect(at(-1, 0, 25, 12)).toBeNull();
  expect(at(100, 0, 25, 12)).toBeNull();
  expect(targetWithin({ overall: 1.5, lately: 1 }, { start: 0, target: 25, now: 12 }, when)).toBe(16);
  expect(
    targetWithin({ overall: 1, lately: 1 }, { start: 0, target: 25, now: 1 }, { ...when, due: when.today }),
  ).toBeNull();
});

it('lies between where it stands and the target, however huge they are', () => {
  const huge = fc.double({ min: -1e12, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(huge, huge, huge, huge, huge, (overall, lately, start, target, now) => {
      const within = targetWithin({ overall, lately }, { start, target, now }, when);
      if (within === null) return;
      expect(within).toBeGreaterThan(Math.min(now, target));
      expect(within).toBeLessThan(Math.max(now, target));
    }),
  );
});
