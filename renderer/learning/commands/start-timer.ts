import { command } from '#renderer/commands/command.ts';

/** Starts a timer, or goes on with it. */
export const startTimer = command('learning.startTimer', (of) => `start the timer of “${of}”`);
