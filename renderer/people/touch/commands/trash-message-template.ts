import { command } from '#renderer/commands/command.ts';

/** Moves an own template to the trash. */
export const trashMessageTemplate = command(
  'people.trashMessageTemplate',
  (of) => `move the template “${of}” to the trash`,
);
