import type { ReadDb } from '#main/database/reader.ts';
import type { OccupationLine, OccupationPage } from '#shared/explore/occupation.ts';
import { ownOccupations, type ShelvedOccupation } from './library/index.ts';
import { openFacts } from './onet/facts.ts';
import type { BriefFacts, Facts, OccupationFacts } from './onet/facts-of.ts';
import { themesOf } from './own.ts';

/** Occupations as O*NET describes them, in the shape of ours. */

type Known = Omit<OccupationLine, 'lookedOn'>;

/** Codes of theirs that an occupation of ours is the same as. */
let sameAsOurs: ReadonlySet<string> | null = null;

/** Whether one of theirs stands among ours already. */
export function isSameAsOurs(code: string): boolean {
  sameAsOurs ??= new Set(
    ownOccupations().flatMap(({ counterparts }) => counterparts.map((each) => `${each}.00`)),
  );
  return sameAsOurs.has(code);
}

/** What they say of one of ours, where theirs is the same; null where it is not, or they have none. */
export function sameInTheirs(facts: Facts, { counterparts }: ShelvedOccupation): OccupationFacts | null {
  for (const code of counterparts) {
    const found = facts.occupation(`${code}.00`);
    if (found !== null) return found;
  }
  return null;
}

function lineOfTheirs({ code, title, description, preparation, interests }: BriefFacts): Known {
  return {
    source: 'onet',
    code,
    title,
    sentence: description,
    field: null,
    preparation,
    themes: interests === null ? [] : themesOf(interests),
  };
}

/** One of theirs by its code; undefined when no edition that was read in has it. */
export function theirs(db: ReadDb, code: string): Known | undefined {
  const found = openFacts(db)?.brief(code);
  return found === undefined ? undefined : lineOfTheirs(found);
}

/**
 * Their occupations in which all the words of a text occur, the best first. Without words, all of them in the order of their titles, but
 * for those that stand among ours already.
 */
export function findTheirs(db: ReadDb, text: string): Known[] {
  const facts = openFacts(db);
  if (facts === null) return [];
  if (text.trim() === '') {
    return facts
      .all()
      .filter(({ code }) => !isSameAsOurs(code))
      .map(lineOfTheirs);
  }
  return facts.find(text, facts.edition.occupations).flatMap((code) => {
    const found = facts.brief(code);
    return found === undefined ? [] : [lineOfTheirs(found)];
  });
}

/** What a page says of one of theirs; undefined as in {@link theirs}. */
export function pageOfTheirs(
  db: ReadDb,
  code: string,
  line: (known: Known) => OccupationLine,
): Omit<OccupationPage, 'note'> | undefined {
  const facts: Facts | null = openFacts(db);
  const found = facts?.occupation(code);
  const brief = facts?.brief(code);
  if (!facts || !found || brief === undefined) return undefined;
  const { otherTitles, tasks, interests, values, zone, skills, related } = found;
  return {
    ...line(lineOfTheirs(brief)),
    isThere: true,
    alsoCalled: otherTitles,
    does: tasks,
    doesBy: 'onet',
    interests,
    values,
    way: null,
    preparationBy: zone === null ? null : [zone.by, zone.on].filter((part) => part !== '').join(', '),
    skills: skills.map(({ name }) => name),
    hard: null,
    demands: [],
    near: related.flatMap((other) => {
      const near = facts.brief(other);
      return near === undefined ? [] : [line(lineOfTheirs(near))];
    }),
    edition: facts.edition.version,
    judgedOn: null,
  };
}
