import type { SheetWords } from '#shared/goals/goals.ts';
import { hasPlan } from '#shared/goals/if-then.ts';

/** The questions of the dialogue, one a screen. */
export const questions = ['wish', 'outcome', 'obstacle', 'plan', 'rehearsal'] as const;
export type Question = (typeof questions)[number];

/** The first question that has no answer yet; the rehearsal when all have one. */
export function firstOpen(
  answers: Pick<SheetWords, 'title' | 'bestOutcome' | 'obstacle' | 'ifCue' | 'thenAction'>,
): Question {
  // A goal always has its title: who has said no more begins with it all the same.
  if (answers.bestOutcome.trim() === '' && answers.obstacle.trim() === '' && !hasPlan(answers)) return 'wish';
  if (answers.bestOutcome.trim() === '') return 'outcome';
  if (answers.obstacle.trim() === '') return 'obstacle';
  return hasPlan(answers) ? 'rehearsal' : 'plan';
}
