import { command } from '#renderer/commands/command.ts';

/** Begins one sketch of five years, or several at once. */
export const sketchFutures = command('explore.sketchFutures', (of) => `sketch “${of}”`);
