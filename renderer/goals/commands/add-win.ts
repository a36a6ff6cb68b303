import { command } from '#renderer/commands/command.ts';

/** Adds a win. */
export const addWin = command('goals.addWin', (of) => `add the win “${of}”`);
