import { command } from '#renderer/commands/command.ts';

/** Makes a copy of an entry. */
export const duplicateEntry = command('journal.duplicate', () => 'duplicate an entry');
