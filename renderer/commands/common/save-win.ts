import { command } from '#renderer/commands/command.ts';

/** Saves the words and the day of a win. */
export const saveWin = command('goals.saveWin', (of) => `change the win “${of}”`);
