import { addItem } from './add-item.ts';
import { addLearningFile } from './add-learning-file.ts';
import { addLesson } from './add-lesson.ts';
import { addReminder } from './add-reminder.ts';
import { addSession } from './add-session.ts';
import { answerLesson } from './answer-lesson.ts';
import { answerTimer } from './answer-timer.ts';
import { discardTimer } from './discard-timer.ts';
import { finishTimer } from './finish-timer.ts';
import { goalFromItem } from './goal-from-item.ts';
import { itemFromGoal } from './item-from-goal.ts';
import { joinGoal } from './join-goal.ts';
import { moveItem } from './move-item.ts';
import { noteTimer } from './note-timer.ts';
import { partGoal } from './part-goal.ts';
import { pauseTimer } from './pause-timer.ts';
import { reminderToStep } from './reminder-to-step.ts';
import { removeLearningFile } from './remove-learning-file.ts';
import { removeLesson } from './remove-lesson.ts';
import { removeReminder } from './remove-reminder.ts';
import { removeSession } from './remove-session.ts';
import { reviewLevel } from './review-level.ts';
import { saveLesson } from './save-lesson.ts';
import { saveReminder } from './save-reminder.ts';
import { saveSession } from './save-session.ts';
import { setWish } from './set-wish.ts';
import { startTimer } from './start-timer.ts';
import { tickReminder } from './tick-reminder.ts';
import { trashItem } from './trash-item.ts';
import { useToStep } from './use-to-step.ts';
import { wishLesson } from './wish-lesson.ts';

/** What a person changes in Learning. */
export const learningCommands = [
  addItem,
  addLearningFile,
  addReminder,
  goalFromItem,
  itemFromGoal,
  joinGoal,
  moveItem,
  partGoal,
  reminderToStep,
  removeLearningFile,
  removeReminder,
  saveReminder,
  tickReminder,
  trashItem,
  addLesson,
  addSession,
  answerLesson,
  answerTimer,
  discardTimer,
  finishTimer,
  noteTimer,
  pauseTimer,
  removeLesson,
  removeSession,
  reviewLevel,
  saveLesson,
  saveSession,
  setWish,
  startTimer,
  useToStep,
  wishLesson,
];
