import { command } from '#renderer/commands/command.ts';

/** Takes a prompt of one’s own away. */
export const removePrompt = command('journal.removePrompt', () => 'remove a prompt');
