import { command } from '#renderer/commands/command.ts';

/** Moves a claim to the trash. */
export const trashClaim = command('reflection.trashClaim', (of) => `move “${of}” to the trash`);
