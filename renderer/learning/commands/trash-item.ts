import { command } from '#renderer/commands/command.ts';

/** Moves something that is learned to the trash. */
export const trashItem = command('learning.trashItem', (of) => `move “${of}” from Learning to the trash`);
