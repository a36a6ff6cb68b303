import { expect, it } from 'vitest';
import { aGoal, aMilestone } from '#tests/support/plan.ts';
import { changed, type GoalChange } from './changes.ts';

const [one, two] = [aMilestone({ id: 'one' }), aMilestone({ id: 'two' })];
const goals = [
  aGoal({ id: 'a', status: 'next' }),
  aGoal({ id: 'b', status: 'active', milestones: [one, two], strengths: [{ id: 's', name: 'Patience' }] }),
];
const after = (change: GoalChange) => changed(goals, change).find(({ id }) => id === 'b');

it('shows a move before it is saved', () => {
  const moved = changed(goals, { type: 'move', id: 'b', status: 'next', before: 'a' });
  expect(moved.map(({ id, status }) => `${id} ${status}`)).toEqual(['b next', 'a next']);
});

it('ticks and unticks, and ticking what is ticked changes nothing', () => {
  const tick = { type: 'tick', goal: 'b', id: 'two', done: true } as const;
  expect(after(tick)?.milestones.map(({ doneAt }) => doneAt !== null)).toEqual([false, true]);
  const ticked = changed(goals, tick);
  expect(changed(ticked, tick)).toEqual(ticked);
  expect(changed(ticked, { ...tick, done: false })).toEqual(goals);
});

it('puts milestones in order', () => {
  const moved = after({ type: 'move-milestone', goal: 'b', id: 'two', before: 'one' });
  expect(moved?.milestones).toEqual([two, one]);
});

it('builds on a strength once, and no longer', () => {
  const strength = { id: 't', name: 'Order' };
  const link = { type: 'link', goal: 'b', kind: 'strength', claim: strength, linked: true } as const;
  expect(after(link)?.strengths.map(({ id }) => id)).toEqual(['s', 't']);
  const linked = changed(goals, link);
  expect(changed(linked, link)).toEqual(linked);
  expect(changed(linked, { ...link, linked: false })).toEqual(goals);
});
