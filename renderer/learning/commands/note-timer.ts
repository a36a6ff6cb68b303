import { command } from '#renderer/commands/command.ts';

/** Writes down what a timer is about, and what will be used of it. */
export const noteTimer = command('learning.noteTimer', (of) => `change what the session of “${of}” says`);
