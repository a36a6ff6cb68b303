import { command } from '#renderer/commands/command.ts';
import { onFuture } from './on-future.ts';

/** Changes the words of a question. */
export const saveFutureQuestion = command(
  'explore.saveFutureQuestion',
  (of) => `change a question of “${of}”`,
  onFuture(),
);
