import { command } from '#renderer/commands/command.ts';

/** Moves a comparison to the trash. */
export const trashComparison = command('explore.trashComparison', (of) => `move “${of}” to the trash`);
