import { command } from '#renderer/commands/command.ts';

/** Takes a journal away; its entries go to another one. */
export const removeJournal = command('journal.removeJournal', (of) => `remove the journal “${of}”`);
