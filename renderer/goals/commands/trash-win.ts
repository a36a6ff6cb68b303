import { command } from '#renderer/commands/command.ts';

/** Moves a win to the trash. */
export const trashWin = command('goals.trashWin', (of) => `move the win “${of}” to the trash`);
