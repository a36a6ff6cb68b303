import type { GoalShape } from '#shared/goals/goals.ts';

/** What kinds of goals are called, and how they are told apart. */
export const shapeNames: Record<GoalShape, { name: string; about: string }> = {
  outcome: { name: 'An outcome', about: 'Something that is there afterwards.' },
  learning: { name: 'A learning goal', about: 'You do not know yet how; finding out is the goal.' },
  practice: { name: 'A practice', about: 'Something that you do again and again.' },
};
