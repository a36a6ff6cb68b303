import { command } from '#renderer/commands/command.ts';

/** Ties an entry to a record. */
export const tieEntry = command('journal.tie', (of) => `tie the entry to “${of}”`);
