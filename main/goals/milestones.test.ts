import { describe, expect, it } from 'vitest';
import type { Milestone } from '#shared/goals/goals.ts';
import { absent, type Board, board, boardInCore, failing } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { trashGoal } from './change.ts';
import { addMilestone, moveMilestone, removeMilestone, saveMilestone, tickMilestone } from './milestones.ts';
import { getGoal, listGoals } from './read.ts';

/** A goal with milestones of these titles. */
function withMilestones(
  { db, clock, add }: Board,
  titles: string[],
): { goal: string; milestones: Milestone[] } {
  const goal = add('A goal').id;
  for (const title of titles) addMilestone(db, clock, { goal, title, due: null });
  return { goal, milestones: getGoal(db, goal).milestones };
}

function titlesOf({ milestones }: { milestones: Milestone[] }): string[] {
  return milestones.map(({ title }) => title);
}

function threeOf(milestones: Milestone[]): [Milestone, Milestone, Milestone] {
  const [first, second, third] = milestones;
  if (!first || !second || !third) throw new Error('there should be three');
  return [first, second, third];
}

describe('milestones', () => {
  it('stand in order under their goal', () => {
    const place = board();
    const { goal } = withMilestones(place, ['a', 'b', 'c']);
    withMilestones(place, ['other']);
    expect(listGoals(place.db).map(titlesOf)).toEqual([['a', 'b', 'c'], ['other']]);
    expect(getGoal(place.db, goal).milestones[0]).toMatchObject({
      goal,
      due: null,
      doneAt: null,
      revision: 1,
    });
    expect(
      failing(() => addMilestone(place.db, place.clock, { goal: absent, title: 'x', due: null })).kind,
    ).toBe('not-found');
  });

  it('are saved once a change, refuse an older revision, and are found by their words', () => {
    const place = board();
    const { db, clock, found } = place;
    const [first] = threeOf(withMilestones(place, ['a', 'b', 'c']).milestones);
    const save = { id: first.id, revision: 1, title: 'quince', due: '2026-05-01' };
    expect(saveMilestone(db, clock, save).milestones[0]).toMatchObject({
      title: 'quince',
      due: '2026-05-01',
      revision: 2,
    });
    expect(found('quince')).toEqual(['milestone quince']);
    expect(found('a')).toEqual(['goal A goal']);
    expect(failing(() => saveMilestone(db, clock, save))).toEqual({
      kind: 'conflict',
      details: { revision: 2 },
    });
    saveMilestone(db, clock, { ...save, revision: 2 });
    expect(listKeptStates(db, 'milestone', first.id).map(({ state }) => state.title)).toEqual(['a']);
  });

  it('are ticked off at an instant, and the tick is taken back', () => {
    const place = board();
    const { db, clock } = place;
    const [first] = threeOf(withMilestones(place, ['a', 'b', 'c']).milestones);
    const at = clock.now().toISOString();
    expect(tickMilestone(db, clock, { id: first.id, done: true }).milestones[0]?.doneAt).toBe(at);
    clock.advance(5_000);
    expect(tickMilestone(db, clock, { id: first.id, done: true }).milestones[0]?.doneAt).toBe(at);
    const undone = tickMilestone(db, clock, { id: first.id, done: false });
    expect(undone.milestones[0]).toMatchObject({ doneAt: null, revision: 1 });
    expect(listKeptStates(db, 'milestone', first.id).map(({ state }) => state.done_at)).toEqual([at, null]);
  });

  it('move within their goal', () => {
    const place = board();
    const { db, clock } = place;
    const [a, , c] = threeOf(withMilestones(place, ['a', 'b', 'c']).milestones);
    const [other] = withMilestones(place, ['other']).milestones;
    expect(titlesOf(moveMilestone(db, clock, { id: c.id, before: a.id }))).toEqual(['c', 'a', 'b']);
    expect(titlesOf(moveMilestone(db, clock, { id: c.id, before: null }))).toEqual(['a', 'b', 'c']);
    expect(titlesOf(moveMilestone(db, clock, { id: a.id, before: a.id }))).toEqual(['a', 'b', 'c']);
    expect(failing(() => moveMilestone(db, clock, { id: a.id, before: other?.id ?? '' })).kind).toBe(
      'invalid',
    );
    expect(failing(() => moveMilestone(db, clock, { id: a.id, before: absent })).kind).toBe('not-found');
  });

  it('are removed and come back to where they were', async () => {
    const place = await boardInCore();
    const { db, clock, core, found } = place;
    const { goal, milestones } = withMilestones(place, ['a', 'quince', 'c']);
    const [a, b, c] = threeOf(milestones);
    const removed = await core.act('goals.removeMilestone', { id: b.id });
    expect(titlesOf(removed.value)).toEqual(['a', 'c']);
    expect(found('quince')).toEqual([]);
    for (const work of [
      () => removeMilestone(db, clock, b.id),
      () => tickMilestone(db, clock, { id: b.id, done: true }),
      () => saveMilestone(db, clock, { id: b.id, revision: 1, title: 'x', due: null }),
      () => moveMilestone(db, clock, { id: a.id, before: b.id }),
    ])
      expect(failing(work).kind).toBe('not-found');
    await removed.undo();
    expect(titlesOf(getGoal(db, goal))).toEqual(['a', 'quince', 'c']);
    await expect(removed.undo()).rejects.toThrow('not-found');
    expect(titlesOf(getGoal(db, goal))).toEqual(['a', 'quince', 'c']);
    expect(found('quince')).toEqual(['milestone quince']);
    expect(listKeptStates(db, 'milestone', b.id).map(({ change }) => change)).toEqual(['put-back', 'trash']);
    await removed.redo();
    expect(titlesOf(getGoal(db, goal))).toEqual(['a', 'c']);
    expect(found('quince')).toEqual([]);
    await removed.undo();
    const last = await core.act('goals.removeMilestone', { id: c.id });
    addMilestone(db, clock, { goal: c.goal, title: 'new', due: null });
    await last.undo();
    expect(titlesOf(getGoal(db, goal))).toEqual(['a', 'quince', 'c', 'new']);
  });

  it('come back to about where they were when the others were put in another order since', async () => {
    const place = await boardInCore();
    const { db, clock, core } = place;
    const { goal, milestones } = withMilestones(place, ['a', 'b', 'c', 'd']);
    const [a, b, c] = threeOf(milestones);
    moveMilestone(db, clock, { id: c.id, before: a.id });
    const removed = await core.act('goals.removeMilestone', { id: c.id });
    moveMilestone(db, clock, { id: b.id, before: a.id });
    await removed.undo();
    expect(titlesOf(getGoal(db, goal))).toEqual(['c', 'b', 'a', 'd']);
  });

  it('stay removed while their goal is in the trash', async () => {
    const place = await boardInCore();
    const { db, core, clock, found } = place;
    const { goal, milestones } = withMilestones(place, ['a', 'quince', 'c']);
    const [, b] = threeOf(milestones);
    const removed = await core.act('goals.removeMilestone', { id: b.id });
    trashGoal(db, clock, goal);
    await expect(removed.undo()).rejects.toThrow('conflict');
    expect(found('quince')).toEqual([]);
    await core.must('trash.restore', { kind: 'goal', id: goal });
    await removed.undo();
    expect(found('quince')).toEqual(['milestone quince']);
  });

  it('are out of reach while their goal is in the trash', () => {
    const place = board();
    const { db, clock } = place;
    const { goal, milestones } = withMilestones(place, ['a', 'b', 'c']);
    const [a] = threeOf(milestones);
    trashGoal(db, clock, goal);
    expect(failing(() => tickMilestone(db, clock, { id: a.id, done: true })).kind).toBe('not-found');
  });
});
