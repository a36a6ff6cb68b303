import { command } from '#renderer/commands/command.ts';

/** Adds evidence to a claim. */
export const addEvidence = command('reflection.addEvidence', (of) => `add evidence to “${of}”`);
