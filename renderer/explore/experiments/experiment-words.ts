import { call } from '#renderer/bridge/client.ts';
import { saveExperiment } from '#renderer/commands/common/save-experiment.ts';
import { fieldsBetween, runField } from '#renderer/commands/field.ts';
import type { DraftSource, Version } from '#renderer/saving/draft.ts';
import type { Experiment, ExperimentSheet } from '#shared/explore/experiments.ts';

/** Names what is written about an experiment among everything that is being written. */
export function experimentGroup(id: string): string {
  return `experiment:${id}`;
}

/** What is written of an experiment, as a form has it. */
export function experimentVersion(experiment: Experiment): Version<ExperimentSheet> {
  const { name, belief, sort, test, on, saw, energy, engagement, verdict, change, doneOn, audience } =
    experiment;
  const value = { name, belief, sort, test, on, saw, energy, engagement, verdict, change, doneOn, audience };
  return { value, revision: experiment.revision };
}

/** How the form of an experiment is saved and read again. A name that was emptied stays what it was. */
export function experimentSource(id: string): DraftSource<ExperimentSheet> {
  return {
    save: async (sheet, { revision, value: base }) => {
      const name = sheet.name.trim() || base.name;
      return experimentVersion(
        await runField(
          saveExperiment,
          { ...sheet, name, id, revision },
          { of: name, record: experimentGroup(id), fields: fieldsBetween(base, sheet) },
        ),
      );
    },
    read: async () => experimentVersion(await call('explore.experiment', { id })),
  };
}
