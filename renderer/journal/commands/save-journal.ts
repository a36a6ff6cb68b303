import { command } from '#renderer/commands/command.ts';

/** Saves the name and the colour of a journal. */
export const saveJournal = command('journal.saveJournal', (of) => `change the journal “${of}”`);
