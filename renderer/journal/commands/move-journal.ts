import { command } from '#renderer/commands/command.ts';

/** Puts a journal before another one, or last. */
export const moveJournal = command('journal.moveJournal', (of) => `move the journal “${of}”`);
