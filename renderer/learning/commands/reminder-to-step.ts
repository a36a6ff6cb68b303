import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Makes a reminder a step of a goal. */
export const reminderToStep = command(
  'learning.reminderToStep',
  (of) => `make a reminder of “${of}” a step`,
  onItem(),
);
