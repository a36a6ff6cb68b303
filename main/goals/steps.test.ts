import { describe, expect, it } from 'vitest';
import { absent, board, boardInCore, failing } from '#tests/support/board.ts';
import { restoreGoal, trashGoal } from './change.ts';
import { addMilestone } from './milestones.ts';
import { purgeGoal } from './purge.ts';
import { countGoals, getGoal, listGoals } from './read.ts';
import { addStep, deleteRemovedSteps, listSteps, markDay, moveStep, saveStep, tickStep } from './steps.ts';

const daily = { every: 'day' as const, interval: 1, weekdays: [], from: '2026-03-01', until: null };

describe('steps of a goal', () => {
  it('are written, dated, tied to a milestone, ticked, found and counted', () => {
    const { db, clock, add, found } = board();
    const goal = add('Swim').id;
    const milestone = addMilestone(db, clock, { goal, title: 'm', due: null }).milestones[0]?.id ?? '';
    const { id, revision } = addStep(db, clock, { goal, title: 'Buy goggles', due: null });
    const saved = { id, revision, title: 'Buy blue goggles', due: '2026-03-09', milestone, repeat: null };
    expect(saveStep(db, clock, saved)).toMatchObject({ revision: 2, due: '2026-03-09', milestone });
    expect(failing(() => saveStep(db, clock, saved)).kind).toBe('conflict');
    expect(found('blue')).toEqual(['step Buy blue goggles']);
    expect(getGoal(db, goal).nextStep).toEqual({ title: 'Buy blue goggles', due: '2026-03-09' });
    expect(tickStep(db, clock, { id, done: true }).doneAt).toBe('2026-03-04T12:00:00.000Z');
    expect(getGoal(db, goal).nextStep).toBeNull();
    expect(countGoals(db)).toMatchObject({ steps: 1 });
    trashGoal(db, clock, goal);
    expect(found('blue')).toEqual([]);
    expect(countGoals(db)).toMatchObject({ steps: 0 });
    restoreGoal(db, clock, goal);
    expect(found('blue')).toEqual(['step Buy blue goggles']);
  });

  it('keep to their goal and to a repetition that can be', () => {
    const { db, clock, add } = board();
    const [goal, other] = [add('Swim').id, add('Run').id];
    const elsewhere = addMilestone(db, clock, { goal: other, title: 'm', due: null }).milestones[0]?.id ?? '';
    const { id } = addStep(db, clock, { goal, title: 'a', due: null });
    const saved = { id, revision: 1, title: 'a', due: null, milestone: null, repeat: null };
    expect(failing(() => saveStep(db, clock, { ...saved, milestone: elsewhere })).kind).toBe('invalid');
    const ends = { ...daily, until: '2026-02-01' };
    expect(failing(() => saveStep(db, clock, { ...saved, repeat: ends })).kind).toBe('invalid');
    const far = addStep(db, clock, { goal: other, title: 'b', due: null }).id;
    expect(failing(() => moveStep(db, clock, { id, before: far })).kind).toBe('invalid');
    expect(failing(() => addStep(db, clock, { goal: absent, title: 'c', due: null })).kind).toBe('not-found');
  });

  it('that repeat have days that were done or rested', () => {
    const { db, clock, add } = board();
    const goal = add('Swim').id;
    const { id } = addStep(db, clock, { goal, title: 'a', due: null });
    expect(failing(() => markDay(db, clock, { id, date: '2026-03-04', mark: 'done' })).kind).toBe('invalid');
    saveStep(db, clock, { id, revision: 1, title: 'a', due: null, milestone: null, repeat: daily });
    markDay(db, clock, { id, date: '2026-03-03', mark: 'done' });
    markDay(db, clock, { id, date: '2026-03-04', mark: 'done' });
    expect(markDay(db, clock, { id, date: '2026-03-04', mark: 'rest' }).days).toEqual([
      { date: '2026-03-03', mark: 'done' },
      { date: '2026-03-04', mark: 'rest' },
    ]);
    expect(markDay(db, clock, { id, date: '2026-03-03', mark: null }).days).toHaveLength(1);
    expect(failing(() => markDay(db, clock, { id, date: '2026-03-05', mark: 'done' })).kind).toBe('invalid');
  });

  it('that repeat are never done for good', () => {
    const { db, clock, add } = board();
    const goal = add('Swim').id;
    const { id } = addStep(db, clock, { goal, title: 'a', due: null });
    tickStep(db, clock, { id, done: true });
    const saved = { id, revision: 1, title: 'a', due: null, milestone: null, repeat: daily };
    expect(saveStep(db, clock, saved).doneAt).toBeNull();
    expect(getGoal(db, goal).nextStep?.title).toBe('a');
    expect(failing(() => tickStep(db, clock, { id, done: true })).kind).toBe('invalid');
  });

  it('are nobody’s next when their repetition is over', () => {
    const { db, clock, add } = board();
    const goal = add('Swim').id;
    const [over, open] = ['over', 'open'].map((title) => addStep(db, clock, { goal, title, due: null }).id);
    if (!over || !open) throw new Error('no steps');
    const ended = { ...daily, until: '2026-03-04' };
    const facts = { revision: 1, due: null, milestone: null };
    saveStep(db, clock, { ...facts, id: over, title: 'over', repeat: ended });
    saveStep(db, clock, { ...facts, id: open, title: 'open', repeat: daily });
    expect(getGoal(db, goal, '2026-03-04').nextStep?.title).toBe('over');
    expect(getGoal(db, goal, '2026-03-05').nextStep?.title).toBe('open');
    expect(listGoals(db, '2026-03-05')[0]?.nextStep?.title).toBe('open');
  });

  it('are put in order, removed and put back to their place', async () => {
    const { db, clock, core, add, found } = await boardInCore();
    const goal = add('Swim').id;
    const [a, b, c] = ['a', 'b', 'c'].map((title) => addStep(db, clock, { goal, title, due: null }).id);
    if (!a || !b || !c) throw new Error('no steps');
    const titles = (): string[] => listSteps(db, clock, goal).map(({ title }) => title);
    moveStep(db, clock, { id: c, before: a });
    expect(titles()).toEqual(['c', 'a', 'b']);
    const removed = await core.act('goals.removeStep', { id: a });
    expect(titles()).toEqual(['c', 'b']);
    expect(found('a')).toEqual([]);
    await removed.undo();
    expect(titles()).toEqual(['c', 'a', 'b']);
    expect(found('a')).toEqual(['step a']);
    const gone = await core.act('goals.removeStep', { id: b });
    deleteRemovedSteps(db, '2026-03-05T00:00:00.000Z');
    await expect(gone.undo()).rejects.toThrow('conflict');
    expect(titles()).toEqual(['c', 'a']);
    trashGoal(db, clock, goal);
    purgeGoal(db, goal);
    expect(db.prepare('SELECT count(*) FROM steps').pluck().get()).toBe(0);
  });
});
