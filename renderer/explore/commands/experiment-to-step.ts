import { command } from '#renderer/commands/command.ts';
import { onExperiment } from './on-experiment.ts';

/** Makes an experiment a step of a goal. */
export const experimentToStep = command(
  'explore.experimentToStep',
  (of) => `make “${of}” a step of a goal`,
  onExperiment(),
);
