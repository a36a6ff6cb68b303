import type { Db } from '#main/database/open.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type {
  Goal,
  GoalShape,
  GoalStatus,
  Horizon,
  Measure,
  Milestone,
  ServedKind,
  SheetWords,
} from '#shared/goals/goals.ts';

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
  shape: GoalShape;
  area: string;
  horizon: Horizon | null;
  start: string | null;
  effort: number | null;
  cost: string;
  best_outcome: string;
  direction: string | null;
  paused_since: string | null;
  paused_until: string | null;
  came_from: string | null;
  status: GoalStatus;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

/** The columns of what is written on a goal's sheet. */
const sheetFields = [
  'title',
  'specifics',
  'measure_unit',
  'measure_start',
  'measure_target',
  'measure_now',
  'why',
  'due',
  'obstacle',
  'if_cue',
  'then_action',
  'shape',
  'area',
  'horizon',
  'start',
  'effort',
  'cost',
  'best_outcome',
  'direction',
] as const satisfies readonly (keyof GoalRow)[];
export type SheetColumns = Pick<GoalRow, (typeof sheetFields)[number]>;

const goalFields = [
  'id',
  ...sheetFields,
  'paused_since',
  'paused_until',
  'came_from',
  'status',
  'position',
  'revision',
  'created_at',
  'modified_at',
  'trashed_at',
] as const satisfies readonly (keyof GoalRow)[];

export const goalColumns = goalFields.join(', ');
/** The same as named parameters, to insert a row. */
export const goalParameters = goalFields.map((field) => `@${field}`).join(', ');
/** Sets every column of the sheet from named parameters. */
export const sheetAssignments = sheetFields.map((field) => `${field} = @${field}`).join(', ');

/** What a state of a goal lacks that was kept before these columns were there. */
const laterColumns = {
  shape: 'outcome',
  area: '',
  horizon: null,
  start: null,
  effort: null,
  cost: '',
  best_outcome: '',
  direction: null,
  paused_since: null,
  paused_until: null,
  came_from: null,
} as const satisfies Partial<GoalRow>;

/** A kept state of a goal as its row. */
export function goalRowOf(state: string): GoalRow {
  return { ...laterColumns, ...JSON.parse(state) } as GoalRow;
}

/** A row of `milestones`, as history keeps it. */
export interface MilestoneRow {
  id: string;
  goal: string;
  title: string;
  due: string | null;
  done_at: string | null;
  waits_for: string | null;
  position: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

export const milestoneColumns =
  'id, goal, title, due, done_at, waits_for, position, revision, created_at, modified_at, trashed_at';

/** A kept state of a milestone as its row. */
export function milestoneRowOf(state: string): MilestoneRow {
  return { waits_for: null, ...JSON.parse(state) } as MilestoneRow;
}

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
    waitsFor: row.waits_for,
    revision: row.revision,
  };
}

/** What is written on a goal's sheet. */
export function sheetOf(row: GoalRow): SheetWords {
  return {
    title: row.title,
    specifics: row.specifics,
    measure: measureOf(row),
    why: row.why,
    due: row.due,
    obstacle: row.obstacle,
    ifCue: row.if_cue,
    thenAction: row.then_action,
    shape: row.shape,
    area: row.area,
    horizon: row.horizon,
    start: row.start,
    effort: row.effort,
    cost: row.cost,
    bestOutcome: row.best_outcome,
    direction: row.direction,
  };
}

/** The same the other way round. */
export function sheetColumnsOf(sheet: SheetWords): SheetColumns {
  return {
    title: sheet.title,
    specifics: sheet.specifics,
    measure_unit: sheet.measure?.unit ?? null,
    measure_start: sheet.measure?.start ?? null,
    measure_target: sheet.measure?.target ?? null,
    measure_now: sheet.measure?.now ?? null,
    why: sheet.why,
    due: sheet.due,
    obstacle: sheet.obstacle,
    if_cue: sheet.ifCue,
    then_action: sheet.thenAction,
    shape: sheet.shape,
    area: sheet.area.trim(),
    horizon: sheet.horizon,
    start: sheet.start,
    effort: sheet.effort,
    cost: sheet.cost,
    best_outcome: sheet.bestOutcome,
    direction: sheet.direction,
  };
}

/** What a goal is tied to, by kind. */
export type Served = Record<ServedKind, Goal['strengths']>;

/** What a goal is shown with. */
export interface GoalParts {
  milestones: Milestone[];
  served: Served;
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
    paused: row.paused_since === null ? null : { since: row.paused_since, until: row.paused_until },
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
