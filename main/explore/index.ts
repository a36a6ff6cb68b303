import type { HandlersOf } from '#main/bridge/handlers.ts';
import { applicationsHandlers } from './applying/index.ts';
import { comparisonsHandlers } from './comparisons/index.ts';
import { experimentsHandlers } from './experiments/index.ts';
import { fitHandlers } from './fit/index.ts';
import { readFit, readForYou } from './for-you.ts';
import { futuresHandlers } from './futures/index.ts';
import { occupationOfNote, saveNote } from './notes.ts';
import { findOccupations, libraryContents, listLookedAt, readOccupation, titleOf } from './occupations.ts';
import { onetHandlers } from './onet/handlers.ts';
import { optionsHandlers } from './options/index.ts';

export {
  addApplication,
  addStep as addApplicationStep,
  allApplications,
  countApplications,
  deleteRemovedApplicationParts,
  listTrashedApplications,
  previewApplicationPurge,
  purgeApplication,
  readApplication,
  restoreApplication,
  saveApplication,
} from './applying/index.ts';
export {
  addComparison,
  allComparisons,
  countComparisons,
  listTrashedComparisons,
  previewComparisonPurge,
  purgeComparison,
  restoreComparison,
  saveComparison,
} from './comparisons/index.ts';
export {
  addExperiment,
  countExperiments,
  experimentsInPlan,
  experimentToStep,
  finishExperiment,
  listTrashedExperiments,
  previewExperimentPurge,
  purgeExperiment,
  restoreExperiment,
  saveExperiment,
  setExperimentStatus,
  tieExperiment,
} from './experiments/index.ts';
export { deleteRemovedRatings, fitsOfOptions, purgeRatingsBy, rate } from './fit/index.ts';
export {
  addQuestion,
  countFutures,
  deleteRemovedQuestions,
  listFutures,
  listTrashedFutures,
  previewFuturePurge,
  purgeFuture,
  questionToExperiment,
  restoreFuture,
  saveFuture,
  sketchFutures,
} from './futures/index.ts';
export { countNotes } from './notes.ts';
export { type ServedFacts, serveFacts } from './onet/facts.ts';
export { importOccupations } from './onet/tasks.ts';
export {
  addFact,
  addNote,
  addOption,
  allOptions,
  countOptions,
  deleteRemovedFindings,
  listTrashedOptions,
  moveOption,
  needOption,
  previewOptionPurge,
  purgeOption,
  readOption,
  restoreOption,
  saveNote,
  saveOption,
  tieOption,
} from './options/index.ts';

/** What is out there: occupations, how they fit a person, what they look into, and what they apply for. */
export const exploreHandlers = {
  'explore.library': ({ db }) => libraryContents(db),
  'explore.find': ({ db }, wanted) => findOccupations(db, wanted),
  'explore.occupation': ({ db }, ref) => readOccupation(db, ref),
  'explore.lookedAt': ({ db }) => listLookedAt(db),
  'explore.saveNote': ({ db, clock }, saved) => saveNote(db, clock, titleOf(db, saved), saved),
  'explore.forYou': ({ db }, { surprise }) => readForYou(db, surprise),
  'explore.fit': ({ db }, ref) => readFit(db, ref),
  'explore.ofNote': ({ db }, { id }) => occupationOfNote(db, id),
  ...onetHandlers,
  ...optionsHandlers,
  ...experimentsHandlers,
  ...futuresHandlers,
  ...applicationsHandlers,
  ...fitHandlers,
  ...comparisonsHandlers,
} satisfies HandlersOf<'explore'>;
