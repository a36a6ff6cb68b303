import { type ClaimKind, claimKinds } from '#shared/kinds.ts';
import type { ClaimFact, PortraitFacts } from './facts.ts';
import { missingParts, nextThing, oldClaims } from './next-thing.ts';
import { type EnergySum, type Petal, type PetalGroup, type Portrait, petalGroups } from './portrait.ts';

/** How many of each group the figure draws, so that its labels stay readable. */
const drawn: Record<PetalGroup, number> = { values: 7, strengths: 6, interests: 4, energizers: 4 };

/** How many of each list are shown. */
const shownIn = { energy: 3, evidence: 6, old: 4, nonNegotiables: 5, others: 5 } as const;

/** The portrait as it is drawn and printed. It shows a part of what there is, and says how much more there is. */
export function portraitOf(facts: PortraitFacts): Portrait {
  const { date, entries, claims, sources, directions } = facts;
  const of = (kind: ClaimKind): ClaimFact[] => claims.filter((claim) => claim.kind === kind);
  const [lightsUp, drains] = (['energizes', 'drains'] as const).map((effect) =>
    sources.filter((source) => source.effect === effect).map(({ name, times }) => ({ name, times })),
  ) as [EnergySum[], EnergySum[]];
  const groups: Record<PetalGroup, Petal[]> = {
    values: claimPetals('values', of('value')),
    strengths: claimPetals('strengths', of('strength')),
    interests: claimPetals('interests', of('interest')),
    energizers: energyPetals(lightsUp),
  };
  return {
    date,
    entries,
    counts: Object.fromEntries(claimKinds.map((kind) => [kind, of(kind).length])) as Portrait['counts'],
    empty: claims.length === 0 && directions.length === 0 && sources.length === 0,
    directions: [...directions],
    petals: petalGroups.flatMap((group) => groups[group].slice(0, drawn[group])),
    groups: petalGroups
      .map((group) => ({
        group,
        drawn: Math.min(groups[group].length, drawn[group]),
        of: groups[group].length,
      }))
      .filter((group) => group.of > 0),
    lightsUp: limited(lightsUp, shownIn.energy),
    drains: limited(drains, shownIn.energy),
    evidence: limited(
      claims
        .filter(({ kind }) => kind !== 'role' && kind !== 'non-negotiable')
        .sort(byEvidence)
        .map(plain),
      shownIn.evidence,
    ),
    old: limited(oldClaims(facts).map(plain), shownIn.old),
    nonNegotiables: limited(
      of('non-negotiable').map(({ id, name, hard, threshold }) => ({ id, name, hard, threshold })),
      shownIn.nonNegotiables,
    ),
    weaknesses: limited(of('weakness').map(plain), shownIn.others),
    skills: limited(of('skill').map(plain), shownIn.others),
    roles: limited(of('role').map(plain), shownIn.others),
    missing: missingParts(facts),
    next: nextThing(facts),
  };
}

function plain({ id, kind, name, supports, against, latest }: ClaimFact) {
  return { id, kind, name, supports, against, latest };
}

function limited<T>(all: readonly T[], most: number): { shown: T[]; more: number } {
  return { shown: all.slice(0, most), more: Math.max(0, all.length - most) };
}

/** The most evidence first, then the newest; those of the same stay in the person's order. */
function byEvidence(a: ClaimFact, b: ClaimFact): number {
  const sum = (claim: ClaimFact): number => claim.supports + claim.against;
  if (sum(a) !== sum(b)) return sum(b) - sum(a);
  const [first, second] = [a.latest ?? '', b.latest ?? ''];
  return first === second ? 0 : first > second ? -1 : 1;
}

/** So much evidence makes a petal as long as its rank lets it be. */
const plenty = 8;

/**
 * Half of a petal's length is there from the start and by rank, half by evidence: the first pieces count the most, and a
 * piece against takes one away. Without any evidence it stays short.
 */
function claimPetals(group: PetalGroup, claims: readonly ClaimFact[]): Petal[] {
  const last = Math.max(1, Math.min(claims.length, drawn[group]) - 1);
  return claims.map(({ id, name, supports, against }, index) => {
    const rank = Math.max(0, 1 - index / last);
    const light = supports + against === 0;
    const ground = Math.min(1, Math.log2(1 + Math.max(0, supports - against)) / Math.log2(1 + plenty));
    const length = light ? 0.16 + 0.08 * rank : 0.3 + 0.2 * rank + 0.5 * ground;
    return { group, name, claim: id, length, light, count: supports };
  });
}

function energyPetals(sums: readonly EnergySum[]): Petal[] {
  const most = sums[0]?.times ?? 1;
  return sums.map(({ name, times }) => ({
    group: 'energizers',
    name,
    claim: null,
    length: 0.4 + 0.6 * (times / most),
    light: false,
    count: times,
  }));
}

const kindLabels: readonly [ClaimKind, string, string][] = [
  ['value', 'value', 'values'],
  ['strength', 'strength', 'strengths'],
  ['weakness', 'weakness', 'weaknesses'],
  ['skill', 'skill', 'skills'],
  ['interest', 'interest', 'interests'],
  ['role', 'role', 'roles'],
  ['non-negotiable', 'non-negotiable', 'non-negotiables'],
];

/** What the portrait is drawn from, in one sentence. */
export function drawnFrom(
  { counts, entries }: Pick<Portrait, 'counts' | 'entries'>,
  number: (value: number) => string,
): string {
  const parts = [
    ...kindLabels.map(([kind, one, many]) => [counts[kind], one, many] as const),
    [entries, 'entry', 'entries'] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${number(count)} ${count === 1 ? one : many}`);
  const last = parts.pop() ?? 'nothing yet';
  return `Drawn from ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}
