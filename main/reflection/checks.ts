import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { InterestCheck } from '#shared/reflection/checks.ts';
import { type InterestAnswer, interestItems } from '#shared/reflection/interest-items.ts';

interface CheckRow {
  id: string;
  started_at: string;
  finished_at: string | null;
}

const columns = 'id, started_at, finished_at';
const keys = new Set(interestItems.map(({ key }) => key));

function toCheck(db: ReadDb, { id, started_at, finished_at }: CheckRow): InterestCheck {
  return {
    id,
    startedAt: started_at,
    finishedAt: finished_at,
    answers: prepared<[string], InterestCheck['answers'][number]>(
      db,
      'SELECT item, answer FROM interest_answers WHERE interest_check = ? ORDER BY item',
    ).all(id),
  };
}

/** The check that is not finished yet, if there is one. */
export function openCheck(db: ReadDb): InterestCheck | null {
  const row = prepared<[], CheckRow>(
    db,
    `SELECT ${columns} FROM interest_checks WHERE finished_at IS NULL ORDER BY started_at DESC LIMIT 1`,
  ).get();
  return row === undefined ? null : toCheck(db, row);
}

/** The finished checks, the first one first. */
export function listPastChecks(db: ReadDb): InterestCheck[] {
  return prepared<[], CheckRow>(
    db,
    `SELECT ${columns} FROM interest_checks WHERE finished_at IS NOT NULL ORDER BY finished_at, id`,
  )
    .all()
    .map((row) => toCheck(db, row));
}

/** Begins a check, or goes on with the one that is not finished. */
export function beginCheck(db: Db, clock: Clock): InterestCheck {
  return inTransaction(db, () => {
    const open = openCheck(db);
    if (open) return open;
    const id = uuid();
    prepared<object>(db, 'INSERT INTO interest_checks (id, started_at) VALUES (@id, @at)').run({
      id,
      at: instantOf(clock),
    });
    return requireCheck(db, id);
  });
}

/**
 * Answers an item of a check that is not finished, or takes the answer back. The last answer that is missing ends it.
 *
 * @throws WaymarkError `not-found` for a check that is over; `invalid` for an item that there is not.
 */
export function answerItem(
  db: Db,
  clock: Clock,
  { check, item, answer }: { check: string; item: string; answer: InterestAnswer | null },
): InterestCheck {
  return inTransaction(db, () => {
    const { finishedAt } = requireCheck(db, check);
    if (finishedAt !== null) {
      throw new WaymarkError('not-found', 'This check is over. Begin a new one to answer differently.');
    }
    if (!keys.has(item)) throw new WaymarkError('invalid', 'This is not one of the activities.');
    if (answer === null) {
      prepared<object>(db, 'DELETE FROM interest_answers WHERE interest_check = @check AND item = @item').run(
        { check, item },
      );
    } else {
      prepared<object>(
        db,
        `INSERT INTO interest_answers (interest_check, item, answer) VALUES (@check, @item, @answer)
         ON CONFLICT (interest_check, item) DO UPDATE SET answer = excluded.answer`,
      ).run({ check, item, answer });
    }
    const { answers } = requireCheck(db, check);
    if (answers.length === interestItems.length) {
      prepared<object>(db, 'UPDATE interest_checks SET finished_at = @at WHERE id = @check').run({
        check,
        at: instantOf(clock),
      });
    }
    return requireCheck(db, check);
  });
}

/** @throws WaymarkError `not-found` for a check that is not there. */
export function dropCheck(db: Db, check: string): void {
  inTransaction(db, () => {
    requireCheck(db, check);
    prepared<[string]>(db, 'DELETE FROM interest_checks WHERE id = ?').run(check);
  });
}

function requireCheck(db: ReadDb, id: string): InterestCheck {
  const row = prepared<[string], CheckRow>(db, `SELECT ${columns} FROM interest_checks WHERE id = ?`).get(id);
  if (row === undefined) throw new WaymarkError('not-found', 'This check is not here any more.');
  return toCheck(db, row);
}
