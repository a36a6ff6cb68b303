import { command } from '#renderer/commands/command.ts';

/** Keeps what was learned. */
export const addLesson = command('learning.addLesson', (of) => `keep what you learned from “${of}”`);
