import { type Db, inTransaction } from '#main/database/open.ts';
import { saveRecord } from '#main/database/record.ts';
import { moveOption } from '#main/explore/options/index.ts';
import { tickStep } from '#main/goals/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import { addEvidence } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Experiment, Verdict } from '#shared/explore/experiments.ts';
import type { OptionStatus } from '#shared/explore/options.ts';
import type { Stance } from '#shared/reflection/evidence.ts';
import { getExperiment } from './read.ts';
import { experiments } from './rows.ts';
import { tieExperiment } from './ties.ts';

/** What was seen in an experiment, and what follows from it. */
interface Finish {
  id: string;
  revision: number;
  saw: string;
  energy: number | null;
  engagement: number | null;
  verdict: Verdict;
  change: string;
  doneOn: string;
  /** Where its option goes, and why; null where it stays. */
  move: { status: OptionStatus; reason: string } | null;
  evidence: readonly { claim: string; stance: Stance; words: string }[];
  tickStep: boolean;
}

/**
 * Writes what was seen in an experiment and does what follows from it: its option moves on, claims get evidence and are tied to it,
 * its step is ticked off. All or nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `invalid` when an option or a step is meant and
 * there is none; `not-found` for it or a claim.
 */
export function finishExperiment(db: Db, clock: Clock, finish: Finish): Experiment {
  const { id, revision, saw, energy, engagement, verdict, change, doneOn, move, evidence } = finish;
  return inTransaction(db, () => {
    const fields = { saw, energy, engagement, verdict, change };
    saveRecord(db, clock, experiments, {
      id,
      revision,
      fields: { ...fields, done_on: doneOn, status: 'done' },
    });
    const { option, step } = getExperiment(db, id);
    if (move !== null) {
      if (option === null) throw new WaymarkError('invalid', 'It tests no option that could be moved.');
      moveOption(db, clock, { id: option.id, ...reasoned(move), before: null });
    }
    for (const { claim, stance, words } of evidence) {
      const { kind } = addEvidence(db, clock, { claim, stance, words, entry: null });
      tieExperiment(db, clock, { experiment: id, kind, id: claim });
    }
    if (finish.tickStep) {
      if (step === null)
        throw new WaymarkError('invalid', 'It is no step of a goal that could be ticked off.');
      tickStep(db, clock, { id: step.id, done: true });
    }
    return getExperiment(db, id);
  });
}

/** A move without a reason leaves the one that is there. */
function reasoned({ status, reason }: { status: OptionStatus; reason: string }) {
  return reason.trim() === '' ? { status } : { status, reason };
}
