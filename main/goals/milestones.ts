import { v7 as uuid } from 'uuid';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedBefore, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import { unindex } from '#main/database/search.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal, NewMilestone } from '#shared/goals/goals.ts';
import { getGoal } from './read.ts';
import { goalRow, type MilestoneRow, milestoneColumns, milestoneRow } from './rows.ts';
import { indexMilestone } from './search-text.ts';

/**
 * Adds a milestone at the end of a goal's list.
 *
 * @throws WaymarkError `not-found` for the goal.
 */
export function addMilestone(
  db: Db,
  clock: Clock,
  { goal, title, due }: { goal: string; title: string; due: string | null },
): Goal {
  return inTransaction(db, () => {
    goalRow(db, goal);
    const at = instantOf(clock);
    const row: MilestoneRow = {
      id: uuid(),
      goal,
      title,
      due,
      done_at: null,
      waits_for: null,
      position: (orderOf(db, goal).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    db.prepare(
      `INSERT INTO milestones (${milestoneColumns})
       VALUES (@id, @goal, @title, @due, @done_at, @waits_for, @position, @revision, @created_at, @modified_at, @trashed_at)`,
    ).run(row);
    indexMilestone(db, row);
    return getGoal(db, goal);
  });
}

/**
 * Adds milestones at the end of a goal's list, in their order.
 *
 * @throws WaymarkError `not-found` for the goal.
 */
export function addMilestones(
  db: Db,
  clock: Clock,
  { goal, milestones }: { goal: string; milestones: readonly NewMilestone[] },
): Goal {
  return inTransaction(db, () => {
    for (const milestone of milestones) addMilestone(db, clock, { goal, ...milestone });
    return getGoal(db, goal);
  });
}

/** Milestones of a goal with the dates that they get, and others that are added. */
interface Planned {
  goal: string;
  dates: readonly { id: string; revision: number; due: string | null }[];
  added: readonly NewMilestone[];
}

/**
 * Gives several milestones of a goal their dates and adds others at the end of its list, all of it or nothing.
 *
 * @throws WaymarkError `conflict` when one of them has moved on; `invalid` when one belongs to another goal; `not-found`.
 */
export function planMilestones(db: Db, clock: Clock, { goal, dates, added }: Planned): Goal {
  return inTransaction(db, () => {
    goalRow(db, goal);
    for (const { id, revision, due } of dates) {
      const { goal: of, title } = milestoneRow(db, id);
      if (of !== goal) {
        throw new WaymarkError('invalid', 'A milestone of another goal is planned there. Open that goal.');
      }
      saveMilestone(db, clock, { id, revision, title, due });
    }
    return addMilestones(db, clock, { goal, milestones: added });
  });
}

/** So many milestones may wait for each other in a row. */
const longestWait = 1_000;

/**
 * Lets a milestone wait for another one, of any goal, or for none.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when the other one waits for this one already.
 */
export function waitFor(
  db: Db,
  clock: Clock,
  { id, waitsFor }: { id: string; waitsFor: string | null },
): Goal {
  return inTransaction(db, () => {
    const before = milestoneRow(db, id);
    let next = waitsFor === null ? null : milestoneRow(db, waitsFor).id;
    for (let far = 0; next !== null; far += 1) {
      if (next === id || far === longestWait) {
        throw new WaymarkError(
          'invalid',
          'These would wait for each other, and neither could begin. Choose another milestone to come first.',
        );
      }
      next =
        prepared<[string], string | null>(db, 'SELECT waits_for FROM milestones WHERE id = ?')
          .pluck()
          .get(next) ?? null;
    }
    if (before.waits_for !== waitsFor) write(db, clock, before, 'edit', { waits_for: waitsFor });
    return getGoal(db, before.goal);
  });
}

/**
 * Saves a milestone's title and date. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveMilestone(
  db: Db,
  clock: Clock,
  saved: { id: string; revision: number; title: string; due: string | null },
): Goal {
  return inTransaction(db, () => {
    const before = milestoneRow(db, saved.id);
    if (before.revision !== saved.revision) {
      throw new WaymarkError(
        'conflict',
        'This milestone was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    if (before.title !== saved.title || before.due !== saved.due) {
      const after = write(db, clock, before, 'edit', {
        title: saved.title,
        due: saved.due,
        revision: before.revision + 1,
      });
      indexMilestone(db, after);
    }
    return getGoal(db, before.goal);
  });
}

/**
 * Ticks a milestone off, now, or takes the tick away. Ticking twice keeps the first instant.
 *
 * @throws WaymarkError `not-found`.
 */
export function tickMilestone(db: Db, clock: Clock, { id, done }: { id: string; done: boolean }): Goal {
  return inTransaction(db, () => {
    const before = milestoneRow(db, id);
    if ((before.done_at !== null) !== done) {
      write(db, clock, before, 'edit', { done_at: done ? instantOf(clock) : null });
    }
    return getGoal(db, before.goal);
  });
}

/**
 * Places a milestone before another of its goal, or last.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when `before` belongs to another goal.
 */
export function moveMilestone(
  db: Db,
  clock: Clock,
  { id, before }: { id: string; before: string | null },
): Goal {
  return inTransaction(db, () => {
    const row = milestoneRow(db, id);
    if (before !== null && milestoneRow(db, before).goal !== row.goal) {
      throw new WaymarkError('invalid', 'A milestone stays with its goal. Move it within the list.');
    }
    const order = orderOf(db, row.goal).map((other) => other.id);
    const placed = placedBefore(order, id, before);
    if (placed.some((other, index) => other !== order[index])) {
      keepMilestone(db, row, 'move', instantOf(clock));
      renumber(db, 'milestones', placed);
    }
    return getGoal(db, row.goal);
  });
}

/**
 * @throws WaymarkError `not-found` when it is not there, or removed already.
 */
export function removeMilestone(db: Db, clock: Clock, id: string): Goal {
  return inTransaction(db, () => {
    const before = milestoneRow(db, id);
    write(db, clock, before, 'trash', { trashed_at: instantOf(clock) });
    unindex(db, 'milestone', id);
    return getGoal(db, before.goal);
  });
}

function write(
  db: Db,
  clock: Clock,
  before: MilestoneRow,
  change: Change,
  fields: Partial<Pick<MilestoneRow, 'title' | 'due' | 'done_at' | 'waits_for' | 'revision' | 'trashed_at'>>,
): MilestoneRow {
  const after: MilestoneRow = { ...before, ...fields, modified_at: instantOf(clock) };
  keepMilestone(db, before, change, after.modified_at);
  db.prepare(
    `UPDATE milestones SET title = @title, due = @due, done_at = @done_at, waits_for = @waits_for, revision = @revision,
       modified_at = @modified_at, trashed_at = @trashed_at
     WHERE id = @id`,
  ).run(after);
  return after;
}

function orderOf(db: Db, goal: string): { id: string; position: number }[] {
  return db
    .prepare<[string], { id: string; position: number }>(
      'SELECT id, position FROM milestones WHERE goal = ? AND trashed_at IS NULL ORDER BY position, id',
    )
    .all(goal);
}

function keepMilestone(db: Db, state: MilestoneRow, change: Change, at: string): void {
  keepState(db, { kind: 'milestone', record: state.id, revision: state.revision, change, at, state });
}
