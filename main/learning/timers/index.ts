import { v7 as uuid } from 'uuid';
import type { HandlersOf } from '#main/bridge/handlers.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { learningItems } from '#main/learning/items/rows.ts';
import { addSession } from '#main/learning/sessions/change.ts';
import { itemName } from '#main/learning/sessions/rows.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Session } from '#shared/learning/sessions.ts';
import {
  answer,
  type Counting,
  goOn,
  minutesOf,
  pause,
  secondsOf,
  seen,
  type TimerState,
} from '#shared/learning/timer.ts';
import type { Timer } from '#shared/learning/timers.ts';

/** Timers of things that are not in the trash. */
const listed = `
  SELECT learning_item AS item, ${itemName} AS itemName, date, seconds, running_since AS runningSince,
    seen_at AS seenAt, text, use,
    (SELECT count(*) FROM learning_sessions WHERE learning_sessions.learning_item = learning_timers.learning_item
       AND learning_sessions.trashed_at IS NULL) AS sessions
  FROM learning_timers JOIN learning_items ON learning_items.id = learning_timers.learning_item
    AND learning_items.trashed_at IS NULL`;

/** All timers: the one that runs first, then the latest begun. */
export function listTimers(db: ReadDb): Timer[] {
  return prepared<[], Timer>(
    db,
    `${listed} ORDER BY running_since IS NULL, learning_timers.created_at DESC, learning_timers.id DESC`,
  ).all();
}

/** @throws WaymarkError `not-found` when there is none for the thing. */
function timerOf(db: ReadDb, item: string): Timer {
  const found = prepared<[string], Timer>(db, `${listed} WHERE learning_item = ?`).get(item);
  if (found === undefined) throw new WaymarkError('not-found', 'This timer is not here any more.');
  return found;
}

function write(db: Db, item: string, { seconds, runningSince, seenAt }: TimerState): void {
  prepared<object>(
    db,
    `UPDATE learning_timers SET seconds = @seconds, running_since = @runningSince, seen_at = @seenAt
     WHERE learning_item = @item`,
  ).run({ item, seconds, runningSince, seenAt });
}

/**
 * Starts a timer for something, or goes on with the one that there is. Another one that runs is paused with what it has; a time in which
 * that one was not seen is not counted.
 *
 * @throws WaymarkError `not-found` for the thing.
 */
export function startTimer(db: Db, clock: Clock, item: string): Timer[] {
  return inTransaction(db, () => {
    recordRow(db, learningItems, item);
    const now = clock.now();
    // One whose thing is in the trash runs no further either.
    for (const other of runningRows(db)) {
      if (other.item !== item) write(db, other.item, pause(other, now));
    }
    prepared<object>(
      db,
      `INSERT INTO learning_timers (id, learning_item, date, seconds, running_since, seen_at, text, use, created_at)
       VALUES (@id, @item, @date, 0, NULL, NULL, '', '', @at) ON CONFLICT (learning_item) DO NOTHING`,
    ).run({ id: uuid(), item, date: todayOf(clock), at: instantOf(clock) });
    const timer = timerOf(db, item);
    if (timer.runningSince === null) write(db, item, goOn(timer, now));
    return listTimers(db);
  });
}

/** Pauses a timer; one that is paused stays as it is. @throws WaymarkError `not-found`. */
function pauseTimer(db: Db, clock: Clock, { item, counting }: { item: string; counting: Counting }): Timer[] {
  return inTransaction(db, () => {
    const timer = timerOf(db, item);
    if (timer.runningSince !== null) write(db, item, pause(timer, clock.now(), counting));
    return listTimers(db);
  });
}

/** Says what became of the time in which a timer was not seen. @throws WaymarkError `not-found`. */
function answerTimer(
  db: Db,
  clock: Clock,
  { item, counting }: { item: string; counting: Counting },
): Timer[] {
  return inTransaction(db, () => {
    const timer = timerOf(db, item);
    if (timer.runningSince !== null) write(db, item, answer(timer, clock.now(), counting));
    return listTimers(db);
  });
}

interface Noted {
  text?: string | undefined;
  use?: string | undefined;
}

/** Writes down what a timer is about, and what will be used of it. @throws WaymarkError `not-found`. */
function noteTimer(db: Db, { item, ...noted }: Noted & { item: string }): Timer[] {
  return inTransaction(db, () => {
    const { text = '', use = '' } = { ...timerOf(db, item), ...withoutGaps(noted) };
    prepared<object>(
      db,
      'UPDATE learning_timers SET text = @text, use = @use WHERE learning_item = @item',
    ).run({
      item,
      text,
      use,
    });
    return listTimers(db);
  });
}

/**
 * Makes a session of a timer, on the day on which it was begun. A time in which it was not seen is in it when `counting` says so. A
 * session has a minute at least and a day at most.
 *
 * @throws WaymarkError `not-found`.
 */
function finishTimer(
  db: Db,
  clock: Clock,
  { item, counting, ...noted }: Noted & { item: string; counting: Counting },
): Session {
  return inTransaction(db, () => {
    const timer = timerOf(db, item);
    const { text, use } = { ...timer, ...withoutGaps(noted) };
    const minutes = minutesOf(secondsOf(timer, clock.now(), counting));
    remove(db, item);
    return addSession(db, clock, { item, date: timer.date, minutes, text, use });
  });
}

/** Takes a timer away without a session. @throws WaymarkError `not-found`. */
function discardTimer(db: Db, item: string): Timer[] {
  return inTransaction(db, () => {
    timerOf(db, item);
    remove(db, item);
    return listTimers(db);
  });
}

function remove(db: Db, item: string): void {
  prepared<[string]>(db, 'DELETE FROM learning_timers WHERE learning_item = ?').run(item);
}

function withoutGaps({ text, use }: Noted): { text?: string; use?: string } {
  return { ...(text === undefined ? {} : { text }), ...(use === undefined ? {} : { use }) };
}

function runningRows(db: ReadDb): (TimerState & { item: string })[] {
  return prepared<[], TimerState & { item: string }>(
    db,
    `SELECT learning_item AS item, seconds, running_since AS runningSince, seen_at AS seenAt
     FROM learning_timers WHERE running_since IS NOT NULL`,
  ).all();
}

/**
 * Writes down about once a minute that the program was there beside a timer that runs. It belongs to no act, and nothing is read anew
 * for it, except when the clock was put back.
 *
 * @returns whether what is shown has to be read anew.
 */
export function seeTimers(db: Db, clock: Clock): boolean {
  const now = clock.now();
  let isOther = false;
  for (const timer of runningRows(db)) {
    const after = seen(timer, now);
    if (after === null) continue;
    write(db, timer.item, after);
    isOther ||= after.runningSince !== timer.runningSince;
  }
  return isOther;
}

/** The timers of sessions that are not over. */
export const timersHandlers = {
  'learning.timers': ({ db }) => listTimers(db),
  'learning.startTimer': ({ db, clock }, { item }) => startTimer(db, clock, item),
  'learning.pauseTimer': ({ db, clock }, which) => pauseTimer(db, clock, which),
  'learning.answerTimer': ({ db, clock }, which) => answerTimer(db, clock, which),
  'learning.noteTimer': ({ db }, noted) => noteTimer(db, noted),
  'learning.finishTimer': ({ db, clock }, finished) => finishTimer(db, clock, finished),
  'learning.discardTimer': ({ db }, { item }) => discardTimer(db, item),
} satisfies Partial<HandlersOf<'learning'>>;
