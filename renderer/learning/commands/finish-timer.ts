import { command } from '#renderer/commands/command.ts';

/** Makes a session of a timer. */
export const finishTimer = command('learning.finishTimer', (of) => `end the session of “${of}”`);
