import { type BoardOf, type ColumnOf, type Move, movedOn } from '#renderer/parts/board/columns.ts';
import { type Goal, type GoalStatus, goalStatuses, type Horizon } from '#shared/goals/goals.ts';
import { statusNames } from '#shared/goals/names.ts';
import type { Grouping } from './view.ts';

/** A column: a status, a horizon, an area or the id of a direction; with an empty key for goals without one. */
export type BoardColumn = ColumnOf<Goal>;

/** The board of goals. */
export interface Columns extends BoardOf<Goal> {
  by: Grouping;
}

/** Columns by status are called as what stands in them. */
export const columnNames = statusNames;

const columnAbout: Record<GoalStatus, string> = {
  someday: 'Wishes, without a date and without a promise.',
  next: 'What you take up when there is room.',
  active: 'What you work on now. Few is plenty.',
  done: 'What you set out to do and did.',
  'let-go': 'What you decided not to pursue. That is a decision too.',
};

/** The goals by status, in the order in which they come. */
export function columnsOf(goals: readonly Goal[]): Columns {
  const list = goalStatuses.map((status) => ({
    key: status,
    name: columnNames[status],
    about: columnAbout[status],
    cards: goals.filter((goal) => goal.status === status),
  }));
  return { by: 'status', isOrdered: true, list };
}

/** What a goal gets by standing in a column. */
export type Place =
  | { status: GoalStatus }
  | { horizon: Horizon | null }
  | { area: string }
  | { direction: string | null };

export function placeIn(by: Grouping, key: string): Place {
  switch (by) {
    case 'status':
      return { status: key as GoalStatus };
    case 'horizon':
      return { horizon: key === '' ? null : (key as Horizon) };
    case 'area':
      return { area: key };
    case 'direction':
      return { direction: key === '' ? null : key };
  }
}

const ranks: Record<GoalStatus, number> = { active: 0, next: 1, someday: 2, done: 3, 'let-go': 4 };

/** How a column that nobody puts in order stands: what is pursued first, then what is next, then wishes. */
export function byStanding(goals: readonly Goal[]): readonly Goal[] {
  return goals.toSorted((a, b) => ranks[a.status] - ranks[b.status]);
}

/** The board after a move. Columns that it does not touch stay the same objects. */
export function moved(columns: Columns, move: Move): Columns {
  return movedOn(columns, move, (goal, key) => ({ ...goal, ...placeIn(columns.by, key) }), byStanding);
}
