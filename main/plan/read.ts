import type { Db } from '#main/database/open.ts';
import { listAllSteps, listGoals, listWins } from '#main/goals/index.ts';
import { type Clock, todayOf } from '#main/ports/clock.ts';
import { listClaims, readFacts, wordedDirections } from '#main/reflection/index.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { contentFor, isEmptyPlan } from '#shared/plan/audience.ts';
import { composePlan } from '#shared/plan/compose.ts';
import type { PlanContent, PlanDocument } from '#shared/plan/plan.ts';
import { planPortraitOf } from '#shared/plan/portrait.ts';

/** Everything the plan is made from, as of one moment. */
export function planContent(db: Db, clock: Clock): PlanContent {
  return db.transaction(() => ({
    date: todayOf(clock),
    portrait: planPortraitOf(readFacts(db, clock)),
    strengths: listClaims(db, 'strength'),
    weaknesses: listClaims(db, 'weakness'),
    goals: listGoals(db, todayOf(clock)),
    steps: listAllSteps(db),
    wins: listWins(db),
    directions: wordedDirections(db),
  }))();
}

/** The plan as an audience reads it, and whether there is anything in it for them. */
export function readPlan(
  db: Db,
  clock: Clock,
  { audience, locale }: { audience: Audience; locale: string },
): { document: PlanDocument; empty: boolean } {
  const content = planContent(db, clock);
  return {
    document: composePlan(content, { audience, locale }),
    empty: isEmptyPlan(contentFor(content, audience)),
  };
}
