import { command } from '#renderer/commands/command.ts';

/** Moves a template to the trash. */
export const removeTemplate = command(
  'journal.removeTemplate',
  (of) => `move the template “${of}” to the trash`,
);
