import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Changes what to do before a certificate runs out, or when. */
export const saveReminder = command(
  'learning.saveReminder',
  (of) => `change a reminder of “${of}”`,
  onItem(),
);
