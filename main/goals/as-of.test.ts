import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChanges } from '#main/changes/index.ts';
import type { Db } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Goal, goalStatuses } from '#shared/goals/goals.ts';
import { type GoalAsOf, goalAsOf } from '#shared/goals/story.ts';
import { openTestDatabase, type TestClock, testClock } from '#tests/support/database.ts';
import { goalsAsOf } from './as-of.ts';
import { addGoal, moveGoal, placeGoal, restoreGoal, saveGoal, trashGoal } from './change.ts';
import { addMilestone, removeMilestone, saveMilestone, tickMilestone } from './milestones.ts';
import { getGoal, listGoals } from './read.ts';
import { rescheduleGoal } from './timeline.ts';
import { achieveGoal, letGoalGo, pauseGoal, pivotGoal, resumeGoal } from './transitions.ts';

/** The board as it is now, in the form of what it was. Positions within a column are not part of it. */
function present(db: Db): GoalAsOf[] {
  return sorted(
    listGoals(db).map((goal) => {
      const { milestones, ...fields } = picked(goal, goalAsOf.shape) as GoalAsOf;
      const { shape } = goalAsOf.shape.milestones.element;
      return { ...fields, milestones: milestones.map((each) => picked(each, shape)) } as GoalAsOf;
    }),
  );
}

/** The fields that a shape names, untouched by its checks. */
function picked(record: object, shape: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field in shape));
}

function sorted(goals: readonly GoalAsOf[]): GoalAsOf[] {
  return goals
    .map((goal) => ({ ...goal, milestones: goal.milestones.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Act = { act: number; which: number; word: string };

/** Somebody at the board, and the way back of what they did. */
interface Person {
  db: Db;
  clock: TestClock;
  /** Does something to a goal or a milestone that is undone by the way of the history. */
  act(record: string, work: () => unknown): Promise<void>;
  /** Undoes what was last done so to a record, if anything. */
  undo(record: string): Promise<void>;
}

function atBoard(): Person {
  const db = openTestDatabase();
  const clock = testClock();
  const { during, handlers } = createChanges({ db: () => db, clock, publish: () => {} });
  const done = new Map<string, string[]>();
  let acts = 0;
  return {
    db,
    clock,
    act: async (record, work) => {
      acts += 1;
      const act = `${acts}`;
      if (await isRefused(() => during(act, ['goals'], work))) return;
      done.set(record, [...(done.get(record) ?? []), act]);
    },
    undo: async (record) => {
      const act = done.get(record)?.pop();
      if (act !== undefined) await isRefused(() => handlers['changes.undo']({ act }));
    },
  };
}

/** Does something, unless it cannot be done now: it is refused whole then. */
async function isRefused(work: () => unknown): Promise<boolean> {
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof WaymarkError) return true;
    throw error;
  }
}

/** One step of somebody at the board; which goal and milestone it is about is drawn too. */
async function doAct(person: Person, { act, which, word }: Act): Promise<void> {
  const { db, clock } = person;
  const ids = db.prepare<[], string>('SELECT id FROM goals ORDER BY id').pluck().all();
  const id = ids[which % Math.max(1, ids.length)];
  if (act === 0 || id === undefined) {
    addGoal(db, clock, { title: word, status: goalStatuses[which % 5] ?? 'someday' });
    return;
  }
  const isTrashed = db
    .prepare<[string], string | null>('SELECT trashed_at FROM goals WHERE id = ?')
    .pluck()
    .get(id);
  if (isTrashed !== null) {
    if (act < 4) restoreGoal(db, clock, id);
    return;
  }
  const goal = getGoal(db, id);
  const all = db
    .prepare<[string], { id: string; trashed_at: string | null }>(
      'SELECT id, trashed_at FROM milestones WHERE goal = ?',
    )
    .all(id);
  const milestone = all[which % Math.max(1, all.length)];
  switch (act) {
    case 1:
      saveGoal(db, clock, { ...goal, title: word, due: which % 2 ? '2026-12-31' : null });
      return;
    case 2:
      moveGoal(db, clock, { id, status: goalStatuses[which % 5] ?? 'someday', before: null });
      return;
    case 3:
      trashGoal(db, clock, id);
      return;
    case 4:
      addMilestone(db, clock, { goal: id, title: word, due: null });
      return;
    case 8:
      await takeTurn(person, goal, { which, word });
      return;
    case 9:
      placeGoal(db, clock, { id, area: word, horizon: which % 2 ? 'year' : null });
      return;
    case 10:
      rescheduleGoal(db, clock, {
        id,
        start: '2026-01-01',
        due: `2027-01-${10 + (which % 20)}`,
        milestones: goal.milestones.map((each) => ({ id: each.id, due: '2026-11-11' })),
      });
      return;
    default:
      if (milestone === undefined) return;
      if (milestone.trashed_at !== null) await person.undo(milestone.id);
      else if (act === 5) tickMilestone(db, clock, { id: milestone.id, done: which % 2 === 0 });
      else if (act === 6) await person.act(milestone.id, () => removeMilestone(db, clock, milestone.id));
      else {
        const { revision = 1 } = goal.milestones.find((each) => each.id === milestone.id) ?? {};
        saveMilestone(db, clock, { id: milestone.id, revision, title: word, due: '2026-05-05' });
      }
  }
}

/** A turn that the goal can take, or the way back of its latest one. */
async function takeTurn(
  person: Person,
  { id, status }: Goal,
  { which, word }: Pick<Act, 'which' | 'word'>,
): Promise<void> {
  const { db, clock } = person;
  const turns: (() => unknown)[] = [
    () => pauseGoal(db, clock, { id, until: which % 2 ? '2030-01-01' : null, words: word }),
    () => resumeGoal(db, clock, { id, words: '' }),
    () => letGoalGo(db, clock, { id, words: word, instead: '' }),
    () => achieveGoal(db, clock, { id, name: word, words: '', date: '2026-01-01' }),
    () => pivotGoal(db, clock, { id, title: word, words: '' }),
  ];
  const isOver = status === 'done' || status === 'let-go';
  const turn = isOver ? undefined : turns[which % (turns.length + 1)];
  await (turn === undefined ? person.undo(id) : person.act(id, turn));
}

const someAct = fc.record({
  act: fc.nat({ max: 10 }),
  which: fc.nat({ max: 50 }),
  word: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((word) => `x${word}`),
});

describe('the goals as they were', () => {
  it('are exactly what was stored at that moment, whatever happened afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(someAct, { maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (days) => {
          const person = atBoard();
          const { db, clock } = person;
          const stored: { at: string; goals: GoalAsOf[] }[] = [];
          for (const acts of days) {
            for (const act of acts) {
              clock.advance(1_000);
              await doAct(person, act);
            }
            clock.advance(1_000);
            stored.push({ at: clock.now().toISOString(), goals: present(db) });
            clock.advance(86_400_000);
          }
          for (const { at, goals } of stored) expect(sorted(goalsAsOf(db, at).goals)).toEqual(goals);
        },
      ),
      { numRuns: 60 },
    );
  });
});
