import { z } from 'zod';
import { type Audience, audiences } from '#shared/audience/audience.ts';
import type { GoalStatus } from '#shared/goals/goals.ts';
import type { ClaimKind } from '#shared/kinds.ts';

/** The sections of the plan, in reading order. */
export const planSections = [
  'directions',
  'value',
  'lights-up',
  'drains',
  'skill',
  'interest',
  'role',
  'non-negotiable',
  'active',
  'next',
  'someday',
  'done',
  'let-go',
  'exploring',
  'experiments',
  'futures',
  'applying',
  'learning',
  'people',
  'talks',
  'wins',
  'strength',
  'weakness',
] as const;
export type PlanSection = (typeof planSections)[number];

/** Each section is called as in the document, and is shown to its audience until the person chooses another one. */
const usual: Record<PlanSection, { name: string; audience: Audience }> = {
  directions: { name: 'Directions', audience: 'mentor' },
  value: { name: 'Values', audience: 'manager' },
  'lights-up': { name: 'Lights me up', audience: 'mentor' },
  drains: { name: 'Drains me', audience: 'mentor' },
  skill: { name: 'Skills', audience: 'manager' },
  interest: { name: 'Interests', audience: 'manager' },
  role: { name: 'Roles', audience: 'manager' },
  'non-negotiable': { name: 'Not negotiable', audience: 'mentor' },
  active: { name: 'Active goals', audience: 'manager' },
  next: { name: 'Next goals', audience: 'manager' },
  someday: { name: 'Goals for someday', audience: 'mentor' },
  done: { name: 'Goals that are done', audience: 'manager' },
  'let-go': { name: 'Goals that were let go', audience: 'me' },
  exploring: { name: 'What I am exploring', audience: 'mentor' },
  experiments: { name: 'What I try', audience: 'mentor' },
  futures: { name: 'Lives I could lead', audience: 'mentor' },
  applying: { name: 'What I am applying for', audience: 'mentor' },
  learning: { name: 'What I am learning', audience: 'manager' },
  people: { name: 'People', audience: 'mentor' },
  talks: { name: 'Whom I talk to', audience: 'mentor' },
  wins: { name: 'Wins', audience: 'mentor' },
  strength: { name: 'Strengths', audience: 'manager' },
  weakness: { name: 'Weaknesses', audience: 'mentor' },
};

/** Who may see each section. */
export type SectionAudiences = Readonly<Record<PlanSection, Audience>>;

/** What was chosen of it; the rest is as usual. */
export const chosenSections = z.partialRecord(z.enum(planSections), z.enum(audiences));
export type ChosenSections = z.infer<typeof chosenSections>;

export function sectionName(section: PlanSection): string {
  return usual[section].name;
}

/** Who may see each section, with what was chosen of it. */
export function sectionAudiences(chosen: ChosenSections): SectionAudiences {
  return Object.fromEntries(
    planSections.map((section) => [section, chosen[section] ?? usual[section].audience]),
  ) as Record<PlanSection, Audience>;
}

/** Where goals and claims stand in the plan: by status and by kind. */
export function sectionOf(record: { status: GoalStatus } | { kind: ClaimKind }): PlanSection {
  return 'status' in record ? record.status : record.kind;
}
