import { command } from '#renderer/commands/command.ts';

/** Adds an own template of a message. */
export const addMessageTemplate = command('people.addMessageTemplate', (of) => `add the template “${of}”`);
