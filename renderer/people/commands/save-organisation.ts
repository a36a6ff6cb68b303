import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of an organisation. */
export const saveOrganisation = command(
  'people.saveOrganisation',
  (of) => `change “${of}”`,
  shows('people.organisation', {
    answered: (page, saved) => (page.id === saved.id ? { ...page, ...saved } : page),
  }),
);
