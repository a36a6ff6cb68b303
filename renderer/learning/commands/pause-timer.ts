import { command } from '#renderer/commands/command.ts';

/** Pauses a timer. */
export const pauseTimer = command('learning.pauseTimer', (of) => `pause the timer of “${of}”`);
