import type { Goal, GoalStatus, Milestone } from '#shared/goals/goals.ts';
import { isPaused } from '#shared/goals/transitions.ts';

/** A direction as a heading of the timeline. */
interface DirectionRow {
  type: 'direction';
  /** Null for the goals that lead in none. */
  id: string | null;
  name: string;
  /** A calendar date by which it may be reached. */
  until: string | null;
}

/** A milestone with a date. */
export interface Mark {
  id: string;
  title: string;
  due: string;
  isDone: boolean;
  waitsFor: string | null;
}

/** A goal as a bar. */
export interface GoalRow {
  type: 'goal';
  id: string;
  title: string;
  status: GoalStatus;
  isPaused: boolean;
  /** When it begins: its start, else the first day that is known of it. */
  from: string;
  /** Whether `from` is a start that was set. */
  isStarted: boolean;
  /** When it is due; null when that is open, and the bar reaches to its last milestone. */
  due: string | null;
  /** Where the bar ends. */
  to: string;
  marks: Mark[];
}

export type TimelineRow = DirectionRow | GoalRow;

export interface Timeline {
  rows: TimelineRow[];
  /** Goals that have no date at all, in the person's order. */
  undated: { id: string; title: string }[];
}

type OfGoal = Pick<
  Goal,
  'id' | 'title' | 'status' | 'start' | 'due' | 'direction' | 'milestones' | 'paused' | 'createdAt'
>;

/**
 * The rows of the timeline: directions in their order with the goals that lead there, then the goals that lead in none; each group
 * by when its goals begin. What was let go is not on it.
 *
 * @param dayOf the calendar date of an instant, on the wall here.
 */
export function timelineOf(
  goals: readonly OfGoal[],
  directions: readonly { id: string; name: string; until: string | null }[],
  { today, dayOf }: { today: string; dayOf: (instant: string) => string },
): Timeline {
  const undated: Timeline['undated'] = [];
  const groups = new Map<string | null, GoalRow[]>();
  const known = new Set(directions.map(({ id }) => id));
  for (const goal of goals) {
    if (goal.status === 'let-go') continue;
    const row = rowOf(goal, { today, dayOf });
    if (row === null) {
      undated.push({ id: goal.id, title: goal.title });
      continue;
    }
    const group = goal.direction !== null && known.has(goal.direction) ? goal.direction : null;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  const rows: TimelineRow[] = [];
  for (const { id, name, until } of directions) {
    const of = groups.get(id) ?? [];
    if (of.length === 0 && until === null) continue;
    rows.push({ type: 'direction', id, name, until }, ...byBeginning(of));
  }
  const others = byBeginning(groups.get(null) ?? []);
  if (rows.length > 0 && others.length > 0) {
    rows.push({ type: 'direction', id: null, name: 'Other goals', until: null });
  }
  return { rows: [...rows, ...others], undated };
}

function byBeginning(rows: readonly GoalRow[]): GoalRow[] {
  return rows.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));
}

function rowOf(
  goal: OfGoal,
  { today, dayOf }: { today: string; dayOf: (instant: string) => string },
): GoalRow | null {
  const { id, title, status, start, due, milestones } = goal;
  const marks = milestones.flatMap(markOf);
  const dates = [start, due, ...marks.map((mark) => mark.due)].filter((date) => date !== null).toSorted();
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return null;
  const made = dayOf(goal.createdAt);
  const [begun = first] = [made, first].toSorted();
  const from = start ?? begun;
  const to = due ?? last;
  return {
    type: 'goal',
    id,
    title,
    status,
    isPaused: isPaused(goal, today),
    from,
    isStarted: start !== null,
    due,
    to: [from, to].toSorted()[1] ?? to,
    marks,
  };
}

function markOf({ id, title, due, doneAt, waitsFor }: Milestone): Mark[] {
  return due === null ? [] : [{ id, title, due, isDone: doneAt !== null, waitsFor }];
}

/** A line from a milestone to the one that waits for it, by the places of their rows. */
export interface Dependency {
  from: { row: number; due: string };
  to: { row: number; due: string };
}

/** The lines between milestones that wait and those they wait for, where both have a date. */
export function dependenciesOf(rows: readonly TimelineRow[]): Dependency[] {
  const places = new Map<string, { row: number; due: string }>();
  for (const [row, each] of rows.entries()) {
    if (each.type === 'goal') for (const { id, due } of each.marks) places.set(id, { row, due });
  }
  return rows.flatMap((each) =>
    each.type !== 'goal'
      ? []
      : each.marks.flatMap(({ id, waitsFor }) => {
          const [from, to] = [places.get(waitsFor ?? ''), places.get(id)];
          return from && to ? [{ from, to }] : [];
        }),
  );
}
