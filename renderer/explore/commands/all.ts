import { addApplication } from './add-application.ts';
import { addApplicationFile } from './add-application-file.ts';
import { addApplicationStep } from './add-application-step.ts';
import { addFutureQuestion } from './add-future-question.ts';
import { addOptionFact } from './add-option-fact.ts';
import { addOptionNote } from './add-option-note.ts';
import { experimentToStep } from './experiment-to-step.ts';
import { finishExperiment } from './finish-experiment.ts';
import { futureQuestionToExperiment } from './future-question-to-experiment.ts';
import { futureQuestionToGoal } from './future-question-to-goal.ts';
import { moveOption } from './move-option.ts';
import { optionToGoal } from './option-to-goal.ts';
import { rate } from './rate.ts';
import { removeApplicationFile } from './remove-application-file.ts';
import { removeApplicationStep } from './remove-application-step.ts';
import { removeFutureQuestion } from './remove-future-question.ts';
import { removeOptionFact } from './remove-option-fact.ts';
import { removeOptionNote } from './remove-option-note.ts';
import { saveApplicationStep } from './save-application-step.ts';
import { saveFutureQuestion } from './save-future-question.ts';
import { saveNote } from './save-note.ts';
import { saveOptionFact } from './save-option-fact.ts';
import { saveOptionNote } from './save-option-note.ts';
import { setExperimentOption } from './set-experiment-option.ts';
import { setExperimentStatus } from './set-experiment-status.ts';
import { sketchFutures } from './sketch-futures.ts';
import { tieExperiment } from './tie-experiment.ts';
import { trashApplication } from './trash-application.ts';
import { trashComparison } from './trash-comparison.ts';
import { trashExperiment } from './trash-experiment.ts';
import { trashFuture } from './trash-future.ts';
import { trashOption } from './trash-option.ts';
import { untieExperiment } from './untie-experiment.ts';

/** Every change that a person makes here. */
export const exploreCommands = [
  addFutureQuestion,
  addApplication,
  addApplicationFile,
  addApplicationStep,
  addOptionFact,
  addOptionNote,
  experimentToStep,
  finishExperiment,
  futureQuestionToExperiment,
  futureQuestionToGoal,
  moveOption,
  optionToGoal,
  removeFutureQuestion,
  removeOptionFact,
  removeOptionNote,
  saveFutureQuestion,
  removeApplicationFile,
  removeApplicationStep,
  saveApplicationStep,
  rate,
  saveNote,
  saveOptionFact,
  saveOptionNote,
  setExperimentOption,
  setExperimentStatus,
  sketchFutures,
  tieExperiment,
  trashExperiment,
  trashFuture,
  trashApplication,
  trashComparison,
  trashOption,
  untieExperiment,
] as const;
