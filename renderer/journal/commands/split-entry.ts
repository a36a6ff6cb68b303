import { command } from '#renderer/commands/command.ts';

/** Makes two entries of one. */
export const splitEntry = command('journal.split', () => 'split an entry');
