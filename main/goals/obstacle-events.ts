import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { ObstacleEvent } from '#shared/goals/obstacles.ts';
import { goalRow } from './rows.ts';

/** When the obstacle of a goal came up, the latest first. */
export function listObstacleEvents(db: ReadDb, goal: string): ObstacleEvent[] {
  return prepared<[string], { id: string; metAt: string; worked: number }>(
    db,
    'SELECT id, met_at AS metAt, worked FROM goal_obstacles WHERE goal = ? ORDER BY met_at DESC, id DESC',
  )
    .all(goal)
    .map((row) => ({ ...row, worked: row.worked === 1 }));
}

/**
 * Logs that the obstacle of a goal came up now, and whether its plan worked.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function logObstacleEvent(
  db: Db,
  clock: Clock,
  { goal, worked }: { goal: string; worked: boolean },
): ObstacleEvent {
  return inTransaction(db, () => {
    goalRow(db, goal);
    const met: ObstacleEvent = { id: uuid(), metAt: instantOf(clock), worked };
    prepared<object>(
      db,
      'INSERT INTO goal_obstacles (id, goal, met_at, worked) VALUES (@id, @goal, @metAt, @worked)',
    ).run({ ...met, goal, worked: worked ? 1 : 0 });
    return met;
  });
}
