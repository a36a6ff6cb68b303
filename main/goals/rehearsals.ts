import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { hasPlan } from '#shared/goals/if-then.ts';
import type { Rehearsal } from '#shared/goals/rehearsals.ts';
import { goalRow } from './rows.ts';

/** When the plan of a goal was rehearsed, the latest first. */
export function listRehearsals(db: ReadDb, goal: string): Rehearsal[] {
  return prepared<[string], Rehearsal>(
    db,
    'SELECT id, at FROM goal_rehearsals WHERE goal = ? ORDER BY at DESC, id DESC',
  ).all(goal);
}

/**
 * Says that the plan of a goal was rehearsed now.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash; `invalid` while it has no plan.
 */
export function rehearse(db: Db, clock: Clock, goal: string): Rehearsal {
  return inTransaction(db, () => {
    const { if_cue: ifCue, then_action: thenAction } = goalRow(db, goal);
    if (!hasPlan({ ifCue, thenAction })) {
      throw new WaymarkError('invalid', 'There is no if-then plan to rehearse yet. Write both halves first.');
    }
    const rehearsed: Rehearsal = { id: uuid(), at: instantOf(clock) };
    prepared<object>(db, 'INSERT INTO goal_rehearsals (id, goal, at) VALUES (@id, @goal, @at)').run({
      ...rehearsed,
      goal,
    });
    return rehearsed;
  });
}
