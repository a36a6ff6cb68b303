import type { ExperimentSort, Verdict } from './experiments.ts';

/** What each kind of small test is called. */
export const experimentSortNames: Record<ExperimentSort, string> = {
  course: 'A course',
  shadow: 'A day beside somebody',
  'side-project': 'A side project',
  talk: 'A talk',
  other: 'Something else',
};

/** What was found out about a belief. */
export const verdictNames: Record<Verdict, string> = {
  holds: 'It holds',
  fails: 'It does not hold',
  unknown: 'Don’t know yet',
};
