import { command } from '#renderer/commands/command.ts';
import { onItem } from './on-item.ts';

/** Adds what to do before a certificate runs out. */
export const addReminder = command('learning.addReminder', (of) => `add a reminder to “${of}”`, onItem());
