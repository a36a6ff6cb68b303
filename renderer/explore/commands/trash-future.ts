import { command } from '#renderer/commands/command.ts';

/** Moves a future to the trash. */
export const trashFuture = command('explore.trashFuture', (of) => `move “${of}” to the trash`);
