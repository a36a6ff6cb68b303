import { command } from '#renderer/commands/command.ts';

/** Tags several entries. */
export const describeEntries = command('journal.describeMany', () => 'tag entries');
