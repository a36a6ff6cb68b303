import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of something that is learned. */
export const saveItem = command(
  'learning.saveItem',
  (of) => `change “${of}”`,
  shows('learning.item', {
    answered: (page, saved) => (page.id === saved.id ? saved : page),
  }),
);
