import { readChoice, saveChoice } from '#main/database/choices.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { goalHours } from '#shared/goals/hours.ts';
import { type ActiveLimit, activeLimit, usualActiveLimit } from '#shared/goals/limit.ts';

/** From how many active goals on one more is asked about; null for never. */
export function readActiveLimit(db: ReadDb): ActiveLimit {
  return readChoice<ActiveLimit>(db, 'active-goals', activeLimit, usualActiveLimit);
}

export function saveActiveLimit(db: Db, limit: ActiveLimit): void {
  saveChoice(db, 'active-goals', limit);
}

/** Hours a week that the person says they have for goals; null while they have not said. */
export function readGoalHours(db: ReadDb): number | null {
  return readChoice<number | null>(db, 'goal-hours', goalHours, null);
}

export function saveGoalHours(db: Db, hours: number | null): void {
  saveChoice(db, 'goal-hours', hours);
}
