import { command } from '#renderer/commands/command.ts';

/** Writes down what was promised. */
export const addPromise = command('people.addPromise', (of) => `note the promise “${of}”`);
