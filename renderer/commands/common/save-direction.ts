import { command } from '#renderer/commands/command.ts';

/** Saves what stands at one of the directions. */
export const saveDirection = command('reflection.saveDirection', (of) => `change the direction “${of}”`);
