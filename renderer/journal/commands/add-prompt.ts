import { command } from '#renderer/commands/command.ts';

/** Adds a prompt of one’s own. */
export const addPrompt = command('journal.addPrompt', () => 'add a prompt');
