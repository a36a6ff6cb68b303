import { describe, expect, it } from 'vitest';
import { addPerson } from '#main/people/index.ts';
import { isPaused } from '#shared/goals/transitions.ts';
import { board, boardInCore, failing, sheet } from '#tests/support/board.ts';
import { moveGoal, saveGoal, trashGoal } from './change.ts';
import { linkClaim } from './claim-links.ts';
import { addMilestone, tickMilestone } from './milestones.ts';
import { getGoal, listGoals } from './read.ts';
import { goalStory } from './story.ts';
import { achieveGoal, listTransitions, pauseGoal, resumeGoal } from './transitions.ts';
import { listTrashedWins, listWins, restoreWin, saveWin, trashWin } from './wins.ts';

const day = 86_400_000;

describe('a pause', () => {
  it('keeps the goal in its column until its day', () => {
    const { db, clock, add, column } = board();
    const { id } = add('Swim', 'active');
    const { goal, transition } = pauseGoal(db, clock, { id, until: '2026-04-01', words: 'Exams' });
    expect(goal.paused).toEqual({ since: '2026-03-04', until: '2026-04-01' });
    expect(transition).toMatchObject({ kind: 'pause', words: 'Exams', until: '2026-04-01', into: null });
    expect(column('active')).toEqual(['Swim']);
    expect(isPaused(goal, '2026-03-31')).toBe(true);
    expect(isPaused(goal, '2026-04-01')).toBe(false);
    clock.advance(day);
    expect(resumeGoal(db, clock, { id, words: '' }).goal.paused).toBeNull();
    expect(failing(() => resumeGoal(db, clock, { id, words: '' })).kind).toBe('invalid');
    expect(listTransitions(db, id).map(({ kind }) => kind)).toEqual(['resume', 'pause']);
  });

  it('ends on a day to come, and is for goals that are not finished', () => {
    const { db, clock, add } = board();
    const { id } = add('Swim', 'active');
    for (const until of ['2026-03-04', '2020-01-01']) {
      expect(failing(() => pauseGoal(db, clock, { id, until, words: '' })).kind).toBe('invalid');
    }
    moveGoal(db, clock, { id, status: 'done', before: null });
    expect(failing(() => pauseGoal(db, clock, { id, until: null, words: '' })).kind).toBe('invalid');
    expect(listTransitions(db, id)).toEqual([]);
  });

  it('is taken back whole', async () => {
    const { db, clock, core, add } = await boardInCore();
    const { id } = add('Swim', 'active');
    const first = await core.act('goals.pause', { id, until: '2026-04-01' });
    clock.advance(day);
    const second = await core.act('goals.pause', { id, until: null });
    await expect(first.undo()).rejects.toThrow('conflict');
    await second.undo();
    expect(getGoal(db, id).paused).toEqual(first.value.goal.paused);
    await first.undo();
    expect(getGoal(db, id).paused).toBeNull();
    expect(listTransitions(db, id)).toEqual([]);
    await expect(first.undo()).rejects.toThrow('not-found');
    await first.redo();
    expect(getGoal(db, id).paused).toEqual(first.value.goal.paused);
    expect(listTransitions(db, id)).toHaveLength(1);
  });
});

describe('a goal that is let go', () => {
  it('keeps what was learned, which is found, and comes back to its place', async () => {
    const { db, core, add, column, found } = await boardInCore();
    const [a, b, c] = [add('a', 'active'), add('b', 'active'), add('c', 'active')];
    const letGo = await core.act('goals.letGo', {
      id: b.id,
      words: 'Evenings are finite',
      instead: 'Read aloud',
    });
    expect(column('let-go')).toEqual(['b']);
    expect(found('finite')).toEqual(['goal b']);
    expect(found('aloud')).toEqual(['goal b']);
    await letGo.undo();
    expect(column('active')).toEqual(['a', 'b', 'c']);
    expect(found('finite')).toEqual([]);
    expect([a, b, c].map(({ id }) => listTransitions(db, id))).toEqual([[], [], []]);
  });

  it('stays where it was moved to since', async () => {
    const { db, clock, core, add } = await boardInCore();
    const { id } = add('a', 'active');
    const letGo = await core.act('goals.letGo', { id });
    moveGoal(db, clock, { id, status: 'next', before: null });
    await expect(letGo.undo()).rejects.toThrow('conflict');
    expect(getGoal(db, id).status).toBe('next');
    expect(listTransitions(db, id)).toHaveLength(1);
  });
});

describe('a goal that is reached', () => {
  it('becomes a win with what made it work, and no longer when that is taken back', async () => {
    const { db, clock, core, add, column, found } = await boardInCore();
    const { id } = add('Swim', 'active');
    pauseGoal(db, clock, { id, until: null, words: '' });
    const achieved = await core.act('goals.achieve', {
      id,
      name: 'I swam across',
      date: '2026-03-01',
      words: 'Going with Ana',
    });
    expect(achieved.value.goal).toMatchObject({ status: 'done', paused: null });
    expect(listWins(db)).toMatchObject([
      { name: 'I swam across', date: '2026-03-01', words: 'Going with Ana', goal: { id, title: 'Swim' } },
    ]);
    expect(found('across')).toEqual(['win I swam across']);
    await achieved.undo();
    expect(listWins(db)).toEqual([]);
    expect(listTrashedWins(db)).toHaveLength(1);
    expect(found('across')).toEqual([]);
    expect(column('active')).toEqual(['Swim']);
    expect(getGoal(db, id).paused).toEqual({ since: '2026-03-04', until: null });
    await achieved.redo();
    expect(listWins(db)).toMatchObject([{ name: 'I swam across', goal: { id } }]);
    expect(listTrashedWins(db)).toEqual([]);
    expect(getGoal(db, id)).toMatchObject({ status: 'done', paused: null });
  });
});

describe('wins', () => {
  it('are saved by revision and go through the trash', () => {
    const { db, clock, add, found } = board();
    const { id: goal } = add('Swim', 'active');
    achieveGoal(db, clock, { id: goal, name: 'Swam', date: '2026-03-01', words: '' });
    const [win] = listWins(db);
    if (!win) throw new Error('no win');
    const { goal: _, ...said } = win;
    expect(saveWin(db, clock, { ...said, words: 'Cold water' })).toMatchObject({ revision: 2 });
    expect(failing(() => saveWin(db, clock, said)).kind).toBe('conflict');
    trashGoal(db, clock, goal);
    expect(listWins(db)[0]?.goal).toBeNull();
    trashWin(db, clock, win.id);
    expect(found('cold')).toEqual([]);
    restoreWin(db, clock, win.id);
    expect(found('cold')).toEqual(['win Swam']);
  });
});

describe('a change of course', () => {
  it('keeps the line to the old goal, and carries along what stays', async () => {
    const { db, clock, core, add, column } = await boardInCore();
    const [, old] = [add('first', 'active'), add('Old', 'active'), add('last', 'active')];
    saveGoal(db, clock, { ...sheet, title: 'Old', id: old.id, revision: old.revision });
    const ana = addPerson(db, clock, { name: 'Ana' });
    linkClaim(db, clock, { goal: old.id, kind: 'person', claim: ana.id });
    addMilestone(db, clock, { goal: old.id, title: 'done one', due: null });
    const { milestones } = addMilestone(db, clock, { goal: old.id, title: 'open one', due: '2026-05-05' });
    tickMilestone(db, clock, { id: milestones[0]?.id ?? '', done: true });
    const pivoted = await core.act('goals.pivot', { id: old.id, title: 'New', words: 'It was his wish' });
    expect(pivoted.value.goal.status).toBe('let-go');
    expect(pivoted.value.transition.into).toMatchObject({ title: 'New' });
    expect(column('active')).toEqual(['first', 'New', 'last']);
    const made = listGoals(db).find(({ title }) => title === 'New');
    expect(made).toMatchObject({
      cameFrom: { id: old.id, title: 'Old' },
      specifics: sheet.specifics,
      people: [{ name: 'Ana' }],
      milestones: [{ title: 'open one', due: '2026-05-05', doneAt: null }],
    });
    await pivoted.undo();
    expect(column('active')).toEqual(['first', 'Old', 'last']);
    expect(listTransitions(db, old.id)).toEqual([]);
    const trash = await core.must('trash.list', {});
    expect(trash.map(({ kind, title }) => [kind, title])).toEqual([['goal', 'New']]);
    await pivoted.redo();
    expect(column('active')).toEqual(['first', 'New', 'last']);
    expect(await core.must('trash.list', {})).toEqual([]);
  });
});

it('transitions are told in the story of a goal', () => {
  const { db, clock, add } = board();
  const { id } = add('Swim', 'active');
  clock.advance(day);
  pauseGoal(db, clock, { id, until: null, words: 'Exams' });
  expect(goalStory(db, id)).toMatchObject([
    { what: 'transition', transition: { kind: 'pause', words: 'Exams' } },
    {},
  ]);
});
