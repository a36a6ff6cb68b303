/**
 * What a person claims about themselves. All seven share a name, words, an order, evidence, and the goals that name them; what is
 * a kind's own lies in its details.
 */
export const claimKinds = [
  'value',
  'strength',
  'weakness',
  'skill',
  'interest',
  'role',
  'non-negotiable',
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The same for every kind of claim. */
export function forEachKind<T>(what: T): Record<ClaimKind, T> {
  return Object.fromEntries(claimKinds.map((kind) => [kind, what])) as Record<ClaimKind, T>;
}

export function isClaimKind(kind: string): kind is ClaimKind {
  return claimKinds.some((known) => known === kind);
}
