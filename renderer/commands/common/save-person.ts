import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of a person. */
export const savePerson = command(
  'people.save',
  (of) => `change “${of}”`,
  shows('people.person', {
    answered: (page, saved) => (page.id === saved.id ? { ...page, ...saved } : page),
  }),
);
