import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { Goal, Milestone } from '#shared/goals/goals.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import type { PlanContent } from '#shared/plan/plan.ts';
import { sectionAudiences } from '#shared/plan/sections.ts';
import type { ClaimOf } from '#shared/reflection/claims.ts';
import { type ClaimDetails, noDetails } from '#shared/reflection/details.ts';
import type { Evidence } from '#shared/reflection/evidence.ts';
import type { PortraitFacts } from '#shared/reflection/facts.ts';

let number = 0;
const at = '2026-03-04T12:00:00.000Z';

/** A new id, in order. */
export function nextId(): string {
  number += 1;
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

/** A goal with only a title, apart from what is given. */
export function aGoal(given: Partial<Goal> = {}): Goal {
  return {
    id: nextId(),
    ...blankSheet('A goal'),
    audience: 'manager',
    status: 'active',
    milestones: [],
    nextStep: null,
    paused: null,
    cameFrom: null,
    values: [],
    strengths: [],
    skills: [],
    people: [],
    createdAt: at,
    modifiedAt: at,
    revision: 1,
    ...given,
  };
}

export function aMilestone(given: Partial<Milestone> = {}): Milestone {
  return {
    id: nextId(),
    goal: nextId(),
    title: 'A milestone',
    due: null,
    doneAt: null,
    waitsFor: null,
    revision: 1,
    ...given,
  };
}

/** A claim with only a name, apart from what is given. */
export function aClaim<K extends ClaimKind>(
  kind: K,
  { details, ...given }: Partial<Omit<ClaimOf<K>, 'details'>> & { details?: Partial<ClaimDetails<K>> } = {},
): ClaimOf<K> {
  return {
    id: nextId(),
    kind,
    name: `A ${kind}`,
    description: '',
    audience: 'manager',
    details: { ...noDetails[kind], ...details },
    evidence: [],
    goals: [],
    createdAt: at,
    modifiedAt: at,
    revision: 1,
    ...given,
  } as unknown as ClaimOf<K>;
}

/** Evidence of these words; with a title, it points to an entry. */
export function someEvidence(words: string, entry?: { title: string; trashed?: boolean }): Evidence {
  return {
    id: nextId(),
    stance: 'supports',
    words,
    passage: null,
    entry: entry
      ? { id: nextId(), title: entry.title, date: '2026-02-03', trashed: entry.trashed ?? false }
      : null,
    createdAt: at,
  };
}

/** What a portrait is drawn from: nothing, apart from what is given. */
export function someFacts(given: Partial<PortraitFacts> = {}): PortraitFacts {
  return {
    date: '2026-03-04',
    entries: 0,
    claims: [],
    sources: [],
    conflicts: [],
    directions: [],
    pathAt: null,
    ...given,
  };
}

export function aPlan(given: Partial<PlanContent> = {}): PlanContent {
  return {
    date: '2026-03-04',
    sections: sectionAudiences({}),
    facts: someFacts(),
    strengths: [],
    weaknesses: [],
    people: [],
    organisations: [],
    goals: [],
    options: [],
    applications: [],
    learning: [],
    sessions: [],
    lessons: [],
    conversations: [],
    fits: [],
    comparisons: [],
    experiments: [],
    futures: [],
    steps: [],
    wins: [],
    directions: [],
    ...given,
  };
}
