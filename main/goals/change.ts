import { v7 as uuid } from 'uuid';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedAt, placedBefore, renumber } from '#main/database/order.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { isDirection } from '#main/reflection/index.ts';
import { renameInTexts } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { blankSheet, type SheetColumns, sheetColumnsOf } from '#shared/goals/fields/fields.ts';
import type { Goal, GoalStatus, NewMilestone, SheetWords } from '#shared/goals/goals.ts';
import { keepMeasured } from './measured.ts';
import { addMilestone } from './milestones.ts';
import { getGoal } from './read.ts';
import { type GoalRow, goalColumns, goalParameters, goalRow, sheetAssignments } from './rows.ts';
import { indexGoal, indexWhole, retitleWhatIsIt } from './search-text.ts';

/** Adds a goal with nothing but a title, at the end of its column. */
export function addGoal(
  db: Db,
  clock: Clock,
  { title, status }: { title: string; status: GoalStatus },
): Goal {
  return writeGoal(db, clock, { ...blankSheet(title), status, milestones: [] });
}

/**
 * Writes a goal with its whole sheet and milestones, at the end of its column.
 *
 * @throws WaymarkError `not-found` when its direction is not there any more.
 */
export function writeGoal(
  db: Db,
  clock: Clock,
  { status, milestones, ...sheet }: SheetWords & { status: GoalStatus; milestones: NewMilestone[] },
): Goal {
  return inTransaction(db, () => {
    needDirection(db, sheet.direction);
    const at = instantOf(clock);
    const row: GoalRow = {
      id: uuid(),
      ...sheetColumnsOf(sheet),
      paused_since: null,
      paused_until: null,
      came_from: null,
      status,
      position: (columnOf(db, status).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertGoal(db, clock, row);
    for (const milestone of milestones) addMilestone(db, clock, { goal: row.id, ...milestone });
    return getGoal(db, row.id);
  });
}

/** Writes a new row. Call it in a transaction. */
export function insertGoal(db: Db, clock: Clock, row: GoalRow): void {
  db.prepare(`INSERT INTO goals (${goalColumns}) VALUES (${goalParameters})`).run(row);
  if (row.measure_now !== null) keepMeasured(db, clock, { goal: row.id, now: row.measure_now });
  indexGoal(db, row);
}

/** A goal's sheet as it is saved. */
export type SavedGoal = SheetWords & { id: string; revision: number };

/**
 * Saves a goal's sheet. Its place on the board, its milestones and strengths are changed by calls of their own, which
 * leave the revision as it is. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`, also for its direction.
 */
export function saveGoal(db: Db, clock: Clock, saved: SavedGoal): Goal {
  return inTransaction(db, () => {
    const before = goalRow(db, saved.id);
    if (before.revision !== saved.revision) {
      throw new WaymarkError(
        'conflict',
        'This goal was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    const sheet = sheetColumnsOf(saved);
    const fields = Object.keys(sheet) as (keyof SheetColumns)[];
    if (fields.some((field) => sheet[field] !== before[field])) {
      if (sheet.direction !== before.direction) needDirection(db, sheet.direction);
      const at = instantOf(clock);
      const after: GoalRow = { ...before, ...sheet, revision: before.revision + 1, modified_at: at };
      keepGoal(db, before, 'edit', at);
      db.prepare(
        `UPDATE goals SET ${sheetAssignments}, revision = @revision, modified_at = @modified_at WHERE id = @id`,
      ).run(after);
      if (after.measure_now !== before.measure_now) {
        keepMeasured(db, clock, { goal: after.id, now: after.measure_now });
      }
      indexGoal(db, after);
      if (after.title !== before.title) {
        renameInTexts(db, { kind: 'goal', id: after.id }, at);
        retitleWhatIsIt(db, after);
      }
    }
    return getGoal(db, saved.id);
  });
}

/** Where a goal is placed on a board by something else than status. */
interface Placed {
  id: string;
  horizon?: SheetWords['horizon'] | undefined;
  area?: string | undefined;
  direction?: string | null | undefined;
}

/**
 * Gives a goal another horizon, area or direction; what is left out stays as it is.
 *
 * @throws WaymarkError `not-found` for the goal or the direction.
 */
export function placeGoal(db: Db, clock: Clock, { id, horizon, area, direction }: Placed): Goal {
  return inTransaction(db, () => {
    const goal = getGoal(db, id);
    return saveGoal(db, clock, {
      ...goal,
      horizon: horizon === undefined ? goal.horizon : horizon,
      area: area ?? goal.area,
      direction: direction === undefined ? goal.direction : direction,
    });
  });
}

function needDirection(db: ReadDb, direction: string | null): void {
  if (direction !== null && !isDirection(db, direction)) {
    throw new WaymarkError('not-found', 'This direction is not here any more. Choose another one.');
  }
}

/**
 * Places a goal in a column before another goal of it, or last.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when `before` stands in another column.
 */
export function moveGoal(
  db: Db,
  clock: Clock,
  { id, status, before }: { id: string; status: GoalStatus; before: string | null },
): Goal {
  return inTransaction(db, () => {
    const row = goalRow(db, id);
    if (before !== null && before !== id && goalRow(db, before).status !== status) {
      throw new WaymarkError('invalid', 'The board has changed in the meantime. Try the move again.');
    }
    const order = columnOf(db, status).map((other) => other.id);
    const placed = placedBefore(order, id, before === id && row.status !== status ? null : before);
    const elsewhere = row.status !== status;
    if (elsewhere || placed.some((other, index) => other !== order[index])) {
      const at = instantOf(clock);
      keepGoal(db, row, 'move', at);
      db.prepare('UPDATE goals SET status = @status, modified_at = @modified WHERE id = @id').run({
        id,
        status,
        modified: elsewhere ? at : row.modified_at,
      });
      renumber(db, 'goals', placed);
    }
    return getGoal(db, id);
  });
}

/**
 * Moves a goal to the trash, its milestones with it.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashGoal(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    setTrashed(db, goalRow(db, id), 'trash', instantOf(clock));
  });
}

/**
 * Takes a goal out of the trash, to about where it was in its column. One that is not in the trash stays as it is.
 *
 * @throws WaymarkError `not-found` when there is no such goal.
 */
export function restoreGoal(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = db.prepare<[string], GoalRow>(`SELECT ${goalColumns} FROM goals WHERE id = ?`).get(id);
    if (row === undefined) throw new WaymarkError('not-found', 'This is not in the trash any more.');
    if (row.trashed_at === null) return;
    const place = placedAt(columnOf(db, row.status), id, row.position);
    setTrashed(db, row, 'put-back', instantOf(clock));
    renumber(db, 'goals', place);
  });
}

export interface TrashedGoal {
  kind: 'goal';
  id: string;
  title: string;
  trashedAt: string;
}

/** Goals in the trash, the latest first. */
export function listTrashedGoals(db: ReadDb): TrashedGoal[] {
  return db
    .prepare<[], TrashedGoal>(
      `SELECT 'goal' AS kind, id, title, trashed_at AS trashedAt FROM goals
       WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
    )
    .all();
}

/** Keeps a goal as it is before a change; with what it is tied to where that is what changes. */
export function keepGoal(db: Db, row: GoalRow, change: Change, at: string, ties: object = {}): void {
  keepState(db, {
    kind: 'goal',
    record: row.id,
    revision: row.revision,
    change,
    at,
    state: { ...row, ...ties },
  });
}

function setTrashed(db: Db, before: GoalRow, change: 'trash' | 'put-back', at: string): void {
  const after: GoalRow = { ...before, trashed_at: change === 'trash' ? at : null };
  keepGoal(db, before, change, at);
  db.prepare('UPDATE goals SET trashed_at = @trashed_at WHERE id = @id').run(after);
  indexWhole(db, after);
}

/** The goals of a column in their order. */
export function columnOf(db: ReadDb, status: GoalStatus): { id: string; position: number }[] {
  return db
    .prepare<[GoalStatus], { id: string; position: number }>(
      'SELECT id, position FROM goals WHERE status = ? AND trashed_at IS NULL ORDER BY position, id',
    )
    .all(status);
}
