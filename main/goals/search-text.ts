import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { indexText, retitleIndexed, unindex } from '#main/database/search.ts';
import { searchedWords, sheetOf } from '#shared/goals/fields/fields.ts';
import { type GoalRow, type MilestoneRow, milestoneColumns } from './rows.ts';

/** Brings the index up to date with a goal's own words. Call it after the change, in its transaction. */
export function indexGoal(db: Db, goal: GoalRow): void {
  const { id, title } = goal;
  const reasons = db
    .prepare<[string], string>(
      'SELECT words FROM goal_reasons WHERE goal = ? AND trashed_at IS NULL ORDER BY at, id',
    )
    .pluck()
    .all(id);
  const transitions = db
    .prepare<[string], string>(
      'SELECT words || char(10) || instead FROM goal_turns WHERE goal = ? AND trashed_at IS NULL ORDER BY at, id',
    )
    .pluck()
    .all(id)
    .map((said) => said.trim());
  const body = [...searchedWords(sheetOf(goal)), ...reasons, ...transitions]
    .filter((part) => part !== '')
    .join('\n');
  indexText(db, { kind: 'goal', id, date: null, title, body });
}

/** Tells the index the new title of a goal where something that is learned is that goal, and is called as it is. */
export function retitleWhatIsIt(db: Db, { id, title }: Pick<GoalRow, 'id' | 'title'>): void {
  const items = prepared<[string], string>(
    db,
    'SELECT id FROM learning_items WHERE goal = ? AND is_goal = 1 AND trashed_at IS NULL',
  )
    .pluck()
    .all(id);
  for (const item of items) retitleIndexed(db, { kind: 'learning', id: item, title });
}

export function indexMilestone(db: Db, { id, title }: Pick<MilestoneRow, 'id' | 'title'>): void {
  indexText(db, { kind: 'milestone', id, date: null, title, body: '' });
}

/** Brings the index up to date with a step. */
export function indexStep(db: Db, { id, title }: { id: string; title: string }): void {
  indexText(db, { kind: 'step', id, date: null, title, body: '' });
}

/** Takes a goal with its milestones and steps out of the index, or back into it. */
export function indexWhole(db: Db, goal: GoalRow): void {
  const milestones = db
    .prepare<[string], MilestoneRow>(
      `SELECT ${milestoneColumns} FROM milestones WHERE goal = ? AND trashed_at IS NULL`,
    )
    .all(goal.id);
  const steps = db
    .prepare<[string], { id: string; title: string }>(
      'SELECT id, title FROM steps WHERE goal = ? AND trashed_at IS NULL',
    )
    .all(goal.id);
  if (goal.trashed_at === null) {
    indexGoal(db, goal);
    for (const milestone of milestones) indexMilestone(db, milestone);
    for (const step of steps) indexStep(db, step);
  } else {
    unindex(db, 'goal', goal.id);
    for (const milestone of milestones) unindex(db, 'milestone', milestone.id);
    for (const step of steps) unindex(db, 'step', step.id);
  }
}
