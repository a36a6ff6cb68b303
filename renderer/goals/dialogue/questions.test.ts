import { expect, it } from 'vitest';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { firstOpen, type Question } from './questions.ts';

it.each<[Partial<ReturnType<typeof blankSheet>>, Question]>([
  [{}, 'wish'],
  [{ obstacle: 'Shyness' }, 'outcome'],
  [{ bestOutcome: 'Applause' }, 'obstacle'],
  [{ bestOutcome: 'Applause', obstacle: 'Shyness' }, 'plan'],
  [{ bestOutcome: 'Applause', obstacle: 'Shyness', ifCue: 'I blush' }, 'plan'],
  [{ bestOutcome: 'Applause', obstacle: 'Shyness', ifCue: 'I blush', thenAction: 'breathe' }, 'rehearsal'],
])('goes on with the first question that has no answer: %o', (answers, question) => {
  expect(firstOpen({ ...blankSheet('Sing'), ...answers })).toBe(question);
});
