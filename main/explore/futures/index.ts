import type { HandlersOf } from '#main/bridge/handlers.ts';
import { saveFuture, sketchFutures, trashFuture } from './change.ts';
import {
  addQuestion,
  questionToExperiment,
  questionToGoal,
  removeQuestion,
  saveQuestion,
} from './questions.ts';
import { listFutures } from './read.ts';

export {
  deleteRemovedQuestions,
  listTrashedFutures,
  previewFuturePurge,
  purgeFuture,
  restoreFuture,
  saveFuture,
  sketchFutures,
} from './change.ts';
export { addQuestion, questionToExperiment } from './questions.ts';
export { countFutures, listFutures } from './read.ts';

/** Futures: different sketches of five years, and the questions that they raise. */
export const futuresHandlers = {
  'explore.futures': ({ db }) => listFutures(db),
  'explore.sketchFutures': ({ db, clock }, sketches) => sketchFutures(db, clock, sketches),
  'explore.saveFuture': ({ db, clock }, saved) => saveFuture(db, clock, saved),
  'explore.trashFuture': ({ db, clock }, { id }) => {
    trashFuture(db, clock, id);
    return {};
  },
  'explore.addFutureQuestion': ({ db, clock }, added) => addQuestion(db, clock, added),
  'explore.saveFutureQuestion': ({ db, clock }, saved) => saveQuestion(db, clock, saved),
  'explore.removeFutureQuestion': ({ db, clock }, { id }) => removeQuestion(db, clock, id),
  'explore.futureQuestionToExperiment': ({ db, clock }, wanted) => questionToExperiment(db, clock, wanted),
  'explore.futureQuestionToGoal': ({ db, clock }, wanted) => questionToGoal(db, clock, wanted),
} satisfies Partial<HandlersOf<'explore'>>;
