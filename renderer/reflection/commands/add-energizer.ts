import { command } from '#renderer/commands/command.ts';

/** Adds what gave energy in a role, or took it. */
export const addEnergizer = command('reflection.addEnergizer', (of) => `add “${of}”`);
