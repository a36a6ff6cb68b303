import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { readFit } from '#main/explore/for-you.ts';
import type { Clock } from '#main/ports/clock.ts';
import { listClaims, readFacts } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type {
  ConditionAnswer,
  FeedAnswer,
  FitSubject,
  SubjectFit,
  UsedAbility,
} from '#shared/explore/fit-ratings.ts';
import type { OccupationRef, OccupationSource } from '#shared/explore/occupation.ts';
import { folded } from '#shared/reflection/folded.ts';
import { portraitOf } from '#shared/reflection/portrait-of.ts';
import { type RatingRow, ratingsOf } from './ratings.ts';
import { isSubject } from './subjects.ts';
import { type Suggestions, suggestionsFor } from './suggestions.ts';

/**
 * How something fits the person, as far as they said so.
 *
 * @throws WaymarkError `not-found`.
 */
export function readSubjectFit(db: ReadDb, clock: Clock, subject: FitSubject): SubjectFit {
  if (!isSubject(db, subject)) {
    throw new WaymarkError('not-found', 'This is not here any more. It may be in the trash.');
  }
  return fitReader(db, clock)(subject);
}

/** How the options of which anything is said fit. */
export function fitsOfOptions(db: ReadDb, clock: Clock): SubjectFit[] {
  const rated = prepared<[], string>(
    db,
    `SELECT DISTINCT options.id FROM fit_ratings
     JOIN options ON options.id = fit_ratings.subject AND options.trashed_at IS NULL
     WHERE fit_ratings.subject_kind = 'option' AND fit_ratings.trashed_at IS NULL ORDER BY options.id`,
  )
    .pluck()
    .all();
  if (rated.length === 0) return [];
  const fitOf = fitReader(db, clock);
  return rated.map((id) => fitOf({ kind: 'option', id }));
}

/** How many drainers are asked about, as many as there are petals for what gives energy. */
const drainersAsked = 4;

/** Reads what the compass shows once, for several that are held against it. */
export function fitReader(db: ReadDb, clock: Clock): (subject: FitSubject) => SubjectFit {
  const facts = readFacts(db, clock);
  const { petals } = portraitOf(facts);
  const drainers = facts.sources.filter(({ effect }) => effect === 'drains').slice(0, drainersAsked);
  const themes = new Map(listClaims(db, 'interest').map(({ id, details }) => [id, details.theme]));
  const conditions = listClaims(db, 'non-negotiable').toSorted(
    (one, other) => Number(other.details.hard) - Number(one.details.hard),
  );
  const abilities = [
    ...listClaims(db, 'strength').map(({ id, kind, name, details }) => ({
      claim: id,
      kind: kind as 'strength' | 'skill',
      name,
      level: details.sureness,
      enjoyment: null,
    })),
    ...listClaims(db, 'skill').map(({ id, kind, name, details }) => ({
      claim: id,
      kind: kind as 'strength' | 'skill',
      name,
      level: details.levelNow,
      enjoyment: details.enjoyment,
    })),
  ] satisfies Omit<UsedAbility, 'answer' | 'words' | 'suggestion'>[];
  return (subject) => {
    const rows = ratingsOf(db, subject);
    const ofClaim = new Map(rows.flatMap((row) => (row.claim === null ? [] : [[row.claim, row]])));
    const ofEnergizer = new Map(
      rows.flatMap((row) => (row.energizer === null ? [] : [[row.energizer, row]])),
    );
    const occupation = occupationOf(db, subject);
    const suggested: Suggestions =
      occupation === null ? none : suggestionsFor(readFit(db, occupation), themes);
    return {
      subject,
      petals: petals.map((petal) => ({
        ...petal,
        ...said<FeedAnswer>(
          petal.claim === null ? ofEnergizer.get(folded(petal.name)) : ofClaim.get(petal.claim),
          petal.claim === null ? undefined : suggested.feeds.get(petal.claim),
        ),
      })),
      drainers: drainers.map(({ name, times }) => ({
        name,
        times,
        ...said<FeedAnswer>(ofEnergizer.get(folded(name)), undefined),
      })),
      conditions: conditions.map(({ id, name, details: { hard, threshold } }) => ({
        claim: id,
        name,
        hard,
        threshold,
        ...said<ConditionAnswer>(ofClaim.get(id), suggested.conditions.get(id)),
      })),
      abilities: abilities.map((ability) => ({
        ...ability,
        ...said<FeedAnswer>(ofClaim.get(ability.claim), suggested.feeds.get(ability.claim)),
      })),
    };
  };
}

const none: Suggestions = { feeds: new Map(), conditions: new Map() };

/** What was said, and where nothing was, what may be offered. Which answers there are was looked at when it was said. */
function said<A extends FeedAnswer | ConditionAnswer>(
  row: RatingRow | undefined,
  suggestion: { answer: A; why: string } | undefined,
): { answer: A | null; words: string; suggestion: { answer: A; why: string } | null } {
  return {
    answer: (row?.answer as A | undefined) ?? null,
    words: row?.words ?? '',
    suggestion: row === undefined ? (suggestion ?? null) : null,
  };
}

/** The occupation that an option began with. */
function occupationOf(db: ReadDb, { kind, id }: FitSubject): OccupationRef | null {
  if (kind !== 'option') return null;
  const row = prepared<[string], { source: OccupationSource; code: string }>(
    db,
    `SELECT occupation_source AS source, occupation_code AS code FROM options
     WHERE id = ? AND occupation_code IS NOT NULL`,
  ).get(id);
  return row ?? null;
}
