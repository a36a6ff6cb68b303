import type { HandlersOf } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { boardAsOf, goalChangesBetween } from './as-of.ts';
import { addGoal, moveGoal, placeGoal, saveGoal, trashGoal, writeGoal } from './change.ts';
import { linkClaim, unlinkClaim } from './claim-links.ts';
import { readActiveLimit, readGoalHours, saveActiveLimit, saveGoalHours } from './limits.ts';
import { listMeasured } from './measured.ts';
import {
  addMilestone,
  addMilestones,
  moveMilestone,
  planMilestones,
  removeMilestone,
  saveMilestone,
  tickMilestone,
  waitFor,
} from './milestones.ts';
import { listMotives, saveMotives } from './motives.ts';
import { listObstacleEvents, logObstacleEvent } from './obstacle-events.ts';
import { getGoal, listGoals, topGoals } from './read.ts';
import { listRehearsals, rehearse } from './rehearsals.ts';
import { addStep, listSteps, markDay, moveStep, removeStep, saveStep, tickStep } from './steps.ts';
import { addReason, goalStory, removeReason } from './story.ts';
import { printTimeline, rescheduleGoal } from './timeline.ts';
import { achieveGoal, letGoalGo, listTransitions, pauseGoal, pivotGoal, resumeGoal } from './transitions.ts';
import { addWin, listWins, saveWin, trashWin } from './wins.ts';

export {
  addGoal,
  listTrashedGoals,
  moveGoal,
  restoreGoal,
  saveGoal,
  trashGoal,
  writeGoal,
} from './change.ts';
export { linkClaim } from './claim-links.ts';
export { addMilestone, tickMilestone } from './milestones.ts';
export { saveMotives } from './motives.ts';
export { logObstacleEvent } from './obstacle-events.ts';
export { deleteRemovedMilestones, previewGoalPurge, purgeGoal } from './purge.ts';
export { countGoals, getGoal, listGoals } from './read.ts';
export { rehearse } from './rehearsals.ts';
export { needGoal } from './rows.ts';
export {
  addStep,
  deleteRemovedSteps,
  listAllSteps,
  listSteps,
  markDay,
  saveStep,
  stepOf,
  tickStep,
} from './steps.ts';
export { addReason, deleteRemovedReasons } from './story.ts';
export { achieveGoal, letGoalGo, pauseGoal, resumeGoal } from './transitions.ts';
export {
  listTrashedWins,
  previewWinPurge,
  purgeWin,
  restoreWin,
  winsInPlan,
} from './wins.ts';

/** Goals on their board, with milestones and the strengths they build on. */
export const goalsHandlers = {
  'goals.list': ({ db, clock }) => listGoals(db, todayOf(clock)),
  'goals.top': ({ db, clock }) => topGoals(db, todayOf(clock)),
  'goals.get': ({ db, clock }, { id }) => getGoal(db, id, todayOf(clock)),
  'goals.add': ({ db, clock }, added) => addGoal(db, clock, added),
  'goals.write': ({ db, clock }, written) => writeGoal(db, clock, written),
  'goals.save': ({ db, clock }, saved) => saveGoal(db, clock, saved),
  'goals.move': ({ db, clock }, move) => moveGoal(db, clock, move),
  'goals.place': ({ db, clock }, placed) => placeGoal(db, clock, placed),
  'goals.trash': ({ db, clock }, { id }) => {
    trashGoal(db, clock, id);
    return {};
  },
  'goals.measured': ({ db }, { goal }) => listMeasured(db, goal),
  'goals.motives': ({ db }, { goal }) => listMotives(db, goal),
  'goals.saveMotives': ({ db, clock }, said) => saveMotives(db, clock, said),
  'goals.obstacleEvents': ({ db }, { goal }) => listObstacleEvents(db, goal),
  'goals.logObstacleEvent': ({ db, clock }, met) => logObstacleEvent(db, clock, met),
  'goals.rehearsals': ({ db }, { goal }) => listRehearsals(db, goal),
  'goals.rehearse': ({ db, clock }, { goal }) => rehearse(db, clock, goal),
  'goals.activeLimit': ({ db }) => ({ limit: readActiveLimit(db) }),
  'goals.setActiveLimit': ({ db }, { limit }) => {
    saveActiveLimit(db, limit);
    return {};
  },
  'goals.hours': ({ db }) => ({ hours: readGoalHours(db) }),
  'goals.setHours': ({ db }, { hours }) => {
    saveGoalHours(db, hours);
    return {};
  },
  'goals.story': ({ db }, { goal }) => goalStory(db, goal),
  'goals.addReason': ({ db, clock }, added) => addReason(db, clock, added),
  'goals.removeReason': ({ db, clock }, { id }) => {
    removeReason(db, clock, id);
    return {};
  },
  'goals.steps': ({ db, clock }, { goal }) => listSteps(db, clock, goal),
  'goals.addStep': ({ db, clock }, added) => addStep(db, clock, added),
  'goals.saveStep': ({ db, clock }, saved) => saveStep(db, clock, saved),
  'goals.tickStep': ({ db, clock }, tick) => tickStep(db, clock, tick),
  'goals.markDay': ({ db, clock }, marked) => markDay(db, clock, marked),
  'goals.moveStep': ({ db, clock }, move) => moveStep(db, clock, move),
  'goals.removeStep': ({ db, clock }, { id }) => removeStep(db, clock, id),
  'goals.transitions': ({ db }, { goal }) => listTransitions(db, goal),
  'goals.pause': ({ db, clock }, pause) => pauseGoal(db, clock, pause),
  'goals.resume': ({ db, clock }, resumed) => resumeGoal(db, clock, resumed),
  'goals.letGo': ({ db, clock }, letGo) => letGoalGo(db, clock, letGo),
  'goals.achieve': ({ db, clock }, achieved) => achieveGoal(db, clock, achieved),
  'goals.pivot': ({ db, clock }, pivot) => pivotGoal(db, clock, pivot),
  'goals.wins': ({ db }) => listWins(db),
  'goals.addWin': ({ db, clock }, added) => addWin(db, clock, added),
  'goals.saveWin': ({ db, clock }, saved) => saveWin(db, clock, saved),
  'goals.trashWin': ({ db, clock }, { id }) => {
    trashWin(db, clock, id);
    return {};
  },
  'goals.reschedule': ({ db, clock }, dates) => rescheduleGoal(db, clock, dates),
  'goals.printTimeline': (context, shown) => printTimeline(context, shown),
  'goals.asOf': ({ db }, { date }) => boardAsOf(db, date),
  'goals.changesBetween': ({ db }, days) => goalChangesBetween(db, days),
  'goals.linkClaim': ({ db, clock }, tie) => linkClaim(db, clock, tie),
  'goals.unlinkClaim': ({ db, clock }, tie) => unlinkClaim(db, clock, tie),
  'goals.addMilestone': ({ db, clock }, added) => addMilestone(db, clock, added),
  'goals.addMilestones': ({ db, clock }, added) => addMilestones(db, clock, added),
  'goals.planMilestones': ({ db, clock }, planned) => planMilestones(db, clock, planned),
  'goals.waitFor': ({ db, clock }, wait) => waitFor(db, clock, wait),
  'goals.saveMilestone': ({ db, clock }, saved) => saveMilestone(db, clock, saved),
  'goals.tickMilestone': ({ db, clock }, tick) => tickMilestone(db, clock, tick),
  'goals.moveMilestone': ({ db, clock }, move) => moveMilestone(db, clock, move),
  'goals.removeMilestone': ({ db, clock }, { id }) => removeMilestone(db, clock, id),
} satisfies HandlersOf<'goals'>;
