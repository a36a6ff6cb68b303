import { v7 as uuid } from 'uuid';
import { groupRows } from '#main/database/group.ts';
import { type Change, forgetStates, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedBefore, renumber } from '#main/database/order.ts';
import { parseStored } from '#main/database/parse.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { movedOn } from '#main/database/record.ts';
import { unindex } from '#main/database/search.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { type DayMark, type Repeat, repeat, type StepDay } from '#shared/goals/recurrence.ts';
import type { Step } from '#shared/goals/steps.ts';
import { goalRow, milestoneRow } from './rows.ts';
import { indexStep } from './search-text.ts';

/** A row of `steps`, as history keeps it. */
interface StepRow {
  id: string;
  goal: string;
  milestone: string | null;
  title: string;
  due: string | null;
  repeat: string | null;
  done_at: string | null;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

const columns =
  'id, goal, milestone, title, due, repeat, done_at, position, revision, created_at, modified_at, trashed_at';

/** The days of a repeated step are told so far back. */
const daysBack = 60;

/**
 * The steps of a goal in the person's order.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function listSteps(db: ReadDb, clock: Clock, goal: string): Step[] {
  goalRow(db, goal);
  const rows = prepared<[string], StepRow>(
    db,
    `SELECT ${columns} FROM steps WHERE goal = ? AND trashed_at IS NULL ORDER BY position, id`,
  ).all(goal);
  const since = addDays(todayOf(clock), -daysBack);
  const days = groupRows(
    prepared<object, StepDay & { step: string }>(
      db,
      `SELECT step_days.step, step_days.date, step_days.mark
       FROM steps JOIN step_days ON step_days.step = steps.id
       WHERE steps.goal = @goal AND steps.trashed_at IS NULL AND step_days.date >= @since
       ORDER BY step_days.step, step_days.date`,
    ).all({ goal, since }),
    ({ step }) => step,
  );
  return rows.map((row) => toStep(row, days.get(row.id) ?? []));
}

/** All steps of goals outside the trash, each goal's in the person's order, without what became of their days. */
export function listAllSteps(db: ReadDb): Step[] {
  return prepared<[], StepRow>(
    db,
    `SELECT steps.* FROM steps JOIN goals ON goals.id = steps.goal AND goals.trashed_at IS NULL
     WHERE steps.trashed_at IS NULL ORDER BY steps.goal, steps.position, steps.id`,
  )
    .all()
    .map((row) => toStep(row, []));
}

function toStep(row: StepRow, days: readonly StepDay[]): Step {
  return {
    id: row.id,
    goal: row.goal,
    milestone: row.milestone,
    title: row.title,
    due: row.due,
    repeat: repeatOf(row),
    doneAt: row.done_at,
    days: days.map(({ date, mark }) => ({ date, mark })),
    revision: row.revision,
  };
}

/** How a step is repeated. One whose repetition is damaged is told as done once, and checking the vault names it. */
function repeatOf({ repeat: stored }: StepRow): Repeat | null {
  return stored === null ? null : parseStored(repeat, stored);
}

function getStep(db: Db, clock: Clock, { id, goal }: { id: string; goal: string }): Step {
  const found = listSteps(db, clock, goal).find((step) => step.id === id);
  return found ?? toStep(stepRow(db, id), []);
}

/** One step, without what became of its days. @throws WaymarkError `not-found`, also while its goal is in the trash. */
export function stepOf(db: Db, id: string): Step {
  return toStep(stepRow(db, id), []);
}

/** How many there are outside the trash; a step counts with its goal. */
export function countSteps(db: ReadDb): number {
  return prepared<[], number>(
    db,
    `SELECT count(*) FROM steps JOIN goals ON goals.id = steps.goal
     WHERE steps.trashed_at IS NULL AND goals.trashed_at IS NULL`,
  )
    .pluck()
    .get() as number;
}

/**
 * Adds a step at the end of a goal's list.
 *
 * @throws WaymarkError `not-found` for the goal.
 */
export function addStep(
  db: Db,
  clock: Clock,
  { goal, title, due }: { goal: string; title: string; due: string | null },
): Step {
  return inTransaction(db, () => {
    goalRow(db, goal);
    const at = instantOf(clock);
    const row: StepRow = {
      id: uuid(),
      goal,
      milestone: null,
      title,
      due,
      repeat: null,
      done_at: null,
      position: (orderOf(db, goal).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    prepared<object>(
      db,
      `INSERT INTO steps (${columns})
       VALUES (@id, @goal, @milestone, @title, @due, @repeat, @done_at, @position, @revision, @created_at,
         @modified_at, @trashed_at)`,
    ).run(row);
    indexStep(db, row);
    return getStep(db, clock, row);
  });
}

/** What is written of a step as it is saved. */
export interface SavedStep {
  id: string;
  revision: number;
  title: string;
  due: string | null;
  milestone: string | null;
  repeat: Repeat | null;
}

/**
 * Saves what is written of a step. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `invalid` when the milestone belongs to another
 * goal, or the repetition ends before it begins; `not-found`.
 */
export function saveStep(db: Db, clock: Clock, saved: SavedStep): Step {
  return inTransaction(db, () => {
    const before = stepRow(db, saved.id);
    if (before.revision !== saved.revision) throw movedOn(before.revision);
    const { title, due, milestone, repeat } = saved;
    if (milestone !== null && milestoneRow(db, milestone).goal !== before.goal) {
      throw new WaymarkError('invalid', 'A step leads to a milestone of its own goal. Choose another one.');
    }
    if (repeat !== null && repeat.until !== null && repeat.until < repeat.from) {
      throw new WaymarkError('invalid', 'It would end before it begins. Choose a later last day.');
    }
    const fields = {
      title,
      due,
      milestone,
      repeat: repeat === null ? null : JSON.stringify(repeat),
      // What is repeated is done on its days, and never for good.
      done_at: repeat === null ? before.done_at : null,
    };
    const isSame = (Object.keys(fields) as (keyof typeof fields)[]).every(
      (field) => fields[field] === before[field],
    );
    if (!isSame) {
      indexStep(db, write(db, clock, before, 'edit', { ...fields, revision: before.revision + 1 }));
    }
    return getStep(db, clock, before);
  });
}

/**
 * Ticks a step off, now, or takes the tick away. Ticking twice keeps the first instant.
 *
 * @throws WaymarkError `invalid` for a step that is repeated; `not-found`.
 */
export function tickStep(db: Db, clock: Clock, { id, done }: { id: string; done: boolean }): Step {
  return inTransaction(db, () => {
    const before = stepRow(db, id);
    if (done && repeatOf(before) !== null) {
      throw new WaymarkError('invalid', 'This step is repeated. Say what became of it on a day.');
    }
    if ((before.done_at !== null) !== done) {
      write(db, clock, before, 'edit', { done_at: done ? instantOf(clock) : null });
    }
    return getStep(db, clock, before);
  });
}

/**
 * Says what became of a repeated step on a day; null for nothing.
 *
 * @throws WaymarkError `invalid` for a day to come, or a step that is done once; `not-found`.
 */
export function markDay(
  db: Db,
  clock: Clock,
  { id, date, mark }: { id: string; date: string; mark: DayMark | null },
): Step {
  return inTransaction(db, () => {
    const row = stepRow(db, id);
    if (repeatOf(row) === null) {
      throw new WaymarkError('invalid', 'This step is done once. Tick it off, or let it repeat first.');
    }
    if (date > todayOf(clock)) {
      throw new WaymarkError('invalid', 'This day is still to come. Say it when it is there.');
    }
    if (mark === null) {
      prepared<object>(db, 'DELETE FROM step_days WHERE step = @id AND date = @date').run({ id, date });
    } else {
      prepared<object>(
        db,
        `INSERT INTO step_days (step, date, mark) VALUES (@id, @date, @mark)
         ON CONFLICT (step, date) DO UPDATE SET mark = excluded.mark`,
      ).run({ id, date, mark });
    }
    return getStep(db, clock, row);
  });
}

/**
 * Places a step before another of its goal, or last.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when `before` belongs to another goal.
 */
export function moveStep(db: Db, clock: Clock, { id, before }: { id: string; before: string | null }): Step {
  return inTransaction(db, () => {
    const row = stepRow(db, id);
    if (before !== null && stepRow(db, before).goal !== row.goal) {
      throw new WaymarkError('invalid', 'A step stays with its goal. Move it within the list.');
    }
    const order = orderOf(db, row.goal).map((other) => other.id);
    const placed = placedBefore(order, id, before);
    if (placed.some((other, index) => other !== order[index])) {
      keep(db, row, 'move', instantOf(clock));
      renumber(db, 'steps', placed);
    }
    return getStep(db, clock, row);
  });
}

/** @throws WaymarkError `not-found` when it is not there, or removed already. */
export function removeStep(db: Db, clock: Clock, id: string): Step {
  return inTransaction(db, () => {
    const before = stepRow(db, id);
    const shown = getStep(db, clock, before);
    write(db, clock, before, 'trash', { trashed_at: instantOf(clock) });
    unindex(db, 'step', id);
    return shown;
  });
}

/** Deletes the steps that were removed before an instant. Call it in a transaction. */
export function deleteRemovedSteps(db: Db, before: string): void {
  const removed = prepared<[string], string>(db, 'SELECT id FROM steps WHERE trashed_at <= ?');
  for (const id of removed.pluck().all(before)) deleteStepForEver(db, id);
}

/** Deletes the steps of a goal with everything that was kept of them. Call it in a transaction. */
export function deleteStepsOf(db: Db, goal: string): void {
  const all = prepared<[string], string>(db, 'SELECT id FROM steps WHERE goal = ?');
  for (const id of all.pluck().all(goal)) deleteStepForEver(db, id);
}

function deleteStepForEver(db: Db, id: string): void {
  unindex(db, 'step', id);
  forgetStates(db, 'step', id);
  prepared<[string]>(db, 'DELETE FROM steps WHERE id = ?').run(id);
}

function stepRow(db: Db, id: string): StepRow {
  const row = prepared<[string], StepRow>(db, `SELECT ${columns} FROM steps WHERE id = ?`).get(id);
  if (row === undefined || row.trashed_at !== null) {
    throw new WaymarkError('not-found', 'This step is not here any more.');
  }
  goalRow(db, row.goal);
  return row;
}

function write(db: Db, clock: Clock, before: StepRow, change: Change, fields: Partial<StepRow>): StepRow {
  const after: StepRow = { ...before, ...fields, modified_at: instantOf(clock) };
  keep(db, before, change, after.modified_at);
  prepared<object>(
    db,
    `UPDATE steps SET title = @title, due = @due, milestone = @milestone, repeat = @repeat, done_at = @done_at,
       revision = @revision, modified_at = @modified_at, trashed_at = @trashed_at
     WHERE id = @id`,
  ).run(after);
  return after;
}

function keep(db: Db, state: StepRow, change: Change, at: string): void {
  keepState(db, { kind: 'step', record: state.id, revision: state.revision, change, at, state });
}

function orderOf(db: ReadDb, goal: string): { id: string; position: number }[] {
  return prepared<[string], { id: string; position: number }>(
    db,
    'SELECT id, position FROM steps WHERE goal = ? AND trashed_at IS NULL ORDER BY position, id',
  ).all(goal);
}
