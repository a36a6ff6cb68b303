import { keepState } from '#main/database/history.ts';
import { addLink, type Link, removeLink } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { recordRow } from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { isClaimOfKind } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Experiment } from '#shared/explore/experiments.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import { getExperiment } from './read.ts';
import { experiments } from './rows.ts';

interface ExperimentTie {
  experiment: string;
  kind: ClaimKind;
  id: string;
}

/**
 * Says that an experiment is about a claim. Saying it twice is the same as once.
 *
 * @throws WaymarkError `not-found` for either.
 */
export function tieExperiment(db: Db, clock: Clock, tie: ExperimentTie): Experiment {
  return inTransaction(db, () => {
    recordRow(db, experiments, tie.experiment);
    if (!isClaimOfKind(db, tie.id, tie.kind)) {
      throw new WaymarkError('not-found', 'What you chose is not here any more. It may be in the trash.');
    }
    return change(db, clock, tie, addLink);
  });
}

/** Takes such a tie away, if there is one. @throws WaymarkError `not-found` for the experiment. */
export function untieExperiment(db: Db, clock: Clock, tie: ExperimentTie): Experiment {
  return inTransaction(db, () => change(db, clock, tie, removeLink));
}

function change(
  db: Db,
  clock: Clock,
  { experiment, kind, id }: ExperimentTie,
  how: (db: Db, link: Link, at: string) => void,
): Experiment {
  const row = recordRow(db, experiments, experiment);
  const { claims } = getExperiment(db, experiment);
  if (claims.some((claim) => claim.id === id) === (how === addLink)) return getExperiment(db, experiment);
  const at = instantOf(clock);
  const state = { ...row, claims: claims.map((claim) => claim.id) };
  keepState(db, {
    kind: 'experiment',
    record: experiment,
    revision: row.revision,
    change: 'link',
    at,
    state,
  });
  how(db, { fromKind: 'experiment', fromId: experiment, type: 'about', toKind: kind, toId: id }, at);
  return getExperiment(db, experiment);
}
