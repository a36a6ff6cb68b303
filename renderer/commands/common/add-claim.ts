import { command } from '#renderer/commands/command.ts';

/** Adds a claim of one of the seven kinds. */
export const addClaim = command('reflection.addClaim', (of) => `add “${of}”`);
