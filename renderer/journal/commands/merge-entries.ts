import { command } from '#renderer/commands/command.ts';

/** Makes one entry of several. */
export const mergeEntries = command('journal.merge', () => 'merge entries');
