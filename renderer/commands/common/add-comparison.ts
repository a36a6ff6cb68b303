import { command } from '#renderer/commands/command.ts';

/** Holds several things side by side. */
export const addComparison = command('explore.addComparison', (of) => `ask “${of}”`);
