import type { Db } from '#main/database/open.ts';
import { indexText, unindex } from '#main/database/search.ts';
import { type GoalRow, type MilestoneRow, milestoneColumns } from './rows.ts';

/** Brings the index up to date with a goal's own words. Call it after the change, in its transaction. */
export function indexGoal(db: Db, goal: GoalRow): void {
  const { id, title, specifics, why, obstacle, cost, area } = goal;
  const { best_outcome: best, if_cue: ifCue, then_action: thenAction } = goal;
  const reasons = db
    .prepare<[string], string>(
      'SELECT words FROM goal_reasons WHERE goal = ? AND trashed_at IS NULL ORDER BY at, id',
    )
    .pluck()
    .all(id);
  const body = [specifics, why, best, obstacle, ifCue, thenAction, cost, area, ...reasons]
    .filter((part) => part !== '')
    .join('\n');
  indexText(db, { kind: 'goal', id, date: null, title, body });
}

export function indexMilestone(db: Db, { id, title }: Pick<MilestoneRow, 'id' | 'title'>): void {
  indexText(db, { kind: 'milestone', id, date: null, title, body: '' });
}

/** Takes a goal and its milestones out of the index, or back into it. */
export function indexWhole(db: Db, goal: GoalRow): void {
  const milestones = db
    .prepare<[string], MilestoneRow>(
      `SELECT ${milestoneColumns} FROM milestones WHERE goal = ? AND trashed_at IS NULL`,
    )
    .all(goal.id);
  if (goal.trashed_at === null) {
    indexGoal(db, goal);
    for (const milestone of milestones) indexMilestone(db, milestone);
  } else {
    unindex(db, 'goal', goal.id);
    for (const milestone of milestones) unindex(db, 'milestone', milestone.id);
  }
}
