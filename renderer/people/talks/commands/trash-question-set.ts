import { command } from '#renderer/commands/command.ts';

/** Moves questions of one’s own to the trash. */
export const trashQuestionSet = command(
  'people.trashQuestionSet',
  (of) => `move the questions “${of}” to the trash`,
);
