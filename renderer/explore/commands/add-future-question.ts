import { command } from '#renderer/commands/command.ts';
import { onFuture } from './on-future.ts';

/** Adds a question that a future raises. */
export const addFutureQuestion = command(
  'explore.addFutureQuestion',
  (of) => `add a question to “${of}”`,
  onFuture(),
);
