import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Lets a reminder go. */
export const removeReminder = command(
  'learning.removeReminder',
  (of) => `let a reminder of “${of}” go`,
  onItem(),
);
