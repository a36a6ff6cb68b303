import { readChoice, saveChoice } from '#main/database/choices.ts';
import type { Db } from '#main/database/open.ts';
import { inSnapshot, type ReadDb } from '#main/database/reader.ts';
import {
  allApplications,
  allComparisons,
  allOptions,
  experimentsInPlan,
  fitsOfOptions,
  listFutures,
} from '#main/explore/index.ts';
import { listAllSteps, listGoals, winsInPlan } from '#main/goals/index.ts';
import { allItems, allSessions, listLessons } from '#main/learning/index.ts';
import { allOrganisations, allPeople } from '#main/people/index.ts';
import { listConversations } from '#main/people/talks/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { listClaims, readFacts, wordedDirections } from '#main/reflection/index.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { contentFor, isEmptyPlan } from '#shared/plan/audience.ts';
import { composePlan } from '#shared/plan/compose.ts';
import { planComparisonOf, planFitOf } from '#shared/plan/fit-blocks.ts';
import { sectionsFor } from '#shared/plan/left-out.ts';
import type { PlanContent, PlanDocument, ShownSection } from '#shared/plan/plan.ts';
import {
  type ChosenSections,
  chosenSections,
  type PlanSection,
  sectionAudiences,
} from '#shared/plan/sections.ts';

/** What was chosen of who may see each section. */
function readSections(db: ReadDb): ChosenSections {
  return readChoice<ChosenSections>(db, 'plan-sections', chosenSections, {});
}

/** Says who may see a section. */
export function saveSection(
  db: Db,
  { section, audience }: { section: PlanSection; audience: Audience },
): void {
  db.transaction(() => saveChoice(db, 'plan-sections', { ...readSections(db), [section]: audience }))();
}

/** Everything the plan is made from, as of one moment. */
export function planContent(db: ReadDb, clock: Clock): PlanContent {
  return inSnapshot(db, () => ({
    date: todayOf(clock),
    sections: sectionAudiences(readSections(db)),
    facts: readFacts(db, clock),
    strengths: listClaims(db, 'strength'),
    weaknesses: listClaims(db, 'weakness'),
    goals: listGoals(db, todayOf(clock)),
    options: allOptions(db),
    applications: allApplications(db),
    learning: allItems(db, todayOf(clock)),
    people: allPeople(db),
    organisations: allOrganisations(db),
    sessions: allSessions(db),
    lessons: listLessons(db, null),
    conversations: listConversations(db),
    fits: fitsOfOptions(db, clock).flatMap((fit) => planFitOf(fit) ?? []),
    comparisons: allComparisons(db, clock).map(planComparisonOf),
    experiments: experimentsInPlan(db),
    futures: listFutures(db),
    steps: listAllSteps(db),
    wins: winsInPlan(db),
    directions: wordedDirections(db),
  }));
}

/** The plan as an audience reads it, whether there is anything in it for them, and what the person is told beside it. */
export function readPlan(
  db: ReadDb,
  clock: Clock,
  { audience, locale }: { audience: Audience; locale: string },
): { document: PlanDocument; empty: boolean; sections: ShownSection[] } {
  const content = planContent(db, clock);
  return {
    document: composePlan(content, { audience, locale }),
    empty: isEmptyPlan(contentFor(content, audience)),
    sections: sectionsFor(content, audience),
  };
}
