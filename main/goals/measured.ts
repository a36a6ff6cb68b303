import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import type { MeasuredDay } from '#shared/goals/measured.ts';
import { goalRow } from './rows.ts';

/** Keeps where a measure stands today; null when the goal has none any more. Call it in a transaction. */
export function keepMeasured(
  db: Db,
  clock: Clock,
  { goal, now }: { goal: string; now: number | null },
): void {
  const date = todayOf(clock);
  if (now === null) {
    prepared<object>(db, 'DELETE FROM goal_measured WHERE goal = @goal AND date = @date').run({ goal, date });
    return;
  }
  prepared<object>(
    db,
    `INSERT INTO goal_measured (goal, date, now) VALUES (@goal, @date, @now)
     ON CONFLICT (goal, date) DO UPDATE SET now = excluded.now`,
  ).run({ goal, date, now });
}

/**
 * Where a goal's measure stood, the oldest day first.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function listMeasured(db: ReadDb, goal: string): MeasuredDay[] {
  goalRow(db, goal);
  return prepared<[string], MeasuredDay>(
    db,
    'SELECT date, now FROM goal_measured WHERE goal = ? ORDER BY date',
  ).all(goal);
}
