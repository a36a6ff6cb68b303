import { addExperiment } from '#renderer/commands/common/add-experiment.ts';
import { offerUndo } from '#renderer/commands/offer-undo.ts';
import { attempt, newAct } from '#renderer/commands/run.ts';
import { setExperimentStatus } from '#renderer/explore/commands/set-experiment-status.ts';
import { trashExperiment } from '#renderer/explore/commands/trash-experiment.ts';
import { flushGroup } from '#renderer/saving/open-drafts.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import type { Experiment } from '#shared/explore/experiments.ts';
import { experimentGroup } from './experiment-words.ts';

/** Plans an experiment, perhaps about an option. Resolves to it, or to null when it was not done. */
export async function plan(name: string, option: string | null = null): Promise<Experiment | null> {
  const added = await attempt(
    addExperiment,
    { name, belief: '', sort: 'other', test: '', on: null, option },
    name,
  );
  if (added !== null) announce(`${name} is planned.`);
  return added;
}

/** Moves an experiment to the trash, and offers the way back. Resolves to whether it was done. */
export async function trashWithUndo({ id, name }: Pick<Experiment, 'id' | 'name'>): Promise<boolean> {
  await flushGroup(experimentGroup(id));
  const act = newAct();
  if ((await attempt(trashExperiment, { id }, name, { act })) === null) return false;
  announce(`${name} is in the trash.`);
  offerUndo(`“${name}” is in the trash.`, act);
  return true;
}

/** Drops an experiment, or plans it again. */
export async function setStatus(
  { id, name }: Pick<Experiment, 'id' | 'name'>,
  status: 'planned' | 'dropped',
): Promise<void> {
  if ((await attempt(setExperimentStatus, { id, status }, name)) === null) return;
  announce(status === 'dropped' ? `${name} is dropped.` : `${name} is planned.`);
}
