import { command } from '#renderer/commands/command.ts';

/** Changes the words of what was learned. */
export const saveLesson = command('learning.saveLesson', (of) => `change what you learned from “${of}”`);
