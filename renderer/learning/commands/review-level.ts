import { command } from '#renderer/commands/command.ts';

/** Sets the level of a skill anew, or says that it is still the same. */
export const reviewLevel = command('learning.reviewLevel', (of) => `look at the level of “${of}”`);
