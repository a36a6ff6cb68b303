import { countStates, forgetStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { unindex } from '#main/database/search.ts';
import { deleteStepsOf } from './steps.ts';
import { keepAudienceOfWins } from './wins.ts';

/** What goes with a goal. */
export function previewGoalPurge(db: ReadDb, id: string): { versions: number; milestones: number } {
  const milestones = milestonesOf(db, id);
  return {
    versions: countStates(db, 'goal', id),
    milestones: milestones.filter(({ shown }) => shown === 1).length,
  };
}

/** Deletes a goal with its milestones and steps, its earlier states, its words in the index, and its ties. Call it in a transaction. */
export function purgeGoal(db: Db, id: string): void {
  keepAudienceOfWins(db, id);
  deleteStepsOf(db, id);
  for (const milestone of milestonesOf(db, id)) purgeMilestone(db, milestone.id);
  unindex(db, 'goal', id);
  removeLinksOf(db, 'goal', id);
  forgetStates(db, 'goal', id);
  db.prepare('DELETE FROM goals WHERE id = ?').run(id);
}

/** Deletes the milestones that were removed from their goals before an instant. Call it in a transaction. */
export function deleteRemovedMilestones(db: Db, before: string): void {
  const removed = db
    .prepare<[string], string>('SELECT id FROM milestones WHERE trashed_at <= ?')
    .pluck()
    .all(before);
  for (const id of removed) purgeMilestone(db, id);
}

function purgeMilestone(db: Db, id: string): void {
  removeLinksOf(db, 'milestone', id);
  forgetStates(db, 'milestone', id);
  db.prepare('DELETE FROM milestones WHERE id = ?').run(id);
}

function milestonesOf(db: ReadDb, goal: string): { id: string; shown: number }[] {
  return db
    .prepare<[string], { id: string; shown: number }>(
      'SELECT id, trashed_at IS NULL AS shown FROM milestones WHERE goal = ?',
    )
    .all(goal);
}
