import {
  addChild,
  blankChild,
  type ChildKind,
  type ChildRow,
  childRow,
  linkChild,
  removeChild,
  saveChild,
} from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { movedOn, type RecordRow, recordRow } from '#main/database/record.ts';
import { addStep, saveStep, stepOf, tickStep } from '#main/goals/index.ts';
import { asOwner } from '#main/people/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import type { KeptPromise, Promiser } from '#shared/people/promises.ts';
import { conversations } from './rows.ts';

interface PromiseRow extends ChildRow {
  person: string;
  conversation: string | null;
  by: Promiser;
  text: string;
  due: string | null;
  done_on: string | null;
  step: string | null;
}

const promises: ChildKind<PromiseRow, RecordRow> = {
  kind: 'promise',
  table: 'promises',
  owner: asOwner,
  own: ['conversation', 'by', 'text', 'due', 'done_on', 'step'],
  gone: 'This promise is not here any more.',
};

type ShownRow = PromiseRow & {
  person_name: string;
  conversation_name: string | null;
  conversation_date: string | null;
  step_goal: string | null;
  step_due: string | null;
  step_done: string | null;
  goal_title: string | null;
};

/** A promise is its step while that and its goal are there. */
const shown = `
  SELECT promises.*, people.name AS person_name, conversations.name AS conversation_name,
    conversations.date AS conversation_date, goals.id AS step_goal, goals.title AS goal_title, steps.due AS step_due,
    steps.done_at AS step_done
  FROM promises
  JOIN people ON people.id = promises.person AND people.trashed_at IS NULL
  LEFT JOIN conversations ON conversations.id = promises.conversation AND conversations.trashed_at IS NULL
  LEFT JOIN steps ON steps.id = promises.step AND steps.trashed_at IS NULL
  LEFT JOIN goals ON goals.id = steps.goal AND goals.trashed_at IS NULL
  WHERE promises.trashed_at IS NULL`;

/** All promises, or those with one person, in the order in which a list shows them. */
export function listPromises(db: ReadDb, person: string | null = null): KeptPromise[] {
  const rows =
    person === null
      ? prepared<[], ShownRow>(db, shown).all()
      : prepared<[string], ShownRow>(db, `${shown} AND promises.person = ?`).all(person);
  return rows.map(toPromise).sort(inOrder);
}

/** The promises of a talk, in the order in which a list shows them. */
export function promisesOf(db: ReadDb, conversation: string): KeptPromise[] {
  const rows = prepared<[string], ShownRow>(db, `${shown} AND promises.conversation = ?`).all(conversation);
  return rows.map(toPromise).sort(inOrder);
}

/** How many there are outside the trash. */
export function countPromises(db: ReadDb): number {
  return prepared<[], number>(
    db,
    `SELECT count(*) FROM promises JOIN people ON people.id = promises.person AND people.trashed_at IS NULL
     WHERE promises.trashed_at IS NULL`,
  )
    .pluck()
    .get() as number;
}

function getPromise(db: ReadDb, id: string): KeptPromise {
  const row = prepared<[string], ShownRow>(db, `${shown} AND promises.id = ?`).get(id);
  if (row === undefined) throw new WaymarkError('not-found', promises.gone);
  return toPromise(row);
}

interface NewPromise {
  person: string;
  conversation?: string | null;
  by: Promiser;
  text: string;
  due?: string | null;
  goal?: string | null;
}

/**
 * Writes down what was promised. With a goal it becomes a step of it in the same act.
 *
 * @throws WaymarkError `not-found` for the person, the talk or the goal; `invalid` for a goal with what others promised.
 */
export function addPromise(db: Db, clock: Clock, added: NewPromise): KeptPromise {
  const { person, conversation = null, by, text, due = null, goal = null } = added;
  return inTransaction(db, () => {
    if (conversation !== null) recordRow(db, conversations, conversation);
    const row = { ...blankChild(clock), person, conversation, by, text, due, done_on: null, step: null };
    addChild(db, promises, row);
    if (goal === null) return getPromise(db, row.id);
    return promiseToStep(db, clock, { id: row.id, goal });
  });
}

interface SavedPromise {
  id: string;
  revision: number;
  by: Promiser;
  text: string;
  due: string | null;
}

/**
 * Saves what was promised. Of one that is a step, the step gets the day, and the words where it is still called like the promise.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `invalid` for a step of a goal that others
 * promised; `not-found`.
 */
export function savePromise(
  db: Db,
  clock: Clock,
  { id, revision, by, text, due }: SavedPromise,
): KeptPromise {
  return inTransaction(db, () => {
    const before = childRow(db, promises, id);
    if (before.revision !== revision) throw movedOn(before.revision);
    const { step } = getPromise(db, id);
    if (step === null) {
      saveChild(db, clock, promises, id, () => ({ by, text, due, ...withoutStep(before) }));
      return getPromise(db, id);
    }
    if (by === 'them') throw notTheirs();
    const now = stepOf(db, step.id);
    const title = now.title === before.text ? text : now.title;
    saveStep(db, clock, { ...now, title, due });
    saveChild(db, clock, promises, id, () => ({ text, due }));
    return getPromise(db, id);
  });
}

/**
 * Says that a promise was kept, today, or that it is open again; a step that it is goes with it.
 *
 * @throws WaymarkError `invalid` for a step that is repeated; `not-found`.
 */
export function tickPromise(db: Db, clock: Clock, { id, done }: { id: string; done: boolean }): KeptPromise {
  return inTransaction(db, () => {
    const { step, doneOn } = getPromise(db, id);
    if ((doneOn !== null) === done) return getPromise(db, id);
    if (step !== null) tickStep(db, clock, { id: step.id, done });
    saveChild(db, clock, promises, id, (before) => ({
      done_on: done ? todayOf(clock) : null,
      ...(step === null ? withoutStep(before) : {}),
    }));
    return getPromise(db, id);
  });
}

/**
 * Writes a step of a goal that is this promise: called like it, due on its day, and done when it was kept.
 *
 * @throws WaymarkError `invalid` when it is a step already, or others promised it; `not-found` for either.
 */
export function promiseToStep(db: Db, clock: Clock, { id, goal }: { id: string; goal: string }): KeptPromise {
  return inTransaction(db, () => {
    const { step, by, text, due, doneOn } = getPromise(db, id);
    if (step !== null) {
      throw new WaymarkError('invalid', 'This is a step of a goal already. Remove that step first.');
    }
    if (by === 'them') throw notTheirs();
    const made = addStep(db, clock, { goal, title: text, due });
    if (doneOn !== null) tickStep(db, clock, { id: made.id, done: true });
    linkChild(db, clock, promises, id, { step: made.id });
    return getPromise(db, id);
  });
}

/** Takes a promise away; a step that it is stays with its goal. @throws WaymarkError `not-found`. */
export function removePromise(db: Db, clock: Clock, id: string): KeptPromise {
  return inTransaction(db, () => {
    const shown = getPromise(db, id);
    removeChild(db, clock, promises, id);
    return shown;
  });
}

/** A promise whose step is gone stands by itself when it is changed. */
function withoutStep({ step }: PromiseRow): { step?: null } {
  return step === null ? {} : { step: null };
}

function notTheirs(): WaymarkError {
  return new WaymarkError('invalid', 'What somebody else promised is no step of yours. Note it by itself.');
}

function inOrder(one: KeptPromise, other: KeptPromise): number {
  if ((one.doneOn === null) !== (other.doneOn === null)) return one.doneOn === null ? -1 : 1;
  const byDay =
    one.doneOn === null
      ? compared(one.due ?? '9999', other.due ?? '9999')
      : compared(other.doneOn ?? '', one.doneOn);
  return byDay || compared(one.createdAt, other.createdAt) || compared(one.id, other.id);
}

function compared(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function toPromise(row: ShownRow): KeptPromise {
  const { step, step_goal: goal, goal_title: title, step_done: done } = row;
  const { conversation, conversation_name: name, conversation_date: date } = row;
  const isStep = step !== null && goal !== null && title !== null;
  return {
    id: row.id,
    person: { id: row.person, name: row.person_name },
    conversation: conversation === null || name === null ? null : { id: conversation, name, date },
    by: row.by,
    text: row.text,
    due: isStep ? row.step_due : row.due,
    doneOn: isStep ? (done === null ? null : dateOnWall(new Date(done))) : row.done_on,
    step: isStep ? { id: step, goal: { id: goal, title } } : null,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
