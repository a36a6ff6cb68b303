import type { Db } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Goal, GoalStatus, Measure, Milestone, ServedKind } from '#shared/goals/goals.ts';

/** A row of `goals`, as history keeps it. The four columns of a measure are null together. */
export interface GoalRow {
  id: string;
  title: string;
  specifics: string;
  measure_unit: string | null;
  measure_start: number | null;
  measure_target: number | null;
  measure_now: number | null;
  why: string;
  due: string | null;
  obstacle: string;
  if_cue: string;
  then_action: string;
  status: GoalStatus;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

export const goalColumns = `id, title, specifics, measure_unit, measure_start, measure_target, measure_now, why, due,
  obstacle, if_cue, then_action, status, position, revision, created_at, modified_at, trashed_at`;

/** A row of `milestones`, as history keeps it. */
export interface MilestoneRow {
  id: string;
  goal: string;
  title: string;
  due: string | null;
  done_at: string | null;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

export const milestoneColumns =
  'id, goal, title, due, done_at, position, revision, created_at, modified_at, trashed_at';

/**
 * A goal that is not in the trash.
 *
 * @throws WaymarkError `not-found`.
 */
export function goalRow(db: Db, id: string): GoalRow {
  const row = db
    .prepare<[string], GoalRow>(`SELECT ${goalColumns} FROM goals WHERE id = ? AND trashed_at IS NULL`)
    .get(id);
  if (row === undefined) {
    throw new WaymarkError('not-found', 'This goal is not here any more. It may be in the trash.');
  }
  return row;
}

/**
 * A milestone of a goal that is not in the trash.
 *
 * @throws WaymarkError `not-found`, also for one that was removed unless `evenRemoved`.
 */
export function milestoneRow(db: Db, id: string, evenRemoved = false): MilestoneRow {
  const row = db
    .prepare<[string], MilestoneRow>(`SELECT ${milestoneColumns} FROM milestones WHERE id = ?`)
    .get(id);
  if (row === undefined || (row.trashed_at !== null && !evenRemoved)) {
    throw new WaymarkError('not-found', 'This milestone is not here any more.');
  }
  goalRow(db, row.goal);
  return row;
}

export function measureOf(row: GoalRow): Measure | null {
  const { measure_unit: unit, measure_start: start, measure_target: target, measure_now: now } = row;
  return unit === null || start === null || target === null || now === null
    ? null
    : { unit, start, target, now };
}

export function toMilestone(row: MilestoneRow): Milestone {
  return {
    id: row.id,
    goal: row.goal,
    title: row.title,
    due: row.due,
    doneAt: row.done_at,
    revision: row.revision,
  };
}

/** What is written on a goal's sheet. */
export function sheetOf(row: GoalRow) {
  return {
    title: row.title,
    specifics: row.specifics,
    measure: measureOf(row),
    why: row.why,
    due: row.due,
    obstacle: row.obstacle,
    ifCue: row.if_cue,
    thenAction: row.then_action,
  };
}

/** What a goal is tied to, by kind. */
export type Served = Record<ServedKind, Goal['strengths']>;

export function toGoal(row: GoalRow, milestones: Milestone[], served: Served): Goal {
  return {
    id: row.id,
    ...sheetOf(row),
    status: row.status,
    milestones,
    values: served.value,
    strengths: served.strength,
    skills: served.skill,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
