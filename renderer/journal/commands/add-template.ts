import { command } from '#renderer/commands/command.ts';

/** Adds a template. */
export const addTemplate = command('journal.addTemplate', (of) => `add the template “${of}”`);
