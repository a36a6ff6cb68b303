import { command } from '#renderer/commands/command.ts';

/** Saves a prompt of one’s own. */
export const savePrompt = command('journal.savePrompt', () => 'change a prompt');
