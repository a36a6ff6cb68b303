import { v7 as uuid } from 'uuid';
import { readChoice, saveChoice } from '#main/database/choices.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { goalHours } from '#shared/goals/hours.ts';
import { type ActiveLimit, activeLimit, usualActiveLimit } from '#shared/goals/limit.ts';
import type { MotiveStatement } from '#shared/goals/motives.ts';
import type { ObstacleEvent } from '#shared/goals/obstacles.ts';
import { goalRow } from './rows.ts';

/** Why a goal was wanted, the latest day first. */
export function listMotives(db: Db, goal: string): MotiveStatement[] {
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

/** When the obstacle of a goal came up, the latest first. */
export function listObstacleEvents(db: Db, goal: string): ObstacleEvent[] {
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

/** @throws WaymarkError `not-found` when it is not there any more. */
export function removeObstacleEvent(db: Db, id: string): void {
  const { changes } = prepared<[string]>(db, 'DELETE FROM goal_obstacles WHERE id = ?').run(id);
  if (changes === 0) throw new WaymarkError('not-found', 'This is not there any more.');
}

/** From how many active goals on one more is asked about; null for never. */
export function readActiveLimit(db: Db): ActiveLimit {
  return readChoice<ActiveLimit>(db, 'active-goals', activeLimit, usualActiveLimit);
}

export function saveActiveLimit(db: Db, limit: ActiveLimit): void {
  saveChoice(db, 'active-goals', limit);
}

/** Hours a week that the person says they have for goals; null while they have not said. */
export function readGoalHours(db: Db): number | null {
  return readChoice<number | null>(db, 'goal-hours', goalHours, null);
}

export function saveGoalHours(db: Db, hours: number | null): void {
  saveChoice(db, 'goal-hours', hours);
}
