import { command } from '#renderer/commands/command.ts';
import { onExperiment } from './on-experiment.ts';

/** Drops an experiment, or plans it again. */
export const setExperimentStatus = command(
  'explore.setExperimentStatus',
  (of, { status }) => (status === 'dropped' ? `drop “${of}”` : `plan “${of}” again`),
  onExperiment(),
);
