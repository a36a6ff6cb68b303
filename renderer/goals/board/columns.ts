import { placed } from '#renderer/ui/order.ts';
import { type Goal, type GoalStatus, goalStatuses, type Horizon } from '#shared/goals/goals.ts';
import { statusNames } from '#shared/goals/names.ts';
import type { Grouping } from './view.ts';

/** A column from top to bottom. */
export interface BoardColumn {
  /** A status, a horizon, an area or the id of a direction; empty for goals without one. */
  key: string;
  name: string;
  /** What belongs in it, for as long as there is nothing in it. */
  about: string;
  goals: readonly Goal[];
}

/** The board: its columns from left to right. */
export interface Columns {
  by: Grouping;
  list: readonly BoardColumn[];
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

/** Where a goal goes: into a column before another goal of it, or last. */
export interface Move {
  id: string;
  column: string;
  /** Looked at only where the person puts a column in order, which is by status. */
  before: string | null;
}

/** The goals by status, in the order in which they come. */
export function columnsOf(goals: readonly Goal[]): Columns {
  const list = goalStatuses.map((status) => ({
    key: status,
    name: columnNames[status],
    about: columnAbout[status],
    goals: goals.filter((goal) => goal.status === status),
  }));
  return { by: 'status', list };
}

/** The goals of a column; none when there is no such column. */
export function goalsIn({ list }: Columns, key: string): readonly Goal[] {
  return list.find((column) => column.key === key)?.goals ?? [];
}

/** The column that a goal stands in. */
export function columnWith({ list }: Columns, id: string): BoardColumn | undefined {
  return list.find(({ goals }) => goals.some((goal) => goal.id === id));
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
export function byStanding(goals: readonly Goal[]): Goal[] {
  return goals.toSorted((a, b) => ranks[a.status] - ranks[b.status]);
}

/** The board after a move. Columns that it does not touch stay the same objects. */
export function moved(columns: Columns, { id, column, before }: Move): Columns {
  const from = columnWith(columns, id);
  const goal = from?.goals.find((each) => each.id === id);
  const to = columns.list.find(({ key }) => key === column);
  if (!from || !goal || !to) return columns;
  const isOrdered = columns.by === 'status';
  if (from === to) return isOrdered ? withGoals(columns, to.key, placed(to.goals, { id, before })) : columns;
  const goes = { ...goal, ...placeIn(columns.by, column) };
  const left = withGoals(
    columns,
    from.key,
    from.goals.filter((each) => each !== goal),
  );
  const there = [...to.goals, goes];
  return withGoals(left, to.key, isOrdered ? placed(there, { id, before }) : byStanding(there));
}

function withGoals({ by, list }: Columns, key: string, goals: readonly Goal[]): Columns {
  return { by, list: list.map((column) => (column.key === key ? { ...column, goals } : column)) };
}

/** A place where the keyboard can stand: on a goal, or on a column's last line, where goals are added (null). */
export interface Stop {
  column: string;
  id: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** Where an arrow key leads. Beside a column's end lies its last goal, and in an empty column its last line. */
export function step(columns: Columns, { column: key, id }: Stop, direction: Direction): Stop {
  const column = goalsIn(columns, key);
  const at = id === null ? column.length : column.findIndex((goal) => goal.id === id);
  const stop = (to: string, index: number): Stop => ({
    column: to,
    id: goalsIn(columns, to)[index]?.id ?? null,
  });
  switch (direction) {
    case 'up':
      return stop(key, Math.max(0, at - 1));
    case 'down':
      return stop(key, Math.min(column.length, at + 1));
    case 'first':
      return stop(key, 0);
    case 'last':
      return stop(key, Math.max(0, column.length - 1));
    case 'left':
    case 'right': {
      const to = beside(columns, key, direction);
      if (!to) return { column: key, id };
      return stop(to.key, Math.min(at, Math.max(0, to.goals.length - 1)));
    }
  }
}

/**
 * The move that an arrow key makes with a goal: by one place in its column, or to the next column at the same height.
 * Null where there is nowhere to go.
 */
export function moveOnBoard(columns: Columns, id: string, direction: Direction): Move | null {
  const column = columnWith(columns, id);
  if (!column) return null;
  const { key, goals } = column;
  const at = goals.findIndex((goal) => goal.id === id);
  if (direction === 'left' || direction === 'right') {
    const to = beside(columns, key, direction);
    return to ? { id, column: to.key, before: to.goals[at]?.id ?? null } : null;
  }
  if (columns.by !== 'status') return null;
  switch (direction) {
    case 'up':
      return at === 0 ? null : { id, column: key, before: goals[at - 1]?.id ?? null };
    case 'down':
      return at === goals.length - 1 ? null : { id, column: key, before: goals[at + 2]?.id ?? null };
    case 'first':
      return at === 0 ? null : { id, column: key, before: goals[0]?.id ?? null };
    case 'last':
      return at === goals.length - 1 ? null : { id, column: key, before: null };
  }
}

function beside({ list }: Columns, key: string, direction: 'left' | 'right'): BoardColumn | undefined {
  return list[list.findIndex((column) => column.key === key) + (direction === 'left' ? -1 : 1)];
}

/** Where a goal stands, in words: "Active, 2 of 4". */
export function placeText(columns: Columns, id: string): string {
  const column = columnWith(columns, id);
  if (!column) return '';
  const at = column.goals.findIndex((goal) => goal.id === id);
  return `${column.name}, ${at + 1} of ${column.goals.length}`;
}
