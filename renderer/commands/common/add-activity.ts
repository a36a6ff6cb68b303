import { command } from '#renderer/commands/command.ts';

/** Logs what was done and how much energy it gave or took. */
export const addActivity = command('reflection.addActivity', (of) => `log “${of}”`);
