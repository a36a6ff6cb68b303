import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of a talk. */
export const saveConversation = command(
  'people.saveConversation',
  (of) => `change the talk “${of}”`,
  shows('people.conversation', {
    answered: (shown, saved) => (shown.id === saved.id ? saved : shown),
  }),
);
