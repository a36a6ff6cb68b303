import { command } from '#renderer/commands/command.ts';
import { onFuture } from './on-future.ts';

/** Writes a goal that answers a question. */
export const futureQuestionToGoal = command(
  'explore.futureQuestionToGoal',
  (of) => `make “${of}” a goal`,
  onFuture(),
);
