import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of an application itself. */
export const saveApplication = command(
  'explore.saveApplication',
  (of) => `change “${of}”`,
  shows('explore.application', {
    answered: (page, saved) => (page.id === saved.id ? saved : page),
  }),
);
