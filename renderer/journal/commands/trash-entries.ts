import { command } from '#renderer/commands/command.ts';

/** Moves several entries to the trash. */
export const trashEntries = command('journal.trashMany', () => 'move entries to the trash');
