import type { HandlersOf } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { getPassage } from '#main/texts/index.ts';
import { sumsOf } from '#shared/reflection/activity-sums.ts';
import { energyWeeks } from '#shared/reflection/energy-river.ts';
import { portraitOf } from '#shared/reflection/portrait-of.ts';
import { answerItem, beginCheck, dropCheck, listPastChecks, openCheck } from './checks.ts';
import { addClaim, moveClaim, saveClaim, trashClaim } from './claims.ts';
import { judgeCondition, listConditionsOfGoal, listConflicts, listGoalsOfCondition } from './conditions.ts';
import { addEnergizer, listEnergizers, listEnergySources, removeEnergizer } from './energizers.ts';
import { addEvidence, removeEvidence, saveEvidence } from './evidence.ts';
import { mergeClaims } from './merge.ts';
import { listDirections, markPart, readPath, saveDirection } from './path.ts';
import { readFacts } from './portrait/facts.ts';
import { printPortrait } from './portrait/print.ts';
import { getClaim, listClaims, listClaimsOfEntry, listSameNames } from './read.ts';
import {
  addActivity,
  addTestResult,
  allActivities,
  listActivities,
  listTestResults,
  saveActivity,
  saveTestResult,
  trashActivity,
  trashTestResult,
} from './records/index.ts';
import {
  addCard,
  beginRound,
  chooseBetween,
  chooseCards,
  dropRound,
  finishRound,
  listPastRounds,
  openRound,
  sortCard,
  undoChoice,
} from './rounds/index.ts';

export { answerItem, beginCheck, listPastChecks } from './checks.ts';
export {
  addClaim,
  listTrashedClaims,
  restoreClaim,
  saveClaim,
  trashClaim,
} from './claims.ts';
export { judgeCondition } from './conditions.ts';
export { addEnergizer, listEnergySources } from './energizers.ts';
export { addEvidence, moveEvidence } from './evidence.ts';
export { levelsOfSkills, setLevel } from './levels.ts';
export { indexDirection, isDirection, markPart, saveDirection, wordedDirections } from './path.ts';
export { readFacts } from './portrait/facts.ts';
export { deleteRemovedEvidence, previewClaimPurge, purgeClaim } from './purge.ts';
export { countReflection, isClaimOfKind, listClaims } from './read.ts';
export { addActivity, addTestResult, recordTrash, saveTestResult, trashActivity } from './records/index.ts';
export { beginRound, chooseBetween, chooseCards, finishRound, sortCard } from './rounds/index.ts';

/** What a person claims about themselves, and what it stands on. */
export const reflectionHandlers = {
  'reflection.claims': ({ db }, { kind }) => listClaims(db, kind),
  'reflection.claim': ({ db }, { id }) => getClaim(db, id),
  'reflection.sameNames': ({ db }, { kind }) => listSameNames(db, kind),
  'reflection.addClaim': ({ db, clock }, added) => addClaim(db, clock, added),
  'reflection.saveClaim': ({ db, clock }, saved) => saveClaim(db, clock, saved),
  'reflection.moveClaim': ({ db, clock }, move) => {
    moveClaim(db, clock, move);
    return {};
  },
  'reflection.trashClaim': ({ db, clock }, { id }) => {
    trashClaim(db, clock, id);
    return {};
  },
  'reflection.mergeClaims': ({ db, clock }, merge) => mergeClaims(db, clock, merge),
  'reflection.addEvidence': ({ db, clock }, added) => addEvidence(db, clock, added),
  'reflection.saveEvidence': ({ db, clock }, saved) => saveEvidence(db, clock, saved),
  'reflection.removeEvidence': ({ db, clock }, { id }) => removeEvidence(db, clock, id),
  'reflection.openCheck': ({ db }) => openCheck(db),
  'reflection.pastChecks': ({ db }) => listPastChecks(db),
  'reflection.beginCheck': ({ db, clock }) => beginCheck(db, clock),
  'reflection.answerItem': ({ db, clock }, answered) => answerItem(db, clock, answered),
  'reflection.dropCheck': ({ db }, { check }) => {
    dropCheck(db, check);
    return {};
  },
  'reflection.energizers': ({ db }, { role }) => listEnergizers(db, role),
  'reflection.energySources': ({ db }) => listEnergySources(db),
  'reflection.addEnergizer': ({ db, clock }, added) => addEnergizer(db, clock, added),
  'reflection.removeEnergizer': ({ db }, { id }) => {
    removeEnergizer(db, id);
    return {};
  },
  'reflection.openRound': ({ db }) => openRound(db),
  'reflection.pastRounds': ({ db }) => listPastRounds(db),
  'reflection.beginRound': ({ db, clock }) => beginRound(db, clock),
  'reflection.sortCard': ({ db }, sorted) => sortCard(db, sorted),
  'reflection.addCard': ({ db }, added) => addCard(db, added),
  'reflection.chooseCards': ({ db }, chosen) => chooseCards(db, chosen),
  'reflection.chooseBetween': ({ db }, choice) => chooseBetween(db, choice),
  'reflection.undoChoice': ({ db }, { round }) => undoChoice(db, round),
  'reflection.finishRound': ({ db, clock }, { round }) => {
    finishRound(db, clock, round);
    return {};
  },
  'reflection.dropRound': ({ db }, { round }) => {
    dropRound(db, round);
    return {};
  },
  'reflection.conditionsOfGoal': ({ db }, { goal }) => listConditionsOfGoal(db, goal),
  'reflection.goalsOfCondition': ({ db }, { claim }) => listGoalsOfCondition(db, claim),
  'reflection.conflicts': ({ db }) => listConflicts(db),
  'reflection.judgeCondition': ({ db, clock }, judged) => {
    judgeCondition(db, clock, judged);
    return {};
  },
  'reflection.activities': ({ db }, asked) => listActivities(db, asked),
  'reflection.activitySums': ({ db }) => sumsOf(allActivities(db)),
  'reflection.energyWeeks': ({ db, clock }) => energyWeeks(allActivities(db), todayOf(clock)),
  'reflection.addActivity': ({ db, clock }, given) => addActivity(db, clock, given),
  'reflection.saveActivity': ({ db, clock }, saved) => saveActivity(db, clock, saved),
  'reflection.trashActivity': ({ db, clock }, { id }) => {
    trashActivity(db, clock, id);
    return {};
  },
  'reflection.testResults': ({ db }) => listTestResults(db),
  'reflection.addTestResult': ({ db, clock }, added) => addTestResult(db, clock, added),
  'reflection.saveTestResult': ({ db, clock }, saved) => saveTestResult(db, clock, saved),
  'reflection.trashTestResult': ({ db, clock }, { id }) => {
    trashTestResult(db, clock, id);
    return {};
  },
  'reflection.path': ({ db }) => readPath(db),
  'reflection.markPart': ({ db, clock }, marked) => markPart(db, clock, marked),
  'reflection.directions': ({ db }) => listDirections(db),
  'reflection.saveDirection': ({ db, clock }, saved) => saveDirection(db, clock, saved),
  'reflection.portrait': ({ db, clock }) => portraitOf(readFacts(db, clock)),
  'reflection.printPortrait': (context) => printPortrait(context),
  'reflection.passage': ({ db }, { evidence }) => getPassage(db, evidence),
  'reflection.claimsOfEntry': ({ db }, { entry }) => listClaimsOfEntry(db, entry),
} satisfies HandlersOf<'reflection'>;
