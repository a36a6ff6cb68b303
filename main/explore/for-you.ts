import type { ReadDb } from '#main/database/reader.ts';
import type { Output } from '#shared/api.ts';
import type { Fit, Suggestion } from '#shared/explore/for-you.ts';
import { createDrawFinder, type DrawFinder } from '#shared/explore/match/draws.ts';
import { fitOf } from '#shared/explore/match/fit.ts';
import { findAll, type Suggested, suggest } from '#shared/explore/match/groups.ts';
import type { Comparable } from '#shared/explore/match/person.ts';
import type { OccupationLine, OccupationRef } from '#shared/explore/occupation.ts';
import { JUDGED_ON, OWN_OCCUPATIONS } from './library/index.ts';
import { lineOf, lookedOnDays, us } from './occupations.ts';
import { readPerson } from './person.ts';

interface Shelf {
  comparables: readonly Comparable[];
  finder: DrawFinder;
}

let shelf: Shelf | null = null;

/** Everything that a person can be compared with; read once, since it does not change while the program runs. */
export function readShelf(): Shelf {
  if (shelf !== null) return shelf;
  const judged = { by: us, on: JUDGED_ON };
  const comparables = OWN_OCCUPATIONS.map(
    (own): Comparable => ({
      key: `own ${own.id}`,
      family: own.field,
      title: own.title,
      preparation: own.preparation,
      interests: own.interests,
      interestsBy: judged,
      values: own.values,
      valuesBy: judged,
      skills: own.skills,
      does: own.does,
      demands: own.demands,
    }),
  );
  shelf = { comparables, finder: createDrawFinder(comparables) };
  return shelf;
}

/** What is out there for this person, as it says in the contract. */
export function readForYou(db: ReadDb, surprise: number): Output<'explore.forYou'> {
  const { comparables, finder } = readShelf();
  const person = readPerson(db);
  const { groups, surprise: unasked } = suggest(person, comparables, finder, surprise);
  const looked = lookedOnDays(db);
  const line = (place: number): OccupationLine => {
    const own = OWN_OCCUPATIONS[place];
    if (own === undefined) throw new RangeError('there is no such occupation');
    return lineOf(own, looked);
  };
  const shown = ({ place, nearness, speaksFor, speaksAgainst, notKnown }: Suggested): Suggestion => ({
    ...line(place),
    nearness,
    speaksFor,
    speaksAgainst,
    notKnown,
  });
  const { check } = person;
  const examples = person.abilities.reduce((sum, ability) => sum + ability.examples, 0);
  return {
    from: {
      check: check?.finishedAt?.slice(0, 10) ?? null,
      answers: check?.answers.length ?? 0,
      unsure: check?.answers.filter(({ answer }) => answer === 'unsure').length ?? 0,
      interests: person.interests.filter(({ theme }) => theme !== null).length,
      strengths: person.abilities.length,
      examples,
      energizers: person.energizers.length,
    },
    groups: groups.map(({ name, shown: first, also }) => ({
      name,
      shown: first.map(shown),
      also: also.map(line),
    })),
    surprise: unasked === null ? null : shown(unasked),
  };
}

/** How an occupation fits; of one that is no longer in the library, only what does not need it. */
export function readFit(db: ReadDb, { source, code }: OccupationRef): Fit {
  const { comparables, finder } = readShelf();
  const person = readPerson(db);
  const place = comparables.findIndex(({ key }) => key === `${source} ${code}`);
  const work = comparables[place];
  if (work === undefined) {
    const found = { nearness: null, abilities: [], energizers: [] };
    return fitOf(person, unknownWork, found);
  }
  const found = findAll(person, comparables, finder)[place];
  if (found === undefined) throw new RangeError('there is no such occupation');
  return fitOf(person, work, found);
}

const unknownWork: Comparable = {
  key: '',
  family: '',
  title: '',
  preparation: null,
  interests: null,
  interestsBy: { by: '', on: '' },
  values: null,
  valuesBy: { by: '', on: '' },
  skills: [],
  does: [],
  demands: null,
};
