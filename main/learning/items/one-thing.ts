import { keepState } from '#main/database/history.ts';
import type { Db } from '#main/database/open.ts';
import { inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow, setRecord } from '#main/database/record.ts';
import {
  getGoal,
  letGoalGo,
  linkClaim,
  moveGoal,
  pauseGoal,
  resumeGoal,
  saveGoal,
  writeGoal,
} from '#main/goals/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { Goal } from '#shared/goals/goal.ts';
import type { GoalStatus } from '#shared/goals/goals.ts';
import { isPaused } from '#shared/goals/transitions.ts';
import type { ItemPage, ItemStatus } from '#shared/learning/items.ts';
import { minutesOf, movedByMinutes } from '#shared/learning/time-unit.ts';
import { readItem } from './read.ts';
import { type ItemRow, learningItems } from './rows.ts';

/**
 * A practice goal and something that is learned are one thing, seen twice: the goal says what it is called, when it is due, how it stands
 * and who may see it, and both ways of changing it change the goal. Only when the goal is deleted for ever, or the two are parted, the item's row
 * is given what the goal said last.
 */

/** Whether a goal that an item is lies in the trash, and cannot be changed. */
export function liesInTrash({ isGoal, goalShown }: Pick<ItemPage, 'isGoal' | 'goalShown'>): boolean {
  return isGoal && goalShown === null;
}

/** The item that a goal is, outside the trash. */
export function itemThatIs(db: ReadDb, goal: string): string | null {
  return (
    prepared<[string], string>(
      db,
      'SELECT id FROM learning_items WHERE goal = ? AND is_goal = 1 AND trashed_at IS NULL',
    )
      .pluck()
      .get(goal) ?? null
  );
}

/**
 * Says that an item and a goal are one thing. What the item was called until now stays in its history.
 *
 * @returns the item's id.
 * @throws WaymarkError `not-found` for either; `invalid` for a goal that is an item already or wants a result, and for an item that is a goal.
 */
export function joinGoal(db: Db, clock: Clock, { id, goal }: { id: string; goal: string }): string {
  return inTransaction(db, () => {
    const item = readItem(db, id, todayOf(clock));
    if (item.isGoal) {
      throw new WaymarkError('invalid', 'This is a goal already. Make them two things again first.');
    }
    needToLearn(getGoal(db, goal));
    if (itemThatIs(db, goal) !== null) {
      throw new WaymarkError('invalid', 'This goal is in Learning already. Choose another one.');
    }
    become(db, clock, id, goal);
    return id;
  });
}

function needToLearn({ shape }: Goal): void {
  if (shape !== 'outcome') return;
  throw new WaymarkError(
    'invalid',
    'Only a practice or a learning goal can be something that you learn. Change the shape of the goal first.',
  );
}

/** Makes a goal the one that says what an item is. Call it in a transaction. */
export function become(db: Db, clock: Clock, id: string, goal: string): void {
  const row = recordRow(db, learningItems, id);
  const fields = { goal, is_goal: 1, name: getGoal(db, goal).title, revision: row.revision + 1 } as const;
  setRecord(db, clock, learningItems, id, fields, 'link');
}

/**
 * Makes an item and its goal two things again: the item keeps what the goal says now, and stays tied to it. An item that is no goal stays as
 * it is.
 *
 * @returns the item's id.
 * @throws WaymarkError `not-found`.
 */
export function partGoal(db: Db, clock: Clock, id: string): string {
  return inTransaction(db, () => {
    const { isGoal, revision, name, status, targetOn, audience } = readItem(db, id, todayOf(clock));
    if (isGoal) {
      const own = { name, status, target_on: targetOn, audience };
      setRecord(db, clock, learningItems, id, { ...own, is_goal: 0, revision: revision + 1 }, 'link');
    }
    return id;
  });
}

/**
 * Gives the items that a goal is what it said last, as it is about to be deleted for ever. Call it in that transaction.
 *
 * @param at the present instant.
 */
export function keepWhatGoalSaid(db: Db, goal: string, at: string): void {
  const rows = prepared<[string], ItemRow>(
    db,
    'SELECT * FROM learning_items WHERE goal = ? AND is_goal = 1',
  ).all(goal);
  if (rows.length === 0) return;
  const said = lastSaid(db, goal, dateOnWall(new Date(at)));
  for (const row of rows) {
    keepState(db, {
      kind: 'learning',
      record: row.id,
      revision: row.revision,
      change: 'link',
      at,
      state: row,
    });
    prepared<object>(
      db,
      `UPDATE learning_items SET name = @name, status = @status, target_on = @due, audience = @audience,
         goal = NULL, is_goal = 0, revision = revision + 1 WHERE id = @id`,
    ).run({ ...said, id: row.id });
  }
}

function lastSaid(db: ReadDb, goal: string, today: string): object {
  return prepared<object, object>(
    db,
    `SELECT title AS name, due, audience, CASE
       WHEN status IN ('done', 'let-go') THEN status
       WHEN paused_since IS NOT NULL AND (paused_until IS NULL OR @today < paused_until) THEN 'paused'
       WHEN status = 'active' THEN 'doing' ELSE 'wanted' END AS status
     FROM goals WHERE id = @goal`,
  ).get({ goal, today }) as object;
}

/** What an item says of the goal that it is. */
interface Said {
  name: string;
  targetOn: string | null;
  audience: Goal['audience'];
}

/**
 * Writes what an item says into the goal that it is.
 *
 * @throws WaymarkError `conflict` with the present `revision` when something of it is otherwise and the goal has moved on; `not-found`.
 */
export function tellGoal(
  db: Db,
  clock: Clock,
  { goal: id, revision, said }: { goal: string; revision: number; said: Said },
): void {
  const goal = getGoal(db, id);
  const { name: title, targetOn: due, audience } = said;
  if (goal.title === title && goal.due === due && goal.audience === audience) return;
  saveGoal(db, clock, { ...goal, title, due, audience, revision });
}

/** Where a goal stands that is learned so; a goal that waits may stand in two places. */
const columns: Record<ItemStatus, readonly GoalStatus[]> = {
  wanted: ['next', 'someday'],
  doing: ['active'],
  paused: ['active', 'next', 'someday'],
  done: ['done'],
  'let-go': ['let-go'],
};

/**
 * Lets a goal stand as the item that it is shall stand: on its board, paused, or taken up again.
 *
 * @throws WaymarkError `not-found`.
 */
export function moveGoalOfItem(db: Db, clock: Clock, id: string, status: ItemStatus): void {
  const today = todayOf(clock);
  const goal = getGoal(db, id);
  if (status === 'let-go') {
    if (goal.status !== 'let-go') letGoalGo(db, clock, { id, words: '', instead: '' });
    return;
  }
  if (goal.paused !== null && status !== 'paused') resumeGoal(db, clock, { id, words: '' });
  const [usual = 'active'] = columns[status];
  if (!columns[status].includes(goal.status)) moveGoal(db, clock, { id, status: usual, before: null });
  if (status === 'paused' && !isPaused(goal, today)) pauseGoal(db, clock, { id, until: null, words: '' });
}

/**
 * Makes a goal of an item: with what it is called, when it is due, how it stands and who may see it; its skill and its person go along, and
 * hours that are meant become its measure. Both are one thing from then on.
 *
 * @returns the item's id.
 * @throws WaymarkError `not-found`; `invalid` for an item that is a goal.
 */
export function goalFromItem(db: Db, clock: Clock, id: string): string {
  return inTransaction(db, () => {
    const item = readItem(db, id, todayOf(clock));
    if (item.isGoal) throw new WaymarkError('invalid', 'This is a goal already.');
    const [status = 'next'] = columns[item.status];
    const goal = writeGoal(db, clock, {
      ...blankSheet(item.name),
      specifics: item.about,
      shape: item.sort === 'practice' ? 'practice' : 'learning',
      due: item.targetOn,
      audience: item.audience,
      measure:
        item.targetHours === null
          ? null
          : { unit: 'hours', start: 0, target: item.targetHours, now: movedByMinutes(0, 60, item.minutes) },
      status,
      milestones: [],
    });
    if (item.status === 'paused') pauseGoal(db, clock, { id: goal.id, until: null, words: '' });
    if (item.skillName !== null && item.skill !== null)
      linkClaim(db, clock, { goal: goal.id, kind: 'skill', claim: item.skill });
    if (item.personName !== null && item.person !== null)
      linkClaim(db, clock, { goal: goal.id, kind: 'person', claim: item.person });
    become(db, clock, id, goal.id);
    return id;
  });
}

/**
 * Counts time that was spent on an item, or that was taken away again: where the item is a goal whose measure counts hours or minutes
 * upwards, the measure moves. Call it in the transaction that keeps the time.
 *
 * @param minutes how many more; below 0 for fewer.
 */
export function countTime(db: Db, clock: Clock, item: string, minutes: number): void {
  const { isGoal, goalShown } = readItem(db, item, todayOf(clock));
  if (!isGoal || goalShown === null || minutes === 0) return;
  const goal = getGoal(db, goalShown.id);
  const { measure } = goal;
  const unit = minutesOf(measure?.unit ?? '');
  if (measure === null || unit === null || measure.target < measure.start) return;
  saveGoal(db, clock, { ...goal, measure: { ...measure, now: movedByMinutes(measure.now, unit, minutes) } });
}
