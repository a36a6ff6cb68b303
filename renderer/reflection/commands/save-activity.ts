import { command } from '#renderer/commands/command.ts';

/** Saves a line of the energy log. */
export const saveActivity = command('reflection.saveActivity', (of) => `change “${of}”`);
