import { command } from '#renderer/commands/command.ts';

/** Changes an own template of a message. */
export const saveMessageTemplate = command(
  'people.saveMessageTemplate',
  (of) => `change the template “${of}”`,
);
