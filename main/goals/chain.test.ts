import { describe, expect, it } from 'vitest';
import { addPerson, restorePerson, savePerson, trashPerson } from '#main/people/index.ts';
import { saveDirection } from '#main/reflection/index.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { absent, board, failing, sheet } from '#tests/support/board.ts';
import { placeGoal, saveGoal, writeGoal } from './change.ts';
import { linkClaim, unlinkClaim } from './claim-links.ts';
import { listMeasured } from './measured.ts';
import { addMilestone, addMilestones, planMilestones, removeMilestone, waitFor } from './milestones.ts';
import { getGoal, listGoals } from './read.ts';

describe('a goal that is written at once', () => {
  it('has its whole sheet and its milestones in their order', () => {
    const { db, clock, column, found } = board();
    const goal = writeGoal(db, clock, {
      ...sheet,
      status: 'active',
      milestones: [
        { title: 'Ask Ines', due: '2026-02-01' },
        { title: 'Book the room', due: null },
      ],
    });
    expect(goal).toMatchObject({ ...sheet, status: 'active', revision: 1 });
    expect(goal.milestones.map(({ title, due }) => [title, due])).toEqual([
      ['Ask Ines', '2026-02-01'],
      ['Book the room', null],
    ]);
    expect(column('active')).toEqual([sheet.title]);
    expect(found('evenings')).toEqual([`goal ${sheet.title}`]);
  });

  it('is refused whole with a direction that is not there', () => {
    const { db, clock } = board();
    const milestones = [{ title: 'One', due: null }];
    const written = { ...blankSheet('Sail'), direction: absent, status: 'next' as const, milestones };
    expect(failing(() => writeGoal(db, clock, written)).kind).toBe('not-found');
    expect(listGoals(db)).toEqual([]);
  });
});

describe('milestones that are planned at once', () => {
  it('get their dates, and others come after them', () => {
    const { db, clock, add } = board();
    const goal = add('Sail').id;
    const milestones = ['a', 'b'].map((title) => ({ title, due: null }));
    const [a, b] = addMilestones(db, clock, { goal, milestones }).milestones;
    if (!a || !b) throw new Error('no milestones');
    const planned = planMilestones(db, clock, {
      goal,
      dates: [
        { id: a.id, revision: 1, due: '2026-04-01' },
        { id: b.id, revision: 1, due: '2026-05-01' },
      ],
      added: [{ title: 'c', due: '2026-06-01' }],
    });
    expect(planned.milestones.map(({ title, due }) => `${title} ${due}`)).toEqual([
      'a 2026-04-01',
      'b 2026-05-01',
      'c 2026-06-01',
    ]);
  });

  it('are refused whole when one has moved on or is of another goal', () => {
    const { db, clock, add } = board();
    const [goal, other] = [add('Sail').id, add('Row').id];
    const [a] = addMilestones(db, clock, { goal, milestones: [{ title: 'a', due: null }] }).milestones;
    const [far] = addMilestones(db, clock, {
      goal: other,
      milestones: [{ title: 'x', due: null }],
    }).milestones;
    if (!a || !far) throw new Error('no milestones');
    const due = '2026-04-01';
    const plan = (...dates: { id: string; revision: number; due: string }[]) =>
      failing(() => planMilestones(db, clock, { goal, dates, added: [{ title: 'c', due }] })).kind;
    expect(plan({ id: a.id, revision: 1, due }, { id: far.id, revision: 1, due })).toBe('invalid');
    expect(plan({ id: a.id, revision: 2, due })).toBe('conflict');
    expect(plan({ id: a.id, revision: 1, due }, { id: absent, revision: 1, due })).toBe('not-found');
    expect(getGoal(db, goal).milestones).toEqual([a]);
  });
});

describe('the direction of a goal', () => {
  it('is kept when the words of the direction are taken away', () => {
    const { db, clock, add } = board();
    const { id: direction } = saveDirection(db, clock, { place: 1, words: 'Teach', revision: 0 });
    const { id, revision } = add('Lead three workshops');
    saveGoal(db, clock, { ...sheet, id, revision, direction });
    saveDirection(db, clock, { place: 1, words: '', revision: 1 });
    expect(getGoal(db, id).direction).toBe(direction);
    expect(listGoals(db)).toHaveLength(1);
  });
});

describe('the place of a goal on a board', () => {
  it('changes what was said, keeps the rest, and the sheet as it was before', () => {
    const { db, clock } = board();
    const { id: direction } = saveDirection(db, clock, { place: 1, words: 'Teach', revision: 0 });
    const { id } = writeGoal(db, clock, { ...sheet, area: 'Work', status: 'next', milestones: [] });
    expect(placeGoal(db, clock, { id, horizon: 'year' })).toMatchObject({ area: 'Work', horizon: 'year' });
    expect(placeGoal(db, clock, { id, area: 'Home', direction })).toMatchObject({
      ...sheet,
      area: 'Home',
      horizon: 'year',
      direction,
      status: 'next',
      revision: 3,
    });
    expect(placeGoal(db, clock, { id, horizon: null, direction: null })).toMatchObject({
      horizon: null,
      direction: null,
      area: 'Home',
    });
    expect(placeGoal(db, clock, { id, area: 'Home' }).revision).toBe(4);
    expect(failing(() => placeGoal(db, clock, { id, direction: absent })).kind).toBe('not-found');
    expect(failing(() => placeGoal(db, clock, { id: absent, area: '' })).kind).toBe('not-found');
  });
});

describe('the measure of a goal', () => {
  it('is kept for each day on which it changed', () => {
    const { db, clock, add } = board();
    const { id } = add('Run');
    const measured = (now: number): void => {
      const { revision } = getGoal(db, id);
      saveGoal(db, clock, { ...sheet, id, revision, measure: { unit: 'km', start: 0, target: 10, now } });
    };
    measured(1);
    measured(2);
    clock.advance(3 * 86_400_000);
    measured(5);
    const days = listMeasured(db, id);
    expect(days.map(({ now }) => now)).toEqual([2, 5]);
    expect(Date.parse(days[1]?.date ?? '') - Date.parse(days[0]?.date ?? '')).toBe(3 * 86_400_000);
  });
});

describe('milestones that wait', () => {
  it('wait for one of another goal, and never in a circle', () => {
    const { db, clock, add } = board();
    const [one, other] = [add('One'), add('Other')];
    const a = addMilestone(db, clock, { goal: one.id, title: 'a', due: null }).milestones[0]?.id ?? '';
    const [b = '', c = ''] = addMilestones(db, clock, {
      goal: other.id,
      milestones: [
        { title: 'b', due: null },
        { title: 'c', due: null },
      ],
    }).milestones.map(({ id }) => id);
    waitFor(db, clock, { id: b, waitsFor: a });
    waitFor(db, clock, { id: c, waitsFor: b });
    expect(getGoal(db, other.id).milestones).toMatchObject([{ waitsFor: a }, { waitsFor: b }]);
    for (const circle of [a, b, c]) {
      expect(failing(() => waitFor(db, clock, { id: a, waitsFor: circle })).kind).toBe('invalid');
    }
    expect(failing(() => waitFor(db, clock, { id: a, waitsFor: absent })).kind).toBe('not-found');
    waitFor(db, clock, { id: b, waitsFor: null });
    waitFor(db, clock, { id: a, waitsFor: c });
    removeMilestone(db, clock, c);
    expect(getGoal(db, one.id).milestones).toMatchObject([{ waitsFor: c }]);
  });
});

describe('the people of a goal', () => {
  it('are tied, named as they are called now, and gone when they are in the trash', () => {
    const { db, clock, add } = board();
    const { id } = add('Run');
    const ana = addPerson(db, clock, { name: 'Ana' });
    const tie = { goal: id, kind: 'person' as const, claim: ana.id };
    expect(failing(() => linkClaim(db, clock, { ...tie, claim: absent })).kind).toBe('not-found');
    linkClaim(db, clock, tie);
    linkClaim(db, clock, tie);
    savePerson(db, clock, { ...ana, name: 'Ana Reis' });
    expect(getGoal(db, id).people).toEqual([{ id: ana.id, name: 'Ana Reis' }]);
    trashPerson(db, clock, ana.id);
    expect(listGoals(db)[0]?.people).toEqual([]);
    restorePerson(db, clock, ana.id);
    expect(unlinkClaim(db, clock, tie).people).toEqual([]);
  });
});
