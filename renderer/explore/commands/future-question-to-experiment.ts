import { command } from '#renderer/commands/command.ts';
import { onFuture } from './on-future.ts';

/** Plans an experiment that answers a question. */
export const futureQuestionToExperiment = command(
  'explore.futureQuestionToExperiment',
  (of) => `plan an experiment for “${of}”`,
  onFuture(),
);
