import { command } from '#renderer/commands/command.ts';
import { inList } from '#renderer/commands/common/in-list.ts';

/** Gives a goal another horizon, area or direction. */
export const placeGoal = command(
  'goals.place',
  (of) => `move “${of}”`,
  inList(
    (goal, { id }) => goal.id === id,
    (goal, { horizon, area, direction }) => ({
      ...goal,
      horizon: horizon === undefined ? goal.horizon : horizon,
      area: area ?? goal.area,
      direction: direction === undefined ? goal.direction : direction,
    }),
  ),
);
