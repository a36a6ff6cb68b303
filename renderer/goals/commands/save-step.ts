import { command } from '#renderer/commands/command.ts';
import { inSteps } from './step-lists.ts';

/** Saves the words, the day and the rhythm of a step. */
export const saveStep = command(
  'goals.saveStep',
  (of) => `change the step “${of}”`,
  inSteps<'goals.saveStep'>((steps) => [...steps]),
);
