import { describe, expect, it } from 'vitest';
import { addPerson } from '#main/people/index.ts';
import { isPaused } from '#shared/goals/transitions.ts';
import { board, failing, sheet } from '#tests/support/board.ts';
import { moveGoal, saveGoal, trashGoal } from './change.ts';
import { linkClaim } from './claim-links.ts';
import { addMilestone, tickMilestone } from './milestones.ts';
import { getGoal, listGoals } from './read.ts';
import { goalStory } from './story.ts';
import {
  achieveGoal,
  letGoalGo,
  listTransitions,
  pauseGoal,
  pivotGoal,
  resumeGoal,
  undoTransition,
} from './transitions.ts';
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

  it('is taken back whole', () => {
    const { db, clock, add } = board();
    const { id } = add('Swim', 'active');
    const first = pauseGoal(db, clock, { id, until: '2026-04-01', words: '' });
    clock.advance(day);
    const second = pauseGoal(db, clock, { id, until: null, words: '' });
    expect(failing(() => undoTransition(db, clock, first.transition.id)).kind).toBe('conflict');
    expect(undoTransition(db, clock, second.transition.id).paused).toEqual(first.goal.paused);
    expect(undoTransition(db, clock, first.transition.id).paused).toBeNull();
    expect(failing(() => undoTransition(db, clock, first.transition.id)).kind).toBe('not-found');
  });
});

describe('a goal that is let go', () => {
  it('keeps what was learned, which is found, and comes back to its place', () => {
    const { db, clock, add, column, found } = board();
    const [a, b, c] = [add('a', 'active'), add('b', 'active'), add('c', 'active')];
    const { transition } = letGoalGo(db, clock, {
      id: b.id,
      words: 'Evenings are finite',
      instead: 'Read aloud',
    });
    expect(column('let-go')).toEqual(['b']);
    expect(found('finite')).toEqual(['goal b']);
    expect(found('aloud')).toEqual(['goal b']);
    undoTransition(db, clock, transition.id);
    expect(column('active')).toEqual(['a', 'b', 'c']);
    expect(found('finite')).toEqual([]);
    expect([a, c].map(({ id }) => listTransitions(db, id))).toEqual([[], []]);
  });

  it('stays where it was moved to since', () => {
    const { db, clock, add } = board();
    const { id } = add('a', 'active');
    const { transition } = letGoalGo(db, clock, { id, words: '', instead: '' });
    moveGoal(db, clock, { id, status: 'next', before: null });
    expect(failing(() => undoTransition(db, clock, transition.id)).kind).toBe('conflict');
    expect(getGoal(db, id).status).toBe('next');
  });
});

describe('a goal that is reached', () => {
  it('becomes a win with what made it work, and no longer when that is taken back', () => {
    const { db, clock, add, column, found } = board();
    const { id } = add('Swim', 'active');
    pauseGoal(db, clock, { id, until: null, words: '' });
    const { transition, goal } = achieveGoal(db, clock, {
      id,
      name: 'I swam across',
      date: '2026-03-01',
      words: 'Going with Ana',
    });
    expect(goal).toMatchObject({ status: 'done', paused: null });
    expect(listWins(db)).toMatchObject([
      { name: 'I swam across', date: '2026-03-01', words: 'Going with Ana', goal: { id, title: 'Swim' } },
    ]);
    expect(found('across')).toEqual(['win I swam across']);
    undoTransition(db, clock, transition.id);
    expect(listWins(db)).toEqual([]);
    expect(listTrashedWins(db)).toHaveLength(1);
    expect(column('active')).toEqual(['Swim']);
    expect(getGoal(db, id).paused).toEqual({ since: '2026-03-04', until: null });
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
  it('keeps the line to the old goal, and carries along what stays', () => {
    const { db, clock, add, column } = board();
    const [, old] = [add('first', 'active'), add('Old', 'active'), add('last', 'active')];
    saveGoal(db, clock, { ...sheet, title: 'Old', id: old.id, revision: old.revision });
    const ana = addPerson(db, clock, { name: 'Ana' });
    linkClaim(db, clock, { goal: old.id, kind: 'person', claim: ana.id });
    addMilestone(db, clock, { goal: old.id, title: 'done one', due: null });
    const { milestones } = addMilestone(db, clock, { goal: old.id, title: 'open one', due: '2026-05-05' });
    tickMilestone(db, clock, { id: milestones[0]?.id ?? '', done: true });
    const { goal, transition } = pivotGoal(db, clock, { id: old.id, title: 'New', words: 'It was his wish' });
    expect(goal.status).toBe('let-go');
    expect(transition.into).toMatchObject({ title: 'New' });
    expect(column('active')).toEqual(['first', 'New', 'last']);
    const made = listGoals(db).find(({ title }) => title === 'New');
    expect(made).toMatchObject({
      cameFrom: { id: old.id, title: 'Old' },
      specifics: sheet.specifics,
      people: [{ name: 'Ana' }],
      milestones: [{ title: 'open one', due: '2026-05-05', doneAt: null }],
    });
    undoTransition(db, clock, transition.id);
    expect(column('active')).toEqual(['first', 'Old', 'last']);
    expect(listTransitions(db, old.id)).toEqual([]);
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
