import { command } from '#renderer/commands/command.ts';
import { onExperiment } from './on-experiment.ts';

/** Says what of oneself an experiment is about. */
export const tieExperiment = command(
  'explore.tieExperiment',
  (of) => `tie “${of}” to what it is about`,
  onExperiment(),
);
