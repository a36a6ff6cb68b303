/**
 * Holds candidates against what counts for a person. What is not known is never taken for good: the sure part of a score leaves it
 * out, and the open part says how far it may still go up.
 */

/** A share from 0 (nothing of it) to 1 (all of it): what is sure, and what it may come to at most. */
export interface Band {
  readonly sure: number;
  readonly most: number;
}

/** What nobody knows yet. */
export const open: Band = { sure: 0, most: 1 };

export interface Criterion {
  readonly key: string;
  /** 0 or more; 0 leaves it out. */
  readonly weight: number;
}

export interface Candidate {
  readonly key: string;
  /** How much of each criterion there is; one that is not named is open. */
  readonly bands: Readonly<Record<string, Band>>;
}

/**
 * The weights of an order of importance: rank order centroids (Barron and Barrett 1996, “Decision quality using ranked attribute
 * weights”), which are what all weights in that order come to on average. They fall, and add up to 1.
 */
export function weightsOfOrder(count: number): readonly number[] {
  return Array.from({ length: count }, (_, rank) => {
    let sum = 0;
    for (let at = rank + 1; at <= count; at += 1) sum += 1 / at;
    return sum / count;
  });
}

/** What several come to together, each the same. Of none, nothing is to be had. */
export function meanOf(bands: readonly Band[]): Band {
  if (bands.length === 0) return { sure: 0, most: 0 };
  const mean = (of: keyof Band): number => bands.reduce((sum, band) => sum + band[of], 0) / bands.length;
  return { sure: mean('sure'), most: mean('most') };
}

/** How much a candidate gives of all that counts. Without any weight nothing is sure and nothing is to be had: 0 and 0. */
export function scoreOf(candidate: Candidate, criteria: readonly Criterion[]): Band {
  const all = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (all <= 0) return { sure: 0, most: 0 };
  return { sure: sumOf(candidate, criteria, 'sure') / all, most: sumOf(candidate, criteria, 'most') / all };
}

/** Two sums that differ by less are the same, so that the order in which they were added up does not matter. */
const same = 1e-9;

/** Whether one surely gives more than another. */
export function leads(one: Candidate, other: Candidate, criteria: readonly Criterion[]): boolean {
  return sumOf(one, criteria, 'sure') - sumOf(other, criteria, 'sure') > same;
}

/** Those who surely give the most: one that leads, several that are alike, or none of none. */
export function foremost(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
): readonly Candidate[] {
  return candidates.filter((one) => !candidates.some((other) => leads(other, one, criteria)));
}

function sumOf({ bands }: Candidate, criteria: readonly Criterion[], part: keyof Band): number {
  return criteria.reduce((sum, { key, weight }) => sum + weight * (bands[key] ?? open)[part], 0);
}

/** The same criteria with one of them counting so many percent more, or less. */
export function withChange(
  criteria: readonly Criterion[],
  key: string,
  percent: number,
): readonly Criterion[] {
  return criteria.map((each) =>
    each.key === key ? { ...each, weight: each.weight * (1 + percent / 100) } : each,
  );
}
