import { command, shows } from '#renderer/commands/command.ts';

/** Saves what is written of an experiment. */
export const saveExperiment = command(
  'explore.saveExperiment',
  (of) => `change “${of}”`,
  shows('explore.experiment', {
    answered: (shown, saved) => (shown.id === saved.id ? saved : shown),
  }),
);
