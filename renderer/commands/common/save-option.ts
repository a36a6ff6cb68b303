import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of an option itself. */
export const saveOption = command(
  'explore.saveOption',
  (of) => `change “${of}”`,
  shows('explore.options', {
    answered: (options, saved) => options.map((option) => (option.id === saved.id ? saved : option)),
  }),
);
