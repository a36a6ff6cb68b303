import { z } from 'zod';
import { parseStored } from '#main/database/parse.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import {
  type SheetColumns,
  type StateColumns,
  sheetOf,
  sheetParsers,
  stateParsers,
} from '#shared/goals/fields/fields.ts';
import { stateFields } from '#shared/goals/fields/table.ts';
import type { ClaimLinkKind, Goal, Milestone } from '#shared/goals/goals.ts';

/** What a row of `goals` has beside the fields of the table. */
const ownColumns = {
  id: z.string(),
  came_from: z.string().nullable().default(null),
  position: z.number(),
  revision: z.number(),
  created_at: z.string(),
  modified_at: z.string(),
  trashed_at: z.string().nullable(),
};
const keptGoal = z.object({ ...ownColumns, ...sheetParsers, ...stateParsers });

/** Columns that goals have had from the first: a state without one of them is damaged, and not from before the column was there. */
const firstColumns = [
  ...['title', 'specifics', 'why', 'due', 'obstacle', 'if_cue', 'then_action', 'status'],
  ...['measure_unit', 'measure_start', 'measure_target', 'measure_now'],
];
const wholeGoal = z
  .looseObject({})
  .refine((state) => firstColumns.every((column) => column in state))
  .pipe(keptGoal);

/** A row of `goals`, as history keeps it. */
export type GoalRow = z.infer<z.ZodObject<typeof ownColumns>> & SheetColumns & StateColumns;

const goalFields = Object.keys(keptGoal.shape);
export const goalColumns = goalFields.join(', ');
/** The same as named parameters, to insert a row. */
export const goalParameters = goalFields.map((field) => `@${field}`).join(', ');
/** Sets every column of the sheet from named parameters. */
export const sheetAssignments = Object.keys(sheetParsers)
  .map((column) => `${column} = @${column}`)
  .join(', ');

/** A kept state of a goal as its row; columns that came later are blank in it. Null when the state is damaged. */
export function goalRowOf(state: string): GoalRow | null {
  return parseStored(wholeGoal, state);
}

const keptMilestone = z.object({
  id: z.string(),
  goal: z.string(),
  title: z.string(),
  due: z.string().nullable(),
  done_at: z.string().nullable(),
  waits_for: z.string().nullable().default(null),
  position: z.number(),
  revision: z.number(),
  created_at: z.string(),
  modified_at: z.string(),
  trashed_at: z.string().nullable(),
});

/** A row of `milestones`, as history keeps it. */
export type MilestoneRow = z.infer<typeof keptMilestone>;

export const milestoneColumns = Object.keys(keptMilestone.shape).join(', ');

/** A kept state of a milestone as its row; null when the state is damaged. */
export function milestoneRowOf(state: string): MilestoneRow | null {
  return parseStored(keptMilestone, state);
}

/** @throws WaymarkError `not-found` for a goal that is not there, or in the trash. None, null, is well. */
export function needGoal(db: ReadDb, id: string | null): void {
  if (id !== null) goalRow(db, id);
}

/**
 * A goal that is not in the trash.
 *
 * @throws WaymarkError `not-found`.
 */
export function goalRow(db: ReadDb, id: string): GoalRow {
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
 * @throws WaymarkError `not-found`, also for one that was removed.
 */
export function milestoneRow(db: ReadDb, id: string): MilestoneRow {
  const row = db
    .prepare<[string], MilestoneRow>(`SELECT ${milestoneColumns} FROM milestones WHERE id = ?`)
    .get(id);
  if (row === undefined || row.trashed_at !== null) {
    throw new WaymarkError('not-found', 'This milestone is not here any more.');
  }
  goalRow(db, row.goal);
  return row;
}

export function toMilestone(row: MilestoneRow): Milestone {
  return {
    id: row.id,
    goal: row.goal,
    title: row.title,
    due: row.due,
    doneAt: row.done_at,
    waitsFor: row.waits_for,
    revision: row.revision,
  };
}

/** What a goal is tied to, by kind. */
export type GoalLinks = Record<ClaimLinkKind, Goal['strengths']>;

/** What a goal is shown with. */
export interface GoalParts {
  milestones: Milestone[];
  served: GoalLinks;
  nextStep: Goal['nextStep'];
  cameFrom: Goal['cameFrom'];
}

export function toGoal(row: GoalRow, { milestones, served, nextStep, cameFrom }: GoalParts): Goal {
  return {
    id: row.id,
    ...sheetOf(row),
    status: row.status,
    milestones,
    nextStep,
    paused: stateFields.paused.read(row),
    cameFrom,
    values: served.value,
    strengths: served.strength,
    skills: served.skill,
    people: served.person,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
