import { command } from '#renderer/commands/command.ts';

/** Puts a template before another one, or last. */
export const moveTemplate = command('journal.moveTemplate', (of) => `move the template “${of}”`);
