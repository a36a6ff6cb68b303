import { addItem } from './add-item.ts';
import { addLearningFile } from './add-learning-file.ts';
import { addReminder } from './add-reminder.ts';
import { goalFromItem } from './goal-from-item.ts';
import { itemFromGoal } from './item-from-goal.ts';
import { joinGoal } from './join-goal.ts';
import { moveItem } from './move-item.ts';
import { partGoal } from './part-goal.ts';
import { reminderToStep } from './reminder-to-step.ts';
import { removeLearningFile } from './remove-learning-file.ts';
import { removeReminder } from './remove-reminder.ts';
import { saveReminder } from './save-reminder.ts';
import { tickReminder } from './tick-reminder.ts';
import { trashItem } from './trash-item.ts';

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
];
