import { v7 as uuid } from 'uuid';
import { removeLinksOf } from '#main/database/links.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  recordRow,
  restoreRecord,
  saveRecord,
  setRecord,
  trashRecord,
} from '#main/database/record.ts';
import { options } from '#main/explore/options/rows.ts';
import { addStep } from '#main/goals/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type {
  Experiment,
  ExperimentSheet,
  ExperimentSort,
  ExperimentStatus,
} from '#shared/explore/experiments.ts';
import { getExperiment } from './read.ts';
import { type ExperimentRow, experiments } from './rows.ts';

/** What an experiment begins as. */
interface NewExperiment {
  name: string;
  belief?: string;
  sort?: ExperimentSort;
  test?: string;
  on?: string | null;
  option?: string | null;
  audience?: ExperimentRow['audience'];
}

/**
 * Plans an experiment. One about an option is for those who may see the option.
 *
 * @throws WaymarkError `not-found` for the option.
 */
export function addExperiment(db: Db, clock: Clock, added: NewExperiment): Experiment {
  const { name, belief = '', sort = 'other', test = '', on = null, option = null } = added;
  return inTransaction(db, () => {
    const tested = option === null ? null : recordRow(db, options, option);
    const at = instantOf(clock);
    const row: ExperimentRow = {
      id: uuid(),
      name,
      status: 'planned',
      belief,
      sort,
      test,
      date: on,
      saw: '',
      energy: null,
      engagement: null,
      verdict: 'unknown',
      change: '',
      done_on: null,
      option,
      step: null,
      audience: added.audience ?? tested?.audience ?? 'mentor',
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, experiments, row);
    return getExperiment(db, row.id);
  });
}

/**
 * Saves what is written of an experiment. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveExperiment(
  db: Db,
  clock: Clock,
  { id, revision, on, doneOn, ...said }: ExperimentSheet & { id: string; revision: number },
): Experiment {
  const { name, belief, sort, test, saw, energy, engagement, verdict, change, audience } = said;
  const fields = { name, belief, sort, test, saw, energy, engagement, verdict, change, audience };
  return inTransaction(db, () => {
    saveRecord(db, clock, experiments, { id, revision, fields: { ...fields, date: on, done_on: doneOn } });
    return getExperiment(db, id);
  });
}

/** Drops an experiment, or plans it again. @throws WaymarkError `not-found`. */
export function setExperimentStatus(
  db: Db,
  clock: Clock,
  { id, status }: { id: string; status: ExperimentStatus },
): Experiment {
  return inTransaction(db, () => {
    setRecord(db, clock, experiments, id, { status }, 'move');
    return getExperiment(db, id);
  });
}

/** Says which option an experiment tests. @throws WaymarkError `not-found` for either. */
export function setExperimentOption(
  db: Db,
  clock: Clock,
  { id, option }: { id: string; option: string | null },
): Experiment {
  return inTransaction(db, () => {
    if (option !== null) recordRow(db, options, option);
    setRecord(db, clock, experiments, id, { option }, 'link');
    return getExperiment(db, id);
  });
}

/**
 * Writes a step of a goal that is this experiment, due on its day. It is called like the experiment, and is seen by those who see the
 * goal.
 *
 * @throws WaymarkError `invalid` when it is a step already; `not-found` for either.
 */
export function experimentToStep(
  db: Db,
  clock: Clock,
  { id, goal }: { id: string; goal: string },
): Experiment {
  return inTransaction(db, () => {
    const { name, on, step } = getExperiment(db, id);
    if (step !== null) {
      throw new WaymarkError('invalid', 'This is a step of a goal already. Remove that step first.');
    }
    const { id: made } = addStep(db, clock, { goal, title: name, due: on });
    setRecord(db, clock, experiments, id, { step: made }, 'link');
    return getExperiment(db, id);
  });
}

/** @throws WaymarkError `not-found`. */
export const trashExperiment = (db: Db, clock: Clock, id: string): void =>
  trashRecord(db, clock, experiments, id);
/** @throws WaymarkError `not-found` when there is no such experiment. */
export const restoreExperiment = (db: Db, clock: Clock, id: string): void =>
  restoreRecord(db, clock, experiments, id);
/** Experiments in the trash, the latest first. */
export const listTrashedExperiments = (db: ReadDb) => listTrashedRecords(db, experiments);
/** What goes with an experiment that is deleted for ever. */
export const previewExperimentPurge = (db: ReadDb, id: string) => previewRecordPurge(db, 'experiment', id);

/** Deletes an experiment with its earlier states, its words in the index, and its ties. Call it in a transaction. */
export function purgeExperiment(db: Db, id: string): void {
  removeLinksOf(db, 'experiment', id);
  purgeRecord(db, experiments, id);
}
