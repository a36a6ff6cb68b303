import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Goal, goalStatuses, type Measure } from './goals.ts';
import { progressOf } from './progress.ts';

const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true });
const measure: fc.Arbitrary<Measure> = fc.record({
  unit: fc.string(),
  start: amount,
  target: amount,
  now: amount,
});
const status = fc.constantFrom(...goalStatuses);

function milestones(done: boolean[]): Goal['milestones'] {
  const id = '00000000-0000-7000-8000-000000000000';
  return done.map((isDone) => ({
    id,
    goal: id,
    title: 'a',
    due: null,
    doneAt: isDone ? '2026-01-01T00:00:00.000Z' : null,
    waitsFor: null,
    revision: 1,
  }));
}

function shareOf(measured: Measure): number {
  return progressOf({ measure: measured, milestones: [], status: 'active' })?.share ?? Number.NaN;
}

describe('progress', () => {
  it('is a share from 0 to 1, whatever is measured', () => {
    fc.assert(
      fc.property(measure, fc.array(fc.boolean()), status, (measured, done, status) => {
        const progress = progressOf({ measure: measured, milestones: milestones(done), status });
        expect(progress?.basis).toBe('measure');
        expect(progress?.share).toBeGreaterThanOrEqual(0);
        expect(progress?.share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is nothing at the start and everything at the target and beyond', () => {
    fc.assert(
      fc.property(amount, amount, fc.double({ min: 0, max: 1e12, noNaN: true }), (start, target, more) => {
        fc.pre(start !== target);
        expect(shareOf({ unit: '', start, target, now: start })).toBe(0);
        expect(shareOf({ unit: '', start, target, now: target })).toBe(1);
        const beyond = target > start ? target + more : target - more;
        expect(shareOf({ unit: '', start, target, now: beyond })).toBe(1);
        const before = target > start ? start - more : start + more;
        expect(shareOf({ unit: '', start, target, now: before })).toBe(0);
      }),
    );
  });

  it('never falls on the way to the target, upwards or downwards', () => {
    fc.assert(
      fc.property(measure, amount, (measured, other) => {
        fc.pre(measured.start !== measured.target);
        const upwards = measured.target > measured.start;
        const [sooner, later] =
          measured.now < other === upwards ? [measured.now, other] : [other, measured.now];
        expect(shareOf({ ...measured, now: later })).toBeGreaterThanOrEqual(
          shareOf({ ...measured, now: sooner }),
        );
      }),
    );
  });

  it('counts only reaching it where start and target are the same', () => {
    fc.assert(
      fc.property(amount, amount, (at, now) => {
        fc.pre(at !== now);
        expect(shareOf({ unit: '', start: at, target: at, now: at })).toBe(1);
        expect(shareOf({ unit: '', start: at, target: at, now })).toBe(0);
      }),
    );
  });

  it('is read from the milestones of a goal without a measure', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), status, (done, status) => {
        const ticked = done.filter(Boolean).length;
        expect(progressOf({ measure: null, milestones: milestones(done), status })).toEqual({
          share: ticked / done.length,
          basis: 'milestones',
          done: ticked,
          total: done.length,
          unit: '',
        });
      }),
    );
  });

  it('is known of a goal with neither only when it is done', () => {
    for (const status of goalStatuses) {
      const progress = progressOf({ measure: null, milestones: [], status });
      if (status === 'done') expect(progress).toMatchObject({ share: 1, basis: 'status' });
      else expect(progress).toBeNull();
    }
  });

  it('halfway is a half, downwards as well', () => {
    expect(shareOf({ unit: 'kg', start: 90, target: 60, now: 75 })).toBe(0.5);
    expect(shareOf({ unit: '', start: -10, target: 10, now: 0 })).toBe(0.5);
  });
});
