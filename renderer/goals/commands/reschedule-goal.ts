import { command } from '#renderer/commands/command.ts';
import { inList } from '#renderer/commands/common/in-list.ts';

/** Moves the dates of a goal and its milestones. */
export const rescheduleGoal = command(
  'goals.reschedule',
  (of) => `move “${of}” in time`,
  inList(
    (goal, { id }) => goal.id === id,
    (goal, { start, due, milestones }) => {
      const dates = new Map(milestones.map((each) => [each.id, each.due]));
      return {
        ...goal,
        start,
        due,
        milestones: goal.milestones.map((each) => ({ ...each, due: dates.get(each.id) ?? each.due })),
      };
    },
  ),
);
