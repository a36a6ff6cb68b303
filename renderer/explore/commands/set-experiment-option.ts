import { command } from '#renderer/commands/command.ts';
import { onExperiment } from './on-experiment.ts';

/** Says which option an experiment tests. */
export const setExperimentOption = command(
  'explore.setExperimentOption',
  (of, { option }) => (option === null ? `part “${of}” from its option` : `tie “${of}” to an option`),
  onExperiment(),
);
