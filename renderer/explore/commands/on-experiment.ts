import { type Shows, shows } from '#renderer/commands/command.ts';
import type { CommandName, Output } from '#shared/api.ts';
import type { Experiment } from '#shared/explore/experiments.ts';

/** How the page of an experiment shows a change of it: as main answers it. */
export function onExperiment<N extends CommandName>(): Shows<N> {
  return shows<N, 'explore.experiment'>('explore.experiment', {
    answered: (shown, output: Output<N>) => {
      const answered = output as Partial<Experiment>;
      return shown.id === answered.id ? { ...shown, ...answered } : shown;
    },
  });
}
