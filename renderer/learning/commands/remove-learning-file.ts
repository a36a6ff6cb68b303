import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Takes a file away from an item. */
export const removeLearningFile = command(
  'learning.removeFile',
  (of) => `remove a file from “${of}”`,
  onItem(),
);
