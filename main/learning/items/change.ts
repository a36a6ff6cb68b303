import { v7 as uuid } from 'uuid';
import { keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedAt, placedBefore, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  movedOn,
  recordRow,
  restoreRecord,
  saveRecord,
  setRecord,
  trashRecord,
} from '#main/database/record.ts';
import { needOption } from '#main/explore/index.ts';
import { getGoal } from '#main/goals/index.ts';
import { needPerson } from '#main/people/index.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { isClaimOfKind } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ItemPage, ItemSheet, ItemSort, ItemStatus } from '#shared/learning/items.ts';
import { become, itemThatIs, liesInTrash, moveGoalOfItem, partGoal, tellGoal } from './one-thing.ts';
import { orderOf, readItem } from './read.ts';
import { followLastDay, proposeReminders } from './reminders.ts';
import { columnsOf, type ItemRow, learningItems } from './rows.ts';

/** What an item begins with. */
const blank: Omit<ItemSheet, 'name' | 'sort'> = {
  about: '',
  provider: '',
  link: '',
  cost: null,
  targetOn: null,
  targetHours: null,
  progress: null,
  skill: null,
  goal: null,
  option: null,
  person: null,
  startedOn: null,
  doneOn: null,
  expiresOn: null,
  audience: 'mentor',
};

/** Adds an item at the end of its state. @returns its id. */
export function addItem(
  db: Db,
  clock: Clock,
  { name, sort, status }: { name: string; sort: ItemSort; status: ItemStatus },
): string {
  return inTransaction(db, () => {
    const at = instantOf(clock);
    const today = todayOf(clock);
    const row: ItemRow = {
      id: uuid(),
      ...columnsOf({ ...blank, name, sort, ...daysOf(status, today) }),
      status,
      is_goal: 0,
      position: (orderOf(db).at(-1)?.position ?? -1) + 1,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, learningItems, row);
    return row.id;
  });
}

function daysOf(status: ItemStatus, today: string): Pick<ItemSheet, 'startedOn' | 'doneOn'> {
  return { startedOn: status === 'doing' ? today : null, doneOn: status === 'done' ? today : null };
}

/**
 * Makes an item of a practice or a learning goal. One that is there is given back as it is.
 *
 * @returns its id.
 * @throws WaymarkError `not-found` for the goal; `invalid` for one that wants a result.
 */
export function itemFromGoal(db: Db, clock: Clock, goal: string): string {
  return inTransaction(db, () => {
    const { title, shape, skills, people, start } = getGoal(db, goal);
    const there = itemThatIs(db, goal);
    if (there !== null) return there;
    if (shape === 'outcome') {
      throw new WaymarkError(
        'invalid',
        'Only a practice or a learning goal can be something that you learn.',
      );
    }
    const sort = shape === 'practice' ? 'practice' : 'course';
    const id = addItem(db, clock, { name: title, sort, status: 'wanted' });
    const ties = { skill: skills[0]?.id ?? null, person: people[0]?.id ?? null, started_on: start };
    setRecord(db, clock, learningItems, id, ties, 'link');
    become(db, clock, id, goal);
    return id;
  });
}

/** An item as it is saved. */
export type SavedItem = ItemSheet & { id: string; revision: number; goalRevision: number | null };

/**
 * Saves what is written of an item, and into the goal that it is. Saving what is there already changes nothing. The day on which a certificate
 * runs out brings reminders the first time, and takes them along when it moves.
 *
 * @returns its id.
 * @throws WaymarkError `conflict` with the present `revision` when it, or its goal, has moved on; `not-found` for it or for what it is tied to;
 * `invalid` for what cannot be.
 */
export function saveItem(db: Db, clock: Clock, { id, revision, goalRevision, ...sheet }: SavedItem): string {
  return inTransaction(db, () => {
    const today = todayOf(clock);
    const before = readItem(db, id, today);
    if (before.revision !== revision) throw movedOn(before.revision);
    checkSheet(sheet);
    checkTies(db, sheet, before);
    const saysOtherwise =
      sheet.name !== before.name || sheet.targetOn !== before.targetOn || sheet.audience !== before.audience;
    let current = before;
    if (before.isGoal && saysOtherwise) {
      if (liesInTrash(before)) {
        // A goal in the trash keeps its own words, so the two go their own ways.
        partGoal(db, clock, id);
        current = readItem(db, id, today);
      } else {
        tellGoal(db, clock, {
          goal: before.goal ?? '',
          revision: goalRevision ?? before.goalRevision ?? 1,
          said: sheet,
        });
      }
    }
    const fields = columnsOf({ ...sheet, goal: current.goal });
    if (!before.isGoal) fields.goal = sheet.goal;
    saveRecord(db, clock, learningItems, {
      id,
      revision: current.revision,
      fields: ownOf(db, id, fields, current),
    });
    if (sheet.expiresOn !== before.expiresOn) {
      if (sheet.expiresOn !== null) followLastDay(db, clock, before, sheet.expiresOn);
      if (before.expiresOn === null && sheet.expiresOn !== null)
        proposeReminders(db, clock, id, sheet.expiresOn);
    }
    return id;
  });
}

/** Of what is saved, what stands in the row: where a goal says the rest, that stays as it was. */
function ownOf(db: ReadDb, id: string, fields: Partial<ItemRow>, { isGoal }: ItemPage): Partial<ItemRow> {
  if (!isGoal) return fields;
  const { target_on, audience, name } = recordRow(db, learningItems, id);
  // The title of a goal that was renamed is in the index already; the row need not follow, and does not.
  return { ...fields, name, target_on, audience };
}

function checkSheet({ startedOn, doneOn, progress }: ItemSheet): void {
  if (startedOn !== null && doneOn !== null && doneOn < startedOn) {
    throw new WaymarkError('invalid', 'It would end before it begins. Change one of the two days.');
  }
  if (progress !== null && progress.of !== null && progress.at > progress.of) {
    throw new WaymarkError('invalid', 'That is further than there is to go. Change one of the two numbers.');
  }
}

function checkTies(db: ReadDb, sheet: ItemSheet, before: ItemPage): void {
  // What it named before may lie in the trash, and comes back with it.
  if (sheet.skill !== before.skill && sheet.skill !== null && !isClaimOfKind(db, sheet.skill, 'skill')) {
    throw new WaymarkError('not-found', 'This skill is not here any more. Choose another one.');
  }
  if (sheet.option !== before.option) needOption(db, sheet.option);
  if (sheet.person !== before.person) needPerson(db, sheet.person);
  if (sheet.goal === before.goal) return;
  if (before.isGoal) {
    throw new WaymarkError('invalid', 'This is a goal already. Make them two things again first.');
  }
  if (sheet.goal !== null) getGoal(db, sheet.goal);
}

/**
 * Says how it stands with an item, and where in its state: before another one, or last. The goal that it is goes along.
 *
 * @returns its id.
 * @throws WaymarkError `not-found` for either; `invalid` when `before` stands in another state.
 */
export function moveItem(
  db: Db,
  clock: Clock,
  { id, status, before }: { id: string; status: ItemStatus; before: string | null },
): string {
  return inTransaction(db, () => {
    const today = todayOf(clock);
    const item = readItem(db, id, today);
    if (before !== null && before !== id && readItem(db, before, today).status !== status) {
      throw new WaymarkError('invalid', 'The list has changed in the meantime. Try the move again.');
    }
    const isElsewhere = item.status !== status;
    const order = orderOf(db).map((other) => other.id);
    const placed = placedBefore(order, id, before);
    if (!isElsewhere && placed.every((other, index) => other === order[index])) return id;
    if (isElsewhere) {
      if (liesInTrash(item)) partGoal(db, clock, id);
      const { is_goal, goal } = recordRow(db, learningItems, id);
      if (is_goal === 1 && goal !== null) moveGoalOfItem(db, clock, goal, status);
      const days = {
        started_on: item.startedOn ?? (status === 'doing' ? today : null),
        done_on: status === 'done' ? (item.doneOn ?? laterOf(today, item.startedOn)) : null,
      };
      const own = is_goal === 1 ? days : { ...days, status };
      setRecord(db, clock, learningItems, id, own, 'move');
    } else {
      keepItem(db, recordRow(db, learningItems, id), 'move', instantOf(clock));
    }
    renumber(db, 'learning_items', placed);
    return id;
  });
}

function laterOf(one: string, other: string | null): string {
  return other !== null && other > one ? other : one;
}

/**
 * Moves an item to the trash, with its files, reminders and the time spent on it. The goal that it is stays.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashItem(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, learningItems, id);
}

/**
 * Takes an item out of the trash, to about where it was. One that is not in the trash stays as it is; one whose goal is another item by now goes
 * on by itself.
 *
 * @throws WaymarkError `not-found` when there is no such item.
 */
export function restoreItem(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = prepared<[string], ItemRow>(db, 'SELECT * FROM learning_items WHERE id = ?').get(id);
    if (row === undefined || row.trashed_at === null) return restoreRecord(db, clock, learningItems, id);
    const { goal } = row;
    if (row.is_goal === 1 && goal !== null && itemThatIs(db, goal) !== null) {
      const { title: name } = getGoalEvenTrashed(db, goal);
      keepItem(db, row, 'link', instantOf(clock));
      prepared<object>(
        db,
        'UPDATE learning_items SET is_goal = 0, name = @name, revision = revision + 1 WHERE id = @id',
      ).run({ id, name });
    }
    restoreRecord(db, clock, learningItems, id);
    renumber(db, 'learning_items', placedAt(orderOf(db), id, row.position));
  });
}

function keepItem(db: Db, row: ItemRow, change: 'move' | 'link', at: string): void {
  keepState(db, { kind: 'learning', record: row.id, revision: row.revision, change, at, state: row });
}

function getGoalEvenTrashed(db: ReadDb, goal: string): { title: string } {
  return prepared<[string], { title: string }>(db, 'SELECT title FROM goals WHERE id = ?').get(goal) as {
    title: string;
  };
}

/** Items in the trash, the latest first; one that is a goal is called as the goal is. */
export function listTrashedItems(
  db: ReadDb,
): { kind: 'learning'; id: string; title: string; trashedAt: string }[] {
  return prepared<[], { id: string; title: string; trashedAt: string }>(
    db,
    `SELECT learning_items.id, learning_items.trashed_at AS trashedAt,
       CASE WHEN is_goal = 1 THEN coalesce(goals.title, name) ELSE name END AS title
     FROM learning_items LEFT JOIN goals ON goals.id = learning_items.goal
     WHERE learning_items.trashed_at IS NOT NULL ORDER BY learning_items.trashed_at DESC, learning_items.id DESC`,
  )
    .all()
    .map((row) => ({ kind: 'learning', ...row }));
}
