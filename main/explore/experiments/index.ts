import type { HandlersOf } from '#main/bridge/handlers.ts';
import {
  addExperiment,
  experimentToStep,
  saveExperiment,
  setExperimentOption,
  setExperimentStatus,
  trashExperiment,
} from './change.ts';
import { finishExperiment } from './finish.ts';
import { getExperiment, listExperiments } from './read.ts';
import { tieExperiment, untieExperiment } from './ties.ts';

export {
  addExperiment,
  experimentToStep,
  listTrashedExperiments,
  previewExperimentPurge,
  purgeExperiment,
  restoreExperiment,
  saveExperiment,
  setExperimentStatus,
} from './change.ts';
export { finishExperiment } from './finish.ts';
export { countExperiments, experimentsInPlan } from './read.ts';
export { tieExperiment } from './ties.ts';

/** Experiments: small tests of what a person believes. */
export const experimentsHandlers = {
  'explore.experiments': ({ db }, { option }) => listExperiments(db, option),
  'explore.experiment': ({ db }, { id }) => getExperiment(db, id),
  'explore.addExperiment': ({ db, clock }, added) => addExperiment(db, clock, added),
  'explore.saveExperiment': ({ db, clock }, saved) => saveExperiment(db, clock, saved),
  'explore.setExperimentStatus': ({ db, clock }, set) => setExperimentStatus(db, clock, set),
  'explore.setExperimentOption': ({ db, clock }, set) => setExperimentOption(db, clock, set),
  'explore.tieExperiment': ({ db, clock }, tie) => tieExperiment(db, clock, tie),
  'explore.untieExperiment': ({ db, clock }, tie) => untieExperiment(db, clock, tie),
  'explore.finishExperiment': ({ db, clock }, finish) => finishExperiment(db, clock, finish),
  'explore.experimentToStep': ({ db, clock }, wanted) => experimentToStep(db, clock, wanted),
  'explore.trashExperiment': ({ db, clock }, { id }) => {
    trashExperiment(db, clock, id);
    return {};
  },
} satisfies Partial<HandlersOf<'explore'>>;
