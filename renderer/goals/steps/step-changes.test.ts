import { describe, expect, it } from 'vitest';
import type { Step } from '#shared/goals/steps.ts';
import { inverseOfStep, markOn, type StepChange, stepsAfter } from './step-changes.ts';

const step = (id: string): Step => ({
  id,
  goal: 'g',
  milestone: null,
  title: id,
  due: null,
  repeat: null,
  doneAt: null,
  days: [],
  revision: 1,
});

describe('what is done with steps by a click', () => {
  const steps = ['a', 'b', 'c'].map(step);

  it('shows at once', () => {
    expect(stepsAfter(steps, { type: 'tick', id: 'b', done: true })[1]?.doneAt).not.toBeNull();
    const marked = stepsAfter(steps, { type: 'mark', id: 'a', date: '2026-03-02', mark: 'rest' });
    const both = stepsAfter(marked, { type: 'mark', id: 'a', date: '2026-03-01', mark: 'done' });
    expect(both[0]?.days).toEqual([
      { date: '2026-03-01', mark: 'done' },
      { date: '2026-03-02', mark: 'rest' },
    ]);
    expect(
      stepsAfter(steps, { type: 'place', id: 'c', before: 'a' })
        .map(({ id }) => id)
        .join(),
    ).toBe('c,a,b');
  });

  it.each<StepChange>([
    { type: 'tick', id: 'a', done: true },
    { type: 'mark', id: 'b', date: '2026-03-02', mark: 'done' },
    { type: 'place', id: 'a', before: 'c' },
    { type: 'place', id: 'b', before: null },
    { type: 'place', id: 'c', before: 'a' },
  ])('is taken back: %o', (change) => {
    const back = inverseOfStep(steps, change);
    if (back === null) throw new Error('no way back');
    expect(stepsAfter(stepsAfter(steps, change), back)).toEqual(steps);
  });

  it('has no way back when it changed nothing', () => {
    expect(inverseOfStep(steps, { type: 'tick', id: 'a', done: false })).toBeNull();
    expect(inverseOfStep(steps, { type: 'mark', id: 'a', date: '2026-03-02', mark: null })).toBeNull();
    expect(inverseOfStep(steps, { type: 'tick', id: 'x', done: true })).toBeNull();
    expect(markOn(step('a'), '2026-03-02')).toBeNull();
  });
});
