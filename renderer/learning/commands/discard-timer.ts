import { command } from '#renderer/commands/command.ts';

/** Takes a timer away without a session. */
export const discardTimer = command('learning.discardTimer', (of) => `discard the timer of “${of}”`);
