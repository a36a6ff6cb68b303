import { command } from '#renderer/commands/command.ts';

/** Moves an option to the trash. */
export const trashOption = command('explore.trashOption', (of) => `move “${of}” to the trash`);
