import type { GoalShape } from '#shared/goals/goals.ts';

/** How the kinds of goals are told apart. */
export const shapeAbout: Record<GoalShape, string> = {
  outcome: 'Something that is there afterwards.',
  learning: 'You do not know yet how; finding out is the goal.',
  practice: 'Something that you do again and again.',
};
