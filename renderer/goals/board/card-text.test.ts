import { expect, it } from 'vitest';
import type { Measure, Milestone } from '#shared/goals/goals.ts';
import { progressOf } from '#shared/goals/progress.ts';
import { nextMilestone, openAndWaitedFor, progressText } from './card-text.ts';

function milestone(title: string, done: boolean): Milestone {
  return {
    id: title,
    goal: 'g',
    title,
    due: null,
    doneAt: done ? '2026-01-01T00:00:00.000Z' : null,
    waitsFor: null,
    revision: 1,
  };
}

function words(measure: Measure | null, milestones: Milestone[] = []): string {
  const goal = { measure, milestones, status: 'active' as const };
  return progressText(progressOf(goal), goal, (value) => value.toFixed(0));
}

it.each([
  [null, [], ''],
  [null, [milestone('a', true)], '1 of 1 milestone'],
  [null, [milestone('a', true), milestone('b', false), milestone('c', false)], '1 of 3 milestones'],
  [{ unit: 'h', start: 0, target: 25, now: 13 }, [milestone('a', true)], '13 of 25 h'],
  [{ unit: ' ', start: 0, target: 10, now: 4 }, [], '4 of 10'],
  [{ unit: 'kg', start: 90, target: 75, now: 82 }, [], '82 kg, from 90 to 75'],
  [{ unit: '', start: -5, target: -5, now: -5 }, [], '-5, from -5 to -5'],
])('says how far %o with %o is', (measure, milestones, outcome) => {
  expect(words(measure, milestones)).toBe(outcome);
});

it('says nothing where the status says it all', () => {
  const goal = { measure: null, milestones: [], status: 'done' as const };
  expect(progressText(progressOf(goal), goal, String)).toBe('');
});

it('takes the first open milestone as the next thing, whatever the dates', () => {
  const next = (...milestones: Milestone[]) => nextMilestone({ milestones }, new Set())?.title;
  expect(next(milestone('a', true), milestone('b', false), milestone('c', false))).toBe('b');
  expect(next(milestone('a', true))).toBeUndefined();
});

it('passes over a milestone that waits for one that is open, also of another goal', () => {
  const waits = (title: string, waitsFor: string) => ({ ...milestone(title, false), waitsFor });
  const next = (goal: Milestone[], other: Milestone[] = []) => {
    const open = openAndWaitedFor([{ milestones: goal }, { milestones: other }]);
    return nextMilestone({ milestones: goal }, new Set(open))?.title;
  };
  expect(next([waits('a', 'b'), milestone('b', false)])).toBe('b');
  expect(next([waits('a', 'b'), milestone('b', true)])).toBe('a');
  expect(next([waits('a', 'x')], [milestone('x', false)])).toBeUndefined();
  expect(next([waits('a', 'x')], [milestone('x', true)])).toBe('a');
  expect(next([waits('a', 'gone')])).toBe('a');
});
