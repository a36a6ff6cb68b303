import { command } from '#renderer/commands/command.ts';

/** Pauses a goal. */
export const pauseGoal = command('goals.pause', (of) => `pause “${of}”`);
