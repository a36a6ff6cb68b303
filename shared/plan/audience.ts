import type { Audience } from '#shared/audience/audience.ts';
import { sheetFor } from '#shared/goals/fields/fields.ts';
import type { Claim, Evidence } from '#shared/reflection/reflection.ts';
import type { PlanContent } from './plan.ts';
import { portraitFor } from './portrait.ts';

/**
 * What an audience may see of a plan; every output starts from this. A mentor sees no evidence that points into the
 * journal, no goals that were let go, and not with whom goals are pursued. A manager sees no weaknesses either, and of goals
 * neither why, direction, values, what they take from other things, obstacle and if-then plan, nor those for someday, and of wins not
 * what made them work. The portrait follows `portraitFor`.
 */
export function contentFor(content: PlanContent, audience: Audience): PlanContent {
  if (audience === 'me') return content;
  const forManager = audience === 'manager';
  const goals = content.goals
    .filter((goal) => goal.status !== 'let-go' && !(forManager && goal.status === 'someday'))
    .map((goal) => ({ ...sheetFor(goal, audience), people: [] }))
    .map((goal) => (forManager ? { ...goal, values: [] } : goal));
  const shown = new Set(goals.map((goal) => goal.id));
  const withoutJournal = <C extends Claim>(claim: C): C => ({
    ...claim,
    evidence: claim.evidence.filter((evidence: Evidence) => evidence.entry === null),
    goals: claim.goals.filter((goal) => shown.has(goal.id)),
  });
  return {
    date: content.date,
    portrait: content.portrait && portraitFor(content.portrait, audience),
    strengths: content.strengths.map(withoutJournal),
    weaknesses: forManager ? [] : content.weaknesses.map(withoutJournal),
    goals,
    steps: content.steps.filter((step) => shown.has(step.goal)),
    wins: content.wins.map((win) => ({
      ...win,
      words: forManager ? '' : win.words,
      goal: win.goal !== null && shown.has(win.goal.id) ? win.goal : null,
    })),
    directions: forManager ? [] : content.directions,
  };
}

/** Whether there is nothing to plan with yet. */
export function isEmptyPlan({ portrait, goals, wins, strengths, weaknesses }: PlanContent): boolean {
  return portrait === null && [goals, wins, strengths, weaknesses].every(({ length }) => length === 0);
}
