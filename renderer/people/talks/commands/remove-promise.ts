import { command } from '#renderer/commands/command.ts';

/** Takes a promise away. */
export const removePromise = command('people.removePromise', (of) => `remove the promise “${of}”`);
