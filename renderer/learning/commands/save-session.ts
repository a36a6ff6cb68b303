import { command } from '#renderer/commands/command.ts';

/** Changes a session. */
export const saveSession = command('learning.saveSession', (of) => `change a session of “${of}”`);
