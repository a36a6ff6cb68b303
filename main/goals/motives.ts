import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { MotiveStatement } from '#shared/goals/motives.ts';
import { goalRow } from './rows.ts';

/** Why a goal was wanted, the latest day first. */
export function listMotives(db: ReadDb, goal: string): MotiveStatement[] {
  return prepared<[string], MotiveStatement>(
    db,
    'SELECT date, others, guilt, matters, joy FROM goal_motives WHERE goal = ? ORDER BY date DESC',
  ).all(goal);
}

/**
 * Says why a goal is wanted, for a day; what was said of the same day before is replaced.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function saveMotives(
  db: Db,
  clock: Clock,
  { goal, ...said }: MotiveStatement & { goal: string },
): MotiveStatement[] {
  return inTransaction(db, () => {
    goalRow(db, goal);
    prepared<object>(
      db,
      `INSERT INTO goal_motives (goal, date, others, guilt, matters, joy, at)
       VALUES (@goal, @date, @others, @guilt, @matters, @joy, @at)
       ON CONFLICT (goal, date) DO UPDATE
       SET others = excluded.others, guilt = excluded.guilt, matters = excluded.matters, joy = excluded.joy,
           at = excluded.at`,
    ).run({ goal, ...said, at: instantOf(clock) });
    return listMotives(db, goal);
  });
}
