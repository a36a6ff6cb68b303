import { command } from '#renderer/commands/command.ts';

/** Takes away what was learned. */
export const removeLesson = command(
  'learning.removeLesson',
  (of) => `take away what you learned from “${of}”`,
);
