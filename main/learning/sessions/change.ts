import { addChild, blankChild, childRow, linkChild, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { movedOn } from '#main/database/record.ts';
import { addStep } from '#main/goals/index.ts';
import { countTime } from '#main/learning/items/one-thing.ts';
import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Session } from '#shared/learning/sessions.ts';
import { getSession } from './read.ts';
import { sessions } from './rows.ts';

interface NewSession {
  item: string;
  date: string;
  minutes: number;
  text: string;
  use: string;
}

/**
 * Writes down time that was spent on something. When it is a goal too that counts time, its measure moves on.
 *
 * @throws WaymarkError `not-found` for the item.
 */
export function addSession(db: Db, clock: Clock, added: NewSession): Session {
  return inTransaction(db, () => {
    const session = writeSession(db, clock, added);
    countTime(db, clock, added.item, added.minutes);
    return session;
  });
}

/** As {@link addSession} where the goal says itself where it stands. @throws WaymarkError `not-found` for the item. */
export function writeSession(db: Db, clock: Clock, { item, date, minutes, text, use }: NewSession): Session {
  const row = { ...blankChild(clock), learning_item: item, date, minutes, text, use, step: null };
  addChild(db, sessions, row);
  return getSession(db, row.id);
}

/**
 * Saves a session. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveSession(
  db: Db,
  clock: Clock,
  { id, revision, ...fields }: Omit<NewSession, 'item'> & { id: string; revision: number },
): Session {
  return inTransaction(db, () => {
    saveChild(db, clock, sessions, id, (before) => {
      if (before.revision !== revision) throw movedOn(before.revision);
      countTime(db, clock, before.learning_item, fields.minutes - before.minutes);
      return fields;
    });
    return getSession(db, id);
  });
}

/** Takes a session away. @throws WaymarkError `not-found`. */
export function removeSession(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const { learning_item: item, minutes } = childRow(db, sessions, id);
    removeChild(db, clock, sessions, id);
    countTime(db, clock, item, -minutes);
  });
}

/**
 * Makes what will be used of a session a step of a goal.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when it says nothing of that, or is a step already.
 */
export function useToStep(
  db: Db,
  clock: Clock,
  { id, goal, due }: { id: string; goal: string; due: string | null },
): Session {
  return inTransaction(db, () => {
    const { use } = childRow(db, sessions, id);
    const title = use.trim().replace(/\s+/gu, ' ').slice(0, longestTitle);
    if (title === '') throw new WaymarkError('invalid', 'Say first what you will use, and where.');
    if (getSession(db, id).step !== null)
      throw new WaymarkError('invalid', 'This is a step of a goal already.');
    const { id: step } = addStep(db, clock, { goal, title, due });
    linkChild(db, clock, sessions, id, { step });
    return getSession(db, id);
  });
}

/** A step is one line. */
const longestTitle = 2_000;
