import type { HandlersOf } from '#main/bridge/handlers.ts';
import { addChild, blankChild, childRow, linkChild, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { movedOn } from '#main/database/record.ts';
import { itemName, sessions } from '#main/learning/sessions/rows.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Lesson } from '#shared/learning/lessons.ts';
import {
  answered,
  begun,
  offered,
  offeredAtMost,
  type ReturnAnswer,
  type Returning,
  wishedBack,
} from '#shared/learning/returns.ts';
import { type LessonRow, lessons } from './rows.ts';

const there = `lessons JOIN learning_items ON learning_items.id = lessons.learning_item AND learning_items.trashed_at IS NULL`;
const isThere = 'lessons.trashed_at IS NULL';
const shown = `
  SELECT lessons.id, learning_item AS item, ${itemName} AS itemName, question, answer, learned_on AS learnedOn,
    returns, next_on AS nextOn, seen_on AS seenOn, lessons.revision,
    (SELECT id FROM learning_sessions WHERE id = lessons.session AND trashed_at IS NULL) AS session
  FROM ${there}`;
const latestFirst = 'ORDER BY learned_on DESC, lessons.created_at DESC, lessons.id DESC';

/** Lessons of one thing or of all, the latest learned first. */
export function listLessons(db: ReadDb, item: string | null): Lesson[] {
  if (item === null) return prepared<[], Lesson>(db, `${shown} WHERE ${isThere} ${latestFirst}`).all();
  return prepared<[string], Lesson>(db, `${shown} WHERE ${isThere} AND learning_item = ? ${latestFirst}`).all(
    item,
  );
}

/** How many there are outside the trash. */
export function countLessons(db: ReadDb): number {
  return prepared<[], number>(db, `SELECT count(*) FROM ${there} WHERE ${isThere}`).pluck().get() as number;
}

/** What comes back on a day: of those that are due, as many as a day has room for. */
export function listReturning(db: ReadDb, today: string): Lesson[] {
  // Of those that wait, no more are read than a day has room for.
  const due = prepared<object, Lesson>(
    db,
    `${shown} WHERE ${isThere} AND next_on <= @today ORDER BY next_on, learned_on, lessons.id LIMIT ${offeredAtMost}`,
  ).all({ today });
  const seen = prepared<object, Lesson>(
    db,
    `${shown} WHERE ${isThere} AND seen_on = @today AND (next_on IS NULL OR next_on > @today)`,
  ).all({ today });
  return offered([...due, ...seen], today);
}

function getLesson(db: ReadDb, id: string): Lesson {
  const found = prepared<[string], Lesson>(db, `${shown} WHERE lessons.id = ? AND ${isThere}`).get(id);
  if (found === undefined) throw new WaymarkError('not-found', lessons.gone);
  return found;
}

interface NewLesson {
  item: string;
  question: string;
  answer: string;
  session: string | null;
  learnedOn: string;
  returns: boolean;
}

/**
 * Keeps what was learned. What came of a session belongs to that session's thing.
 *
 * @throws WaymarkError `not-found` for the thing or the session.
 */
export function addLesson(db: Db, clock: Clock, added: NewLesson): Lesson {
  return inTransaction(db, () => {
    const { question, answer, session, learnedOn, returns } = added;
    const item = session === null ? added.item : childRow(db, sessions, session).learning_item;
    const row: LessonRow = {
      ...blankChild(clock),
      learning_item: item,
      question,
      answer,
      session,
      learned_on: learnedOn,
      ...columnsOf(begun(learnedOn, returns)),
    };
    addChild(db, lessons, row);
    return getLesson(db, row.id);
  });
}

const columnsOf = ({ returns, nextOn, seenOn }: Returning) => ({
  returns,
  next_on: nextOn,
  seen_on: seenOn,
});
const returningOf = ({ returns, next_on: nextOn, seen_on: seenOn }: LessonRow): Returning => ({
  returns,
  nextOn,
  seenOn,
});

/** Saves the words of a lesson. @throws WaymarkError `conflict` when it has moved on; `not-found`. */
function saveLesson(
  db: Db,
  clock: Clock,
  { id, revision, question, answer }: { id: string; revision: number; question: string; answer: string },
): Lesson {
  saveChild(db, clock, lessons, id, (before) => {
    if (before.revision !== revision) throw movedOn(before.revision);
    return { question, answer };
  });
  return getLesson(db, id);
}

/** What the person says of one that came back, today. @throws WaymarkError `not-found`. */
export function answerLesson(
  db: Db,
  clock: Clock,
  { id, answer }: { id: string; answer: ReturnAnswer },
): Lesson {
  return inTransaction(db, () => {
    const before = childRow(db, lessons, id);
    linkChild(db, clock, lessons, id, columnsOf(answered(returningOf(before), answer, todayOf(clock))));
    return getLesson(db, id);
  });
}

/** Lets a lesson come back from the beginning. @throws WaymarkError `not-found`. */
function wishLesson(db: Db, clock: Clock, id: string): Lesson {
  return inTransaction(db, () => {
    const before = childRow(db, lessons, id);
    linkChild(db, clock, lessons, id, columnsOf(wishedBack(returningOf(before), todayOf(clock))));
    return getLesson(db, id);
  });
}

/** What was learned, and what of it comes back. */
export const lessonsHandlers = {
  'learning.lessons': ({ db }, { item }) => listLessons(db, item),
  'learning.returning': ({ db, clock }) => listReturning(db, todayOf(clock)),
  'learning.addLesson': ({ db, clock }, added) => addLesson(db, clock, added),
  'learning.saveLesson': ({ db, clock }, saved) => saveLesson(db, clock, saved),
  'learning.removeLesson': ({ db, clock }, { id }) => {
    removeChild(db, clock, lessons, id);
    return {};
  },
  'learning.answerLesson': ({ db, clock }, said) => answerLesson(db, clock, said),
  'learning.wishLesson': ({ db, clock }, { id }) => wishLesson(db, clock, id),
} satisfies Partial<HandlersOf<'learning'>>;
