import { command } from '#renderer/commands/command.ts';

/** Adds a journal. */
export const addJournal = command('journal.addJournal', (of) => `add the journal “${of}”`);
