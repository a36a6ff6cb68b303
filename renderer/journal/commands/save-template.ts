import { command } from '#renderer/commands/command.ts';

/** Saves a template. */
export const saveTemplate = command('journal.saveTemplate', (of) => `change the template “${of}”`);
