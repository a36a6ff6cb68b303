import { command } from '#renderer/commands/command.ts';

/** Moves an entry to the trash. */
export const trashEntry = command('journal.trash', () => 'move an entry to the trash');
