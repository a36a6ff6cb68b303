import { command } from '#renderer/commands/command.ts';

/** Unties an entry from a record. */
export const untieEntry = command('journal.untie', (of) => `untie the entry from “${of}”`);
