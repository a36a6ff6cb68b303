import { command } from '#renderer/commands/command.ts';

/** Begins an application. */
export const addApplication = command('explore.addApplication', (of) => `begin an application to “${of}”`);
