import { command } from '#renderer/commands/command.ts';
import { onExperiment } from './on-experiment.ts';

/** Takes such a tie away. */
export const untieExperiment = command(
  'explore.untieExperiment',
  (of) => `take a tie of “${of}” away`,
  onExperiment(),
);
