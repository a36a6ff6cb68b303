import type { Goal, ServedKind } from '#shared/goals/goals.ts';

/** Where a goal keeps what it is tied to. */
export const servedField = {
  value: 'values',
  strength: 'strengths',
  skill: 'skills',
  person: 'people',
} as const satisfies Record<ServedKind, keyof Goal>;
