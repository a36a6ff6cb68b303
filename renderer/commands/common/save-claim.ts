import { command } from '#renderer/commands/command.ts';

/** Saves what a claim says. */
export const saveClaim = command('reflection.saveClaim', (of) => `change “${of}”`);
