import { command } from '#renderer/commands/command.ts';
import { hasMilestone, inList } from '#renderer/commands/common/in-list.ts';
import { placed } from '#renderer/ui/order.ts';

/** Puts a milestone before another one, or last. */
export const moveMilestone = command(
  'goals.moveMilestone',
  (of) => `move the milestone “${of}”`,
  inList(hasMilestone, (goal, placing) => ({ ...goal, milestones: placed(goal.milestones, placing) })),
);
