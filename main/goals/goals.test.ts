import { describe, expect, it } from 'vitest';
import { addClaim, restoreClaim, trashClaim } from '#main/reflection/index.ts';
import { goal as goalSchema } from '#shared/goals/goals.ts';
import { absent, board, failing, sheet } from '#tests/support/board.ts';
import { cpuTime } from '#tests/support/cpu-time.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { countStatements } from '#tests/support/statements.ts';
import { addGoal, listTrashedGoals, moveGoal, restoreGoal, saveGoal, trashGoal } from './change.ts';
import { linkClaim, unlinkClaim } from './claim-links.ts';
import { addMilestone } from './milestones.ts';
import { countGoals, getGoal, listGoals, topGoals } from './read.ts';

describe('goals', () => {
  it('are added at the end of their column, in the form of the contract', () => {
    const { db, add, column } = board();
    add('a');
    add('b', 'active');
    const last = add('c');
    expect(column('someday')).toEqual(['a', 'c']);
    expect(column('active')).toEqual(['b']);
    expect(goalSchema.parse(last)).toEqual(last);
    expect(getGoal(db, last.id)).toEqual(last);
    expect(listGoals(db).map(({ title }) => title)).toEqual(['a', 'c', 'b']);
  });

  it('are saved once a change, keeping what was there', () => {
    const { db, clock, add } = board();
    const before = add('Lead a workshop');
    clock.advance(1_000);
    const saved = { id: before.id, revision: 1, ...sheet };
    const after = saveGoal(db, clock, saved);
    expect(after).toEqual({ ...before, ...sheet, revision: 2, modifiedAt: '2026-03-04T12:00:01.000Z' });
    expect(saveGoal(db, clock, { ...saved, revision: 2 })).toEqual(after);
    expect(saveGoal(db, clock, { ...saved, revision: 2, measure: null }).measure).toBeNull();
    const kept = listKeptStates(db, 'goal', before.id);
    expect(kept.map(({ revision, change }) => [revision, change])).toEqual([
      [2, 'edit'],
      [1, 'edit'],
    ]);
    expect(kept[0]?.state).toMatchObject({ measure_unit: 'workshops', due: '2026-06-30' });
  });

  it('refuse a save that is based on an older revision, and say which is the present one', () => {
    const { db, clock, add } = board();
    const { id } = add('a');
    saveGoal(db, clock, { id, revision: 1, ...sheet });
    expect(failing(() => saveGoal(db, clock, { id, revision: 1, ...sheet, why: 'other' }))).toEqual({
      kind: 'conflict',
      details: { revision: 2 },
    });
    expect(getGoal(db, id).why).toBe(sheet.why);
  });

  it.each([
    { unit: '', start: 5, target: 5, now: 5 },
    { unit: 'kg', start: 90, target: 60, now: 72.5 },
    { unit: '€', start: -1e12, target: 1e12, now: -0.000001 },
    { unit: '%', start: 0, target: 0, now: 1 },
  ])('keep the measure $start to $target as it was given', (measure) => {
    const { db, clock, add } = board();
    const { id } = add('a');
    saveGoal(db, clock, { id, revision: 1, ...sheet, measure });
    expect(getGoal(db, id).measure).toEqual(measure);
  });

  it('move within and between columns, and keep where they were', () => {
    const { db, clock, add, column } = board();
    const [a, b, c] = ['a', 'b', 'c'].map((title) => add(title).id);
    const d = add('d', 'active').id;
    if (!a || !b || !c) throw new Error('three were added');
    moveGoal(db, clock, { id: c, status: 'someday', before: a });
    expect(column('someday')).toEqual(['c', 'a', 'b']);
    const moved = moveGoal(db, clock, { id: a, status: 'active', before: d });
    expect(moved).toMatchObject({ status: 'active', revision: 1 });
    expect([column('someday'), column('active')]).toEqual([
      ['c', 'b'],
      ['a', 'd'],
    ]);
    for (const status of ['done', 'let-go', 'next', 'active'] as const)
      moveGoal(db, clock, { id: a, status, before: null });
    expect(column('active')).toEqual(['d', 'a']);
    const kept = listKeptStates(db, 'goal', a);
    expect(kept.map(({ state }) => state.status)).toEqual(['next', 'let-go', 'done', 'active', 'someday']);
    moveGoal(db, clock, { id: a, status: 'active', before: null });
    expect(listKeptStates(db, 'goal', a)).toHaveLength(kept.length);
  });

  it('refuse a place that is not there', () => {
    const { db, clock, add, column } = board();
    const a = add('a').id;
    const b = add('b', 'active').id;
    expect(failing(() => moveGoal(db, clock, { id: a, status: 'next', before: b })).kind).toBe('invalid');
    expect(failing(() => moveGoal(db, clock, { id: a, status: 'next', before: absent })).kind).toBe(
      'not-found',
    );
    expect(failing(() => moveGoal(db, clock, { id: absent, status: 'next', before: null })).kind).toBe(
      'not-found',
    );
    expect(column('someday')).toEqual(['a']);
    expect(column('next')).toEqual([]);
  });

  it('come back from the trash to where they were, with their milestones', () => {
    const { db, clock, add, column, found } = board();
    const [, b] = ['a', 'b', 'c'].map((title) => add(title).id);
    if (!b) throw new Error('three were added');
    const before = addMilestone(db, clock, { goal: b, title: 'quince', due: null });
    trashGoal(db, clock, b);
    expect(column('someday')).toEqual(['a', 'c']);
    expect([...found('b'), ...found('quince')]).toEqual([]);
    expect(countGoals(db)).toMatchObject({ goals: 2, milestones: 0 });
    expect(listTrashedGoals(db)).toEqual([
      { kind: 'goal', id: b, title: 'b', trashedAt: '2026-03-04T12:00:00.000Z' },
    ]);
    for (const work of [
      () => trashGoal(db, clock, b),
      () => getGoal(db, b),
      () => saveGoal(db, clock, { id: b, revision: 1, ...sheet }),
      () => moveGoal(db, clock, { id: b, status: 'next', before: null }),
      () => restoreGoal(db, clock, absent),
    ])
      expect(failing(work).kind).toBe('not-found');
    restoreGoal(db, clock, b);
    restoreGoal(db, clock, b);
    expect(column('someday')).toEqual(['a', 'b', 'c']);
    expect([...found('b'), ...found('quince')]).toEqual(['goal b', 'milestone quince']);
    expect(getGoal(db, b)).toEqual(before);
    expect(countGoals(db)).toMatchObject({ goals: 3, milestones: 1 });
  });

  it('are found by every field of the sheet', () => {
    const { db, clock, add, found } = board();
    const { id } = add('a');
    saveGoal(db, clock, {
      id,
      revision: 1,
      ...sheet,
      title: 'apricot',
      specifics: 'quince',
      why: 'medlar',
      obstacle: 'damson',
      ifCue: 'sloe',
      thenAction: 'rowan',
    });
    for (const word of ['apricot', 'quince', 'medlar', 'damson', 'sloe', 'rowan']) {
      expect(found(word)).toEqual(['goal apricot']);
    }
  });

  it('build on strengths, which may come and go', () => {
    const { db, clock, add } = board();
    const goal = add('a').id;
    const [one, two] = ['One', 'Two'].map((name) =>
      addClaim(db, clock, { kind: 'strength', name, description: '' }),
    );
    const weakness = addClaim(db, clock, { kind: 'weakness', name: 'Weak', description: '' });
    if (!one || !two) throw new Error('two were added');
    linkClaim(db, clock, { goal, kind: 'strength', claim: one.id });
    linkClaim(db, clock, { goal, kind: 'strength', claim: one.id });
    expect(
      linkClaim(db, clock, { goal, kind: 'strength', claim: two.id }).strengths.map(({ name }) => name),
    ).toEqual(['One', 'Two']);
    for (const strength of [weakness.id, absent])
      expect(failing(() => linkClaim(db, clock, { goal, kind: 'strength', claim: strength })).kind).toBe(
        'not-found',
      );
    trashClaim(db, clock, one.id);
    expect(listGoals(db)[0]?.strengths).toEqual([{ id: two.id, name: 'Two' }]);
    restoreClaim(db, clock, one.id);
    expect(unlinkClaim(db, clock, { goal, kind: 'strength', claim: two.id }).strengths).toEqual([
      { id: one.id, name: 'One' },
    ]);
    unlinkClaim(db, clock, { goal, kind: 'strength', claim: two.id });
    expect(listKeptStates(db, 'goal', goal).map(({ state }) => state.strengths)).toEqual([
      [one.id, two.id],
      [one.id],
      [],
    ]);
  });

  it('change nothing when the last step of a change fails', () => {
    const { db, clock, add, column } = board();
    const a = add('a').id;
    const b = add('b').id;
    db.exec(`CREATE TRIGGER full BEFORE UPDATE OF position ON goals BEGIN SELECT raise(ABORT, 'full'); END`);
    expect(() => moveGoal(db, clock, { id: b, status: 'someday', before: a })).toThrow('full');
    expect(column('someday')).toEqual(['a', 'b']);
    expect(listKeptStates(db, 'goal', b)).toEqual([]);
  });

  it('are listed fast by the thousand, with three statements', () => {
    const { db, clock } = board();
    db.transaction(() => {
      const strength = addClaim(db, clock, { kind: 'strength', name: 'Listening', description: '' }).id;
      const goals = db.prepare(
        `INSERT INTO goals (id, title, status, position, created_at, modified_at)
         VALUES (@id, 'A goal', 'active', @position, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`,
      );
      const milestones = db.prepare(
        `INSERT INTO milestones (id, goal, title, position, created_at, modified_at)
         VALUES (@id, @goal, 'A milestone', @position, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`,
      );
      for (let number = 0; number < 2_000; number += 1) {
        const id = `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
        goals.run({ id, position: number });
        for (let position = 0; position < 10; position += 1)
          milestones.run({ id: `${id}-${position}`, goal: id, position });
        if (number % 2 === 0)
          db.prepare(
            `INSERT INTO links VALUES ('goal', ?, 'serves', 'strength', ?, '2026-01-01T00:00:00.000Z')`,
          ).run(id, strength);
      }
    })();
    let listed = listGoals(db);
    const times = [1, 2, 3].map(() =>
      cpuTime(() => {
        listed = listGoals(db);
      }),
    );
    expect(listed).toHaveLength(2_000);
    expect(listed[7]?.milestones).toHaveLength(10);
    expect(countStatements(db, () => listGoals(db))).toBe(3);
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

describe('a new goal', () => {
  it('has an empty sheet', () => {
    const { db, clock } = board();
    expect(addGoal(db, clock, { title: 'a', status: 'next' })).toMatchObject({
      specifics: '',
      measure: null,
      why: '',
      due: null,
      obstacle: '',
      ifCue: '',
      thenAction: '',
      milestones: [],
      values: [],
      strengths: [],
      skills: [],
      revision: 1,
    });
  });
});

it('gives the tops of the columns with their numbers, and all that is joined to those goals', () => {
  const { db, clock, add } = board();
  for (let index = 0; index < 20; index += 1) add(`wish ${index}`);
  const { id } = add('now', 'active');
  addMilestone(db, clock, { goal: id, title: 'one', due: null });
  const { goals, counts } = topGoals(db, '2026-03-04');
  expect(counts).toEqual({ someday: 20, next: 0, active: 1, done: 0, 'let-go': 0 });
  const all = listGoals(db, '2026-03-04');
  expect(goals).toEqual([...all.slice(0, 8), ...all.slice(20)]);
});
