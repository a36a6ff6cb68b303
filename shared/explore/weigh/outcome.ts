import type { SubjectFit } from '#shared/explore/fit-ratings.ts';
import { smallestTurn, type Turn } from './turn.ts';
import { foremost, scoreOf } from './weigh.ts';
import { type Counted, candidateOf, failsHard, keyOf } from './what-counts.ts';

interface Named {
  readonly name: string;
  readonly fit: SubjectFit;
}

/** What holding several against what counts comes to, in one sentence; and what would turn it round. */
export interface Outcome {
  readonly sentence: string;
  readonly turn: (Turn & { readonly claim: string | null }) | null;
}

/**
 * Says what a comparison comes to: who is ahead by what is sure, and the smallest change of one weight that turns it round. Those that
 * fail a hard non-negotiable are not weighed.
 */
export function outcomeOf(columns: readonly Named[], criteria: readonly Counted[]): Outcome {
  const weighed = columns.filter(({ fit }) => failsHard(fit).length === 0);
  const names = new Map(columns.map(({ name, fit }) => [keyOf(fit.subject), `“${name}”`]));
  const nameOf = (key: string): string => names.get(key) ?? '';
  const silent = (sentence: string): Outcome => ({ sentence, turn: null });
  if (weighed.length === 0)
    return silent('Each of them fails something that is not negotiable, so none is weighed.');
  const candidates = weighed.map(({ fit }) => candidateOf(fit));
  const [one] = weighed;
  if (one !== undefined && weighed.length === 1)
    return silent(
      `Only “${one.name}” does not fail what is not negotiable, so nothing is weighed against it.`,
    );
  if (criteria.every(({ weight }) => weight <= 0))
    return silent('Nothing counts at the moment. Let at least one thing count.');
  if (candidates.every((each) => scoreOf(each, criteria).sure <= 0))
    return silent('Nothing that counts is known of any of them yet.');
  const first = foremost(candidates, criteria);
  const [leader] = first;
  if (leader === undefined || first.length > 1)
    return silent(`${listed(first.map(({ key }) => nameOf(key)))} come out the same by what is sure.`);
  const turn = smallestTurn(candidates, criteria);
  const ahead = `${nameOf(leader.key)} is ahead by what is sure`;
  const counted = criteria.find(({ key }) => key === turn?.criterion);
  if (turn === null || counted === undefined)
    return silent(`${ahead}, and no small change of a single weight turns that round.`);
  const { percent, other } = turn;
  return {
    sentence: `${ahead}; ${nameOf(other)} leads if ${counted.name} counts ${changeText(percent)}.`,
    turn: { ...turn, claim: counted.claim },
  };
}

function changeText(percent: number): string {
  if (percent === -100) return 'not at all';
  return `${Math.abs(percent)} % ${percent < 0 ? 'less' : 'more'}`;
}

function listed(names: readonly string[]): string {
  const sorted = names.toSorted();
  return [sorted.slice(0, -1).join(', '), sorted.at(-1)].filter(Boolean).join(' and ');
}
