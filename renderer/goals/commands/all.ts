import { achieveGoal } from './achieve-goal.ts';
import { addMilestone } from './add-milestone.ts';
import { addMilestones } from './add-milestones.ts';
import { addReason } from './add-reason.ts';
import { addStep } from './add-step.ts';
import { addWin } from './add-win.ts';
import { letGoalGo } from './let-goal-go.ts';
import { logObstacle } from './log-obstacle.ts';
import { markDay } from './mark-day.ts';
import { moveGoal } from './move-goal.ts';
import { moveMilestone } from './move-milestone.ts';
import { moveStep } from './move-step.ts';
import { pauseGoal } from './pause-goal.ts';
import { pivotGoal } from './pivot-goal.ts';
import { placeGoal } from './place-goal.ts';
import { planMilestones } from './plan-milestones.ts';
import { rehearse } from './rehearse.ts';
import { removeMilestone } from './remove-milestone.ts';
import { removeReason } from './remove-reason.ts';
import { removeStep } from './remove-step.ts';
import { rescheduleGoal } from './reschedule-goal.ts';
import { resumeGoal } from './resume-goal.ts';
import { saveMilestone } from './save-milestone.ts';
import { saveMotives } from './save-motives.ts';
import { saveStep } from './save-step.ts';
import { setActiveLimit } from './set-active-limit.ts';
import { setHours } from './set-hours.ts';
import { tickMilestone } from './tick-milestone.ts';
import { tickStep } from './tick-step.ts';
import { trashGoal } from './trash-goal.ts';
import { trashWin } from './trash-win.ts';
import { waitForMilestone } from './wait-for-milestone.ts';

/** Every change that a person makes here. */
export const goalsCommands = [
  achieveGoal,
  addMilestone,
  addMilestones,
  addReason,
  addStep,
  addWin,
  letGoalGo,
  logObstacle,
  markDay,
  moveGoal,
  moveMilestone,
  moveStep,
  pauseGoal,
  pivotGoal,
  placeGoal,
  planMilestones,
  rehearse,
  removeMilestone,
  removeReason,
  removeStep,
  rescheduleGoal,
  resumeGoal,
  saveMilestone,
  saveStep,
  saveMotives,
  setActiveLimit,
  setHours,
  tickMilestone,
  tickStep,
  trashGoal,
  trashWin,
  waitForMilestone,
] as const;
