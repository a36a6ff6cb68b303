import { type Candidate, type Criterion, foremost, leads, open, withChange } from './weigh.ts';

/** What would turn the order of the first round. */
export interface Turn {
  readonly leader: string;
  /** Who would lead then. */
  readonly other: string;
  readonly criterion: string;
  /** By how many whole percent the criterion would have to count more (positive) or less (negative). */
  readonly percent: number;
}

/** A change beyond this many percent is no fine adjustment any more, and is not spoken of. */
const mostPercent = 300;

/**
 * The smallest change of one weight, in whole percent, after which somebody else leads by what is sure; null when no such change does,
 * or when nobody leads alone. At the stated percent another one leads, at one percent less the leader does still.
 */
export function smallestTurn(given: readonly Candidate[], weighed: readonly Criterion[]): Turn | null {
  // In an order of their own, so that of two changes that are alike the same one is said, whatever came first.
  const candidates = given.toSorted(byKey);
  const criteria = weighed.toSorted(byKey);
  const [leader, another] = foremost(candidates, criteria);
  if (leader === undefined || another !== undefined) return null;
  let best: Turn | null = null;
  for (const criterion of criteria) {
    for (const other of candidates) {
      if (other === leader) continue;
      const percent = turnPercent(leader, other, criteria, criterion);
      if (percent === null || (best !== null && Math.abs(percent) >= Math.abs(best.percent))) continue;
      // At this percent somebody else may have come further still.
      const [first = other] = foremost(candidates, withChange(criteria, criterion.key, percent));
      best = { leader: leader.key, other: first.key, criterion: criterion.key, percent };
    }
  }
  return best;
}

function byKey(one: { key: string }, other: { key: string }): number {
  return one.key < other.key ? -1 : 1;
}

/** By how many whole percent a weight must change so that `other` leads `leader`; null where it never does. */
function turnPercent(
  leader: Candidate,
  other: Candidate,
  criteria: readonly Criterion[],
  { key, weight }: Criterion,
): number | null {
  const gain = (other.bands[key] ?? open).sure - (leader.bands[key] ?? open).sure;
  if (gain === 0 || weight <= 0) return null;
  const sign = gain > 0 ? 1 : -1;
  const limit = sign < 0 ? 100 : mostPercent;
  const isTurned = (size: number): boolean => leads(other, leader, withChange(criteria, key, sign * size));
  if (!isTurned(limit)) return null;
  // It turns once and stays turned: the first whole percent from which on it is so.
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isTurned(middle)) high = middle;
    else low = middle;
  }
  return sign * high;
}
