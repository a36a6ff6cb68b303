import { addDays, dateOfDay, dayNumber } from '#shared/calendar/dates.ts';
import type { Goal } from '#shared/goals/goals.ts';

/** The dates of a goal, as they are changed together. */
export interface Dates {
  start: string | null;
  due: string | null;
  milestones: { id: string; due: string }[];
}

/** What is taken hold of on a bar: the whole of it, or one of its ends. */
export type Hold = 'whole' | 'start' | 'due';

type Dated = Pick<Goal, 'start' | 'due' | 'milestones'>;

const later = (date: string, days: number): string => addDays(date, days);

/** The later of two dates. */
function last(a: string, b: string): string {
  return dateOfDay(Math.max(dayNumber(a), dayNumber(b)));
}

/**
 * The dates of a goal after its bar was moved by so many days. The whole takes its open milestones along; an end leaves them where
 * they are, and never passes the other end.
 *
 * @param from where the bar begins now, which becomes the start where none was set.
 */
export function movedBy(goal: Dated, hold: Hold, days: number, from: string): Dates {
  const { start, due } = goal;
  switch (hold) {
    case 'whole':
      return {
        start: start === null ? null : later(start, days),
        due: due === null ? null : later(due, days),
        milestones: goal.milestones.flatMap(({ id, due: date, doneAt }) =>
          date === null || doneAt !== null ? [] : [{ id, due: later(date, days) }],
        ),
      };
    case 'start': {
      const to = later(start ?? from, days);
      return { start: due !== null && to > due ? due : to, due, milestones: [] };
    }
    case 'due': {
      if (due === null) return { start, due, milestones: [] };
      const to = later(due, days);
      const first = start ?? from;
      return { start, due: last(first, to), milestones: [] };
    }
  }
}

/** The dates after one milestone was moved. */
export function milestoneMovedBy(goal: Dated, id: string, days: number): Dates {
  const date = goal.milestones.find((milestone) => milestone.id === id)?.due ?? null;
  return {
    start: goal.start,
    due: goal.due,
    milestones: date === null ? [] : [{ id, due: later(date, days) }],
  };
}

/** The dates that a goal has now, of the same milestones: the way back of a change. */
export function datesNow(goal: Dated, changed: Dates): Dates {
  return {
    start: goal.start,
    due: goal.due,
    milestones: changed.milestones.flatMap(({ id }) => {
      const due = goal.milestones.find((milestone) => milestone.id === id)?.due ?? null;
      return due === null ? [] : [{ id, due }];
    }),
  };
}

/** Whether it changes anything. */
export function isMove(goal: Dated, { start, due, milestones }: Dates): boolean {
  return (
    start !== goal.start ||
    due !== goal.due ||
    milestones.some(({ id, due: date }) => goal.milestones.find((each) => each.id === id)?.due !== date)
  );
}
