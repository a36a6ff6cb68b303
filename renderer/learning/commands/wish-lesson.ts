import { command } from '#renderer/commands/command.ts';

/** Lets a question come back again. */
export const wishLesson = command(
  'learning.wishLesson',
  (of) => `let what you learned from “${of}” come back`,
);
