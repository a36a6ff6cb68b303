import { command } from '#renderer/commands/command.ts';
import { onExperiment } from './on-experiment.ts';

/** Writes what was seen in an experiment, and does what follows from it. */
export const finishExperiment = command(
  'explore.finishExperiment',
  (of) => `finish the experiment “${of}”`,
  onExperiment(),
);
