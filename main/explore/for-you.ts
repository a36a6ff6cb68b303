import type { ReadDb } from '#main/database/reader.ts';
import type { Output } from '#shared/api.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import type { Fit, Suggestion } from '#shared/explore/for-you.ts';
import { fitOf } from '#shared/explore/match/fit.ts';
import { findFor, type Suggested, suggest } from '#shared/explore/match/groups.ts';
import type { Comparable } from '#shared/explore/match/person.ts';
import type { OccupationLine, OccupationRef } from '#shared/explore/occupation.ts';
import { lineAt, lookedOnDays } from './occupations.ts';
import { readPerson } from './person.ts';
import { readShelf } from './shelf.ts';

/** What is out there for this person, as it says in the contract. */
export function readForYou(db: ReadDb, surprise: number): Output<'explore.forYou'> {
  const { works, finder } = readShelf(db);
  const person = readPerson(db);
  const { groups, surprise: unasked } = suggest(person, works, finder, surprise);
  const looked = lookedOnDays(db);
  const line = (place: number): OccupationLine => {
    const work = works[place];
    if (work === undefined) throw new RangeError('there is no such occupation');
    return lineAt(db, work.ref, looked);
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
      check: check?.finishedAt == null ? null : dateOnWall(new Date(check.finishedAt)),
      answers: check?.answers.length ?? 0,
      unsure: check?.answers.filter(({ answer }) => answer === 'unsure').length ?? 0,
      interests: person.interests.filter(({ theme }) => theme !== null).length,
      strengths: person.abilities.filter(({ kind }) => kind === 'strength').length,
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
  const { works, finder } = readShelf(db);
  const person = readPerson(db);
  const place = works.findIndex(({ key }) => key === `${source} ${code}`);
  const work = works[place];
  if (work === undefined) {
    const found = { middle: null, abilities: [], energizers: [] };
    return fitOf(person, unknownWork, found);
  }
  return fitOf(person, work, findFor(person, finder)(work, place));
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
