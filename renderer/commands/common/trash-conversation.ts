import { command } from '#renderer/commands/command.ts';

/** Moves a talk to the trash; its notes stay. */
export const trashConversation = command(
  'people.trashConversation',
  (of) => `move the talk “${of}” to the trash`,
);
