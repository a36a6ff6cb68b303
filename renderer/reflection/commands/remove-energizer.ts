import { command } from '#renderer/commands/command.ts';

/** Takes away what gave energy in a role, or took it. */
export const removeEnergizer = command('reflection.removeEnergizer', (of) => `remove “${of}”`);
