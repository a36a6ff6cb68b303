import { command } from '#renderer/commands/command.ts';
import { hasMilestone, inList } from '#renderer/commands/common/in-list.ts';

/** Ticks a milestone off, or opens it again. */
export const tickMilestone = command(
  'goals.tickMilestone',
  (of, { done }) => (done ? `tick “${of}”` : `open “${of}” again`),
  inList(hasMilestone, (goal, { id, done }) => ({
    ...goal,
    milestones: goal.milestones.map((milestone) =>
      milestone.id === id && (milestone.doneAt !== null) !== done
        ? { ...milestone, doneAt: done ? new Date().toISOString() : null }
        : milestone,
    ),
  })),
);
