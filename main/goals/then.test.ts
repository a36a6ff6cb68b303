import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '#main/database/open.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import { type GoalThen, goalThen } from '#shared/goals/story.ts';
import { openTestDatabase, type TestClock, testClock } from '#tests/support/database.ts';
import { addGoal, moveGoal, putGoalBack, saveGoal, trashGoal } from './change.ts';
import {
  addMilestone,
  removeMilestone,
  restoreMilestone,
  saveMilestone,
  tickMilestone,
} from './milestones.ts';
import { getGoal, listGoals } from './read.ts';
import { endOfDay, goalsBefore } from './then.ts';

/** The board as it is now, in the form of what it was. Positions within a column are not part of it. */
function present(db: Db): GoalThen[] {
  return sorted(
    listGoals(db).map((goal) => {
      const { milestones, ...fields } = picked(goal, goalThen.shape) as GoalThen;
      const { shape } = goalThen.shape.milestones.element;
      return { ...fields, milestones: milestones.map((each) => picked(each, shape)) } as GoalThen;
    }),
  );
}

/** The fields that a shape names, untouched by its checks. */
function picked(record: object, shape: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => field in shape));
}

function sorted(goals: readonly GoalThen[]): GoalThen[] {
  return goals
    .map((goal) => ({ ...goal, milestones: goal.milestones.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Act = { act: number; which: number; word: string };

/** One step of somebody at the board; which goal and milestone it is about is drawn too. */
function doAct(db: Db, clock: TestClock, { act, which, word }: Act): void {
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
    if (act < 4) putGoalBack(db, clock, id);
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
    default:
      if (milestone === undefined) return;
      if (milestone.trashed_at !== null) restoreMilestone(db, clock, milestone.id);
      else if (act === 5) tickMilestone(db, clock, { id: milestone.id, done: which % 2 === 0 });
      else if (act === 6) removeMilestone(db, clock, milestone.id);
      else {
        const { revision = 1 } = goal.milestones.find((each) => each.id === milestone.id) ?? {};
        saveMilestone(db, clock, { id: milestone.id, revision, title: word, due: '2026-05-05' });
      }
  }
}

const someAct = fc.record({
  act: fc.nat({ max: 7 }),
  which: fc.nat({ max: 50 }),
  word: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((word) => `x${word}`),
});

describe('the goals as they were', () => {
  it('are exactly what was stored at that moment, whatever happened afterwards', () => {
    fc.assert(
      fc.property(fc.array(fc.array(someAct, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), (days) => {
        const db = openTestDatabase();
        const clock = testClock();
        const stored: { at: string; goals: GoalThen[] }[] = [];
        for (const acts of days) {
          for (const act of acts) {
            clock.advance(1_000);
            doAct(db, clock, act);
          }
          clock.advance(1_000);
          stored.push({ at: clock.now().toISOString(), goals: present(db) });
          clock.advance(86_400_000);
        }
        for (const { at, goals } of stored) expect(sorted(goalsBefore(db, at))).toEqual(goals);
      }),
      { numRuns: 60 },
    );
  });

  it('end a day at midnight here, also where the clocks change', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31', '0099-06-01']) {
      const end = new Date(endOfDay(date));
      expect([end.getHours(), end.getMinutes()]).toEqual([0, 0]);
      const last = new Date(end.getTime() - 1);
      const two = (part: number): string => String(part).padStart(2, '0');
      expect(
        `${String(last.getFullYear()).padStart(4, '0')}-${two(last.getMonth() + 1)}-${two(last.getDate())}`,
      ).toBe(date);
    }
  });
});
