import { command, shows } from '#renderer/commands/command.ts';
import { nextOf, withAnswer } from '#renderer/commands/common/in-list.ts';
import { columnsOf, moved } from '#renderer/goals/board/columns.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';

interface Place {
  id: string;
  status: GoalStatus;
  before: string | null;
}

function movedTo(goals: readonly Goal[], { id, status, before }: Place): Goal[] {
  return moved(columnsOf(goals), { id, column: status, before }).list.flatMap((column) => column.cards);
}

/** Where a goal stands. */
function placeOf(goals: readonly Goal[], id: string): Place | null {
  const goal = goals.find((each) => each.id === id);
  if (goal === undefined) return null;
  const column = goals.filter(({ status }) => status === goal.status);
  return { id, status: goal.status, before: nextOf(column, id) };
}

/** Puts a goal into a column, before another one or last. */
export const moveGoal = command(
  'goals.move',
  (of) => `move “${of}”`,
  shows('goals.list', {
    now: movedTo,
    answered: withAnswer<'goals.move'>,
    back: (goals, { id }) => {
      const place = placeOf(goals, id);
      return (now) => (place === null ? now : movedTo(now, place));
    },
  }),
);
