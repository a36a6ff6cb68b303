import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Says whether a reminder is done. */
export const tickReminder = command(
  'learning.tickReminder',
  (of, { done }) => `${done ? 'tick off' : 'reopen'} a reminder of “${of}”`,
  onItem(),
);
