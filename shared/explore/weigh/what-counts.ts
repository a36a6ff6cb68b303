import type { OwnWeights } from '#shared/explore/comparisons.ts';
import type { ConditionAnswer, FeedAnswer, SubjectFit } from '#shared/explore/fit-ratings.ts';
import type { PetalGroup } from '#shared/reflection/portrait.ts';
import { type Band, type Candidate, type Criterion, meanOf, open, weightsOfOrder } from './weigh.ts';

/** What counts in a comparison: a value, a softer non-negotiable, or one of the other groups of the compass together. */
export interface Counted extends Criterion {
  /** How it is called in a sentence. */
  readonly name: string;
  /** Whose words these are: a claim's, or ours. */
  readonly claim: string | null;
  /** What it counts by the person's order, before they changed it; all of them add up to 1. */
  readonly byOrder: number;
  /** By how much of that it counts, in percent. */
  readonly percent: number;
}

type Answer = FeedAnswer | ConditionAnswer | null;

const bands: Readonly<Record<Exclude<Answer, null>, Band>> = {
  'not-at-all': { sure: 0, most: 0 },
  'a-little': { sure: 1 / 3, most: 1 / 3 },
  'quite-a-bit': { sure: 2 / 3, most: 2 / 3 },
  'a-lot': { sure: 1, most: 1 },
  holds: { sure: 1, most: 1 },
  fails: { sure: 0, most: 0 },
  unknown: open,
};

/** How much an answer says for sure, and at most. Not asked yet is as open as “don’t know”. */
export function bandOf(answer: Answer): Band {
  return answer === null ? open : bands[answer];
}

const together: Readonly<Record<Exclude<PetalGroup, 'values'>, string>> = {
  strengths: 'what you are good at',
  interests: 'what interests you',
  energizers: 'what gives you energy',
};
const groups = ['strengths', 'interests', 'energizers'] as const;

type Person = Pick<SubjectFit, 'petals' | 'conditions'>;

/**
 * What counts for a person: their values by their order, and beside them each softer non-negotiable, what they are good at, what interests
 * them and what gives them energy, each as much as a value does on average. That these begin so is our choice; `own` is theirs.
 */
export function whatCounts({ petals, conditions }: Person, own: OwnWeights): readonly Counted[] {
  const values = petals.flatMap(({ group, claim, name }) =>
    group === 'values' && claim !== null ? [{ key: claim, claim, name: `“${name}”` }] : [],
  );
  const others = [
    ...conditions
      .filter(({ hard }) => !hard)
      .map(({ claim, name }) => ({ key: claim, claim, name: `“${name}”` })),
    ...groups
      .filter((group) => petals.some((petal) => petal.group === group))
      .map((group) => ({ key: group, claim: null, name: together[group] })),
  ];
  const ofValues = weightsOfOrder(values.length);
  const average = values.length === 0 ? 1 : 1 / values.length;
  const all = (values.length === 0 ? 0 : 1) + others.length * average;
  return [...values, ...others].map((each, place) => {
    const byOrder = (ofValues[place] ?? average) / all;
    const percent = own[each.key] ?? 100;
    return { ...each, byOrder, percent, weight: (byOrder * percent) / 100 };
  });
}

/** How much of what counts there is in something. */
export function candidateOf({ subject, petals, conditions }: SubjectFit): Candidate {
  const own = petals.flatMap(({ group, claim, answer }): [string, Band][] =>
    group === 'values' && claim !== null ? [[claim, bandOf(answer)]] : [],
  );
  const soft = conditions
    .filter(({ hard }) => !hard)
    .map(({ claim, answer }): [string, Band] => [claim, bandOf(answer)]);
  const shared = groups.map((group): [string, Band] => [
    group,
    meanOf(petals.filter((petal) => petal.group === group).map(({ answer }) => bandOf(answer))),
  ]);
  return { key: keyOf(subject), bands: Object.fromEntries([...own, ...soft, ...shared]) };
}

/** Names one of what is compared. */
export function keyOf({ kind, id }: SubjectFit['subject']): string {
  return `${kind} ${id}`;
}

/** The hard non-negotiables that something fails. What fails one is set apart, and is not weighed. */
export function failsHard({ conditions }: Pick<SubjectFit, 'conditions'>): SubjectFit['conditions'] {
  return conditions.filter(({ hard, answer }) => hard && answer === 'fails');
}
