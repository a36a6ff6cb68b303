import type { ReadDb } from '#main/database/reader.ts';
import { createDrawFinder, type DrawFinder } from '#shared/explore/match/draws.ts';
import type { Comparable } from '#shared/explore/match/person.ts';
import { type OccupationRef, workValues } from '#shared/explore/occupation.ts';
import { interestThemes } from '#shared/reflection/interest-items.ts';
import { JUDGED_ON, ownOccupations, type ShelvedOccupation } from './library/index.ts';
import { openFacts } from './onet/facts.ts';
import type { Facts, OccupationFacts } from './onet/facts-of.ts';
import { isSameAsOurs, sameInTheirs } from './theirs.ts';

/** Who rated what our own library says. */
export const us = 'Waymark’s own judgement';

/** An occupation that a person can be held against, and what names it. */
export interface Shelved extends Comparable {
  readonly ref: OccupationRef;
}

export interface Shelf {
  readonly works: readonly Shelved[];
  readonly finder: DrawFinder;
}

/** Our own library alone, and it with the facts of an edition: read once each, since neither changes. */
let own: Shelf | null = null;
const withFacts = new WeakMap<Facts, Shelf>();

/** Everything that a person can be compared with: our own occupations, and those of O*NET that ours do not have. */
export function readShelf(db: ReadDb): Shelf {
  const facts = openFacts(db);
  if (facts === null) {
    own ??= shelfOf(ownOccupations().map((occupation) => comparableOf(occupation, null)));
    return own;
  }
  let shelf = withFacts.get(facts);
  if (shelf === undefined) {
    shelf = shelfOf([
      ...ownOccupations().map((occupation) => comparableOf(occupation, sameInTheirs(facts, occupation))),
      ...facts.all().flatMap(({ code }) => {
        const found = isSameAsOurs(code) ? null : facts.occupation(code);
        return found === null ? [] : [comparableOfTheirs(found)];
      }),
    ]);
    withFacts.set(facts, shelf);
  }
  return shelf;
}

function shelfOf(works: readonly Shelved[]): Shelf {
  return { works, finder: createDrawFinder(works) };
}

/** One of ours, with the figures of O*NET's where it is the same and they rated all six. */
function comparableOf(occupation: ShelvedOccupation, same: OccupationFacts | null): Shelved {
  const judged = { by: us, on: JUDGED_ON };
  const interests = same === null ? null : sixOf(interestThemes, same.interests);
  const values = same === null ? null : sixOf(workValues, same.values);
  return {
    ref: { source: 'own', code: occupation.id },
    key: `own ${occupation.id}`,
    family: occupation.field,
    title: occupation.title,
    preparation: occupation.preparation,
    interests: interests?.six ?? occupation.interests,
    interestsBy: interests?.rated ?? judged,
    values: values?.six ?? occupation.values,
    valuesBy: values?.rated ?? judged,
    skills: occupation.skills,
    does: occupation.does,
    demands: occupation.demands,
  };
}

/** How many of the skills that O*NET rates count as what a work leans on. */
const skillsOfTheirs = 6;

function comparableOfTheirs(found: OccupationFacts): Shelved {
  const interests = sixOf(interestThemes, found.interests);
  const values = sixOf(workValues, found.values);
  return {
    ref: { source: 'onet', code: found.code },
    key: `onet ${found.code}`,
    // The minor group of the classification: teachers at universities, for instance, are one.
    family: `onet ${found.code.slice(0, 4)}`,
    title: found.title,
    preparation: found.zone?.level ?? null,
    interests: interests?.six ?? null,
    interestsBy: interests?.rated ?? { by: '', on: '' },
    values: values?.six ?? null,
    valuesBy: values?.rated ?? { by: '', on: '' },
    skills: found.skills.slice(0, skillsOfTheirs).map(({ name }) => name.toLowerCase()),
    does: found.tasks,
    demands: null,
  };
}

/** Six figures in their order, with who rated the first of them; null unless all six are there. */
function sixOf<K extends string>(
  keys: readonly K[],
  figures: readonly { key: K; value: number; by: string; on: string }[],
): { six: readonly number[]; rated: { by: string; on: string } } | null {
  const six = keys.map((key) => figures.find((figure) => figure.key === key));
  const [first] = six;
  if (first === undefined || six.includes(undefined)) return null;
  return { six: six.map((figure) => figure?.value ?? 0), rated: { by: first.by, on: first.on } };
}
