import { placed } from '#renderer/ui/order.ts';
import { type Goal, type GoalStatus, goalStatuses } from '#shared/goals/goals.ts';

/** The board: each column's goals from top to bottom. */
export type Columns = Readonly<Record<GoalStatus, readonly Goal[]>>;

export const columnNames: Record<GoalStatus, string> = {
  someday: 'Someday',
  next: 'Next',
  active: 'Active',
  done: 'Done',
  'let-go': 'Let go',
};

/** What belongs in a column, for as long as there is nothing in it. */
export const columnAbout: Record<GoalStatus, string> = {
  someday: 'Wishes, without a date and without a promise.',
  next: 'What you take up when there is room.',
  active: 'What you work on now. Few is plenty.',
  done: 'What you set out to do and did.',
  'let-go': 'What you decided not to pursue. That is a decision too.',
};

/** Where a goal goes: into a column before another goal of it, or last. */
export interface Move {
  id: string;
  status: GoalStatus;
  before: string | null;
}

/** The goals by column, in the order in which they come. */
export function columnsOf(goals: readonly Goal[]): Columns {
  const columns: Record<GoalStatus, Goal[]> = { someday: [], next: [], active: [], done: [], 'let-go': [] };
  for (const goal of goals) columns[goal.status].push(goal);
  return columns;
}

/** The board after a move. Columns that it does not touch stay the same arrays. */
export function moved(columns: Columns, { id, status, before }: Move): Columns {
  const from = goalStatuses.find((each) => columns[each].some((goal) => goal.id === id));
  const goal = from && columns[from].find((each) => each.id === id);
  if (!from || !goal) return columns;
  if (from === status) return { ...columns, [status]: placed(columns[status], { id, before }) };
  return {
    ...columns,
    [from]: columns[from].filter((each) => each !== goal),
    [status]: placed([...columns[status], { ...goal, status }], { id, before }),
  };
}

/** A place where the keyboard can stand: on a goal, or on a column's last line, where goals are added (null). */
export interface Stop {
  status: GoalStatus;
  id: string | null;
}

export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** Where an arrow key leads. Beside a column's end lies its last goal, and in an empty column its last line. */
export function step(columns: Columns, { status, id }: Stop, direction: Direction): Stop {
  const column = columns[status];
  const at = id === null ? column.length : column.findIndex((goal) => goal.id === id);
  const stop = (to: GoalStatus, index: number): Stop => ({ status: to, id: columns[to][index]?.id ?? null });
  switch (direction) {
    case 'up':
      return stop(status, Math.max(0, at - 1));
    case 'down':
      return stop(status, Math.min(column.length, at + 1));
    case 'first':
      return stop(status, 0);
    case 'last':
      return stop(status, Math.max(0, column.length - 1));
    case 'left':
    case 'right': {
      const to = beside(status, direction);
      if (!to) return { status, id };
      return stop(to, Math.min(at, Math.max(0, columns[to].length - 1)));
    }
  }
}

/**
 * The move that an arrow key makes with a goal: by one place in its column, or to the next column at the same height.
 * Null where there is nowhere to go.
 */
export function moveOnBoard(columns: Columns, id: string, direction: Direction): Move | null {
  const status = goalStatuses.find((each) => columns[each].some((goal) => goal.id === id));
  if (!status) return null;
  const column = columns[status];
  const at = column.findIndex((goal) => goal.id === id);
  switch (direction) {
    case 'up':
      return at === 0 ? null : { id, status, before: column[at - 1]?.id ?? null };
    case 'down':
      return at === column.length - 1 ? null : { id, status, before: column[at + 2]?.id ?? null };
    case 'first':
      return at === 0 ? null : { id, status, before: column[0]?.id ?? null };
    case 'last':
      return at === column.length - 1 ? null : { id, status, before: null };
    case 'left':
    case 'right': {
      const to = beside(status, direction);
      return to ? { id, status: to, before: columns[to][at]?.id ?? null } : null;
    }
  }
}

function beside(status: GoalStatus, direction: 'left' | 'right'): GoalStatus | undefined {
  return goalStatuses[goalStatuses.indexOf(status) + (direction === 'left' ? -1 : 1)];
}

/** Where a goal stands, in words: "Active, 2 of 4". */
export function placeWords(columns: Columns, id: string): string {
  for (const status of goalStatuses) {
    const at = columns[status].findIndex((goal) => goal.id === id);
    if (at >= 0) return `${columnNames[status]}, ${at + 1} of ${columns[status].length}`;
  }
  return '';
}
