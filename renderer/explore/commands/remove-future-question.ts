import { command } from '#renderer/commands/command.ts';
import { onFuture } from './on-future.ts';

/** Takes a question away. */
export const removeFutureQuestion = command(
  'explore.removeFutureQuestion',
  (of) => `remove a question from “${of}”`,
  onFuture(),
);
