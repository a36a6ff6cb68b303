import type { GroupName, Nearness, Reason } from '#shared/explore/for-you.ts';
import { groupNames } from '#shared/explore/for-you.ts';
import type { DrawFinder } from './draws.ts';
import { nearnessOf } from './nearness.ts';
import type { Comparable, Person } from './person.ts';
import { nearnessTo } from './profile.ts';
import { countAgainst, countFor, type Found, openQuestions, reasonsAgainst, reasonsFor } from './reasons.ts';

/** An occupation with what was found, by its place in the list of all. */
export interface Suggested extends Found {
  place: number;
  nearness: Nearness | null;
  speaksFor: Reason[];
  speaksAgainst: Reason[];
  notKnown: string[];
}

export interface Suggestions {
  groups: readonly { name: GroupName; shown: readonly Suggested[]; also: readonly number[] }[];
  surprise: Suggested | null;
}

/** So many reasons for and against each are told: the first ones tell the most. */
const reasonsEach = 2;
/** How many of a group are shown with their reasons, and how many only by name. */
const shownEach = 2;
const namedEach = 3;
/** From here on an occupation counts as lying near a person's interests; the band's middle is meant. */
const nearFrom = 0.2;

/** Finds what of a person goes with an occupation, which is asked for by its place among those that the finder has read. */
export function findFor(person: Person, finder: DrawFinder): (work: Comparable, place: number) => Found {
  const near = person.profile === null ? null : nearnessTo(person.profile);
  const abilities = finder.find(person.abilities);
  const energizers = finder.find(person.energizers.map(({ name }) => ({ name, more: '' })));
  return ({ interests }, place) => ({
    middle: near === null || interests === null ? null : near.middle(interests),
    abilities: abilities[place] ?? [],
    energizers: energizers[place] ?? [],
  });
}

/**
 * Three groups of occupations for a person, none in two of them, one of each family in a group, and one that nothing asks for.
 * There is no order of all: each group asks something else.
 *
 * @param surprise chooses the one that nothing asks for.
 */
export function suggest(
  person: Person,
  occupations: readonly Comparable[],
  finder: DrawFinder,
  surprise: number,
): Suggestions {
  const found = occupations.map(findFor(person, finder));
  const against = occupations.map((work) => countAgainst(person, work));
  const taken = new Set<number>();
  const groups = groupNames.map((name) => {
    const scores = occupations.map((work, place) =>
      scoreOf[name](person, work, found[place] ?? nothing, against[place] ?? unopposed),
    );
    const chosen = bestOfFamilies(occupations, scores, taken, shownEach + namedEach);
    for (const place of chosen) taken.add(place);
    return {
      name,
      shown: chosen.slice(0, shownEach).map((place) => suggested(person, occupations, found, place)),
      also: chosen.slice(shownEach),
    };
  });
  return { groups, surprise: surpriseOf(person, occupations, found, taken, surprise) };
}

const nothing: Found = { middle: null, abilities: [], energizers: [] };

/** What a group asks of an occupation; null shuts it out. */
type Score = (person: Person, work: Comparable, found: Found, against: Against) => number | null;

type Against = ReturnType<typeof countAgainst>;
const unopposed: Against = { all: 0, hard: 0 };

/** What each ability adds that is used at all, beside how much it tells. */
const forEachAbility = 1;

/** What the strongest three draws come to; a phrase, and an ability, counts once. */
function strengthOf({ abilities }: Found): number {
  const phrases = new Set<string>();
  const used = new Set<number>();
  let sum = 0;
  for (const { index, phrase, weight } of abilities) {
    if (phrases.has(phrase) || used.has(index)) continue;
    phrases.add(phrase);
    used.add(index);
    sum += weight + forEachAbility;
    if (used.size === 3) break;
  }
  return sum;
}

/** What a broken hard condition costs in an order: a good step, so that it is shown below what keeps it. */
const costOfFailure = 0.25;

/** What lying near counts beside what somebody is good at: as much as one ability that few works lean on. */
const weightOfNearness = 3;

const scoreOf: Readonly<Record<GroupName, Score>> = {
  interests: (_person, _work, { middle }, { hard }) =>
    middle === null || middle < nearFrom ? null : middle - costOfFailure * hard,
  strengths: (_person, _work, found, { all, hard }) => {
    const strength = strengthOf(found);
    if (strength === 0) return null;
    const kept = 1 - costOfFailure * Math.min(3, hard);
    return strength * kept - all + weightOfNearness * (found.middle ?? 0);
  },
  stretch: (person, work, found, { all }) => {
    const { middle } = found;
    const isFar = middle !== null && middle < 0.5;
    if (all === 0 && !isFar) return null;
    // Far from everything is no stretch but another life.
    if (middle !== null && middle < -0.2) return null;
    const speaksFor = countFor(person, work, found);
    if (speaksFor === 0) return null;
    return strengthOf(found) + 2 * found.energizers.length + speaksFor - all + (middle ?? 0);
  },
};

/** Any order that is always the same; nobody reads it. */
function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The best of a score, one of each family; a family comes again only when all others are through. */
function bestOfFamilies(
  occupations: readonly Comparable[],
  scores: readonly (number | null)[],
  taken: ReadonlySet<number>,
  count: number,
): number[] {
  const families = new Set<string>();
  const ordered = scores
    .flatMap((score, place) => (score === null || taken.has(place) ? [] : [{ score, place }]))
    .sort(
      (one, other) =>
        other.score - one.score ||
        order(occupations[one.place]?.key ?? '', occupations[other.place]?.key ?? ''),
    );
  const chosen: number[] = [];
  for (const { place } of ordered) {
    const family = occupations[place]?.family ?? '';
    if (families.has(family)) continue;
    families.add(family);
    chosen.push(place);
    if (chosen.length === count) break;
  }
  return chosen;
}

function suggested(
  person: Person,
  occupations: readonly Comparable[],
  found: readonly Found[],
  place: number,
): Suggested {
  const work = occupations[place];
  const of = found[place];
  if (work === undefined || of === undefined) throw new RangeError('there is no such occupation');
  return {
    ...of,
    place,
    nearness: nearnessOf(person, work),
    speaksFor: reasonsFor(person, work, of).slice(0, reasonsEach),
    speaksAgainst: reasonsAgainst(person, work).slice(0, reasonsEach),
    notKnown: openQuestions(person, work),
  };
}

/** Steps through a list so that neighbouring numbers lead far apart, and every place is reached. */
const goldenPart = (Math.sqrt(5) - 1) / 2;

/** One that nothing asks for, yet that leans on something the person is good at, where there is one. */
function surpriseOf(
  person: Person,
  occupations: readonly Comparable[],
  found: readonly Found[],
  taken: ReadonlySet<number>,
  surprise: number,
): Suggested | null {
  const unasked = [...occupations.keys()].filter((place) => {
    const middle = found[place]?.middle ?? null;
    return !taken.has(place) && (middle === null || middle < 0.5);
  });
  const leaning = unasked.filter((place) => (found[place]?.abilities.length ?? 0) > 0);
  const among = (leaning.length >= 5 ? leaning : unasked).toSorted((one, other) =>
    order(occupations[one]?.key ?? '', occupations[other]?.key ?? ''),
  );
  const place = among[Math.floor(((surprise * goldenPart) % 1) * among.length)];
  return place === undefined ? null : suggested(person, occupations, found, place);
}
