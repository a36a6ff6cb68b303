import type { GoalShape, GoalStatus, Horizon } from './sheet.ts';

/** What the columns of the board are called. */
export const statusNames: Record<GoalStatus, string> = {
  someday: 'Someday',
  next: 'Next',
  active: 'Active',
  done: 'Done',
  'let-go': 'Let go',
};

/** What kinds of goals are called. */
export const shapeNames: Record<GoalShape, string> = {
  outcome: 'An outcome',
  learning: 'A learning goal',
  practice: 'A practice',
};

/** How a horizon is called. */
export const horizonNames: Record<Horizon, string> = {
  quarter: 'Within a quarter',
  year: 'Within a year',
  'three-years': 'Within three years',
  'ten-years': 'Within ten years',
};
