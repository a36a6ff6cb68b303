import type { ClaimLinkKind, Goal } from '#shared/goals/goals.ts';

/** Where a goal keeps what it is tied to. */
export const linkField = {
  value: 'values',
  strength: 'strengths',
  skill: 'skills',
  person: 'people',
} as const satisfies Record<ClaimLinkKind, keyof Goal>;
