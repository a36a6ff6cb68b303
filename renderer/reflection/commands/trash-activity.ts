import { command } from '#renderer/commands/command.ts';

/** Moves a line of the energy log to the trash. */
export const trashActivity = command('reflection.trashActivity', (of) => `move “${of}” to the trash`);
