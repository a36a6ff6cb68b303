import { command } from '#renderer/commands/command.ts';

/** Takes a session away. */
export const removeSession = command('learning.removeSession', (of) => `take away a session of “${of}”`);
