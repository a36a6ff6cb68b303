import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { OccupationLine, OccupationPage, OccupationRef } from '#shared/explore/occupation.ts';
import { workValues } from '#shared/explore/occupation.ts';
import { type InterestTheme, interestThemes } from '#shared/reflection/interest-items.ts';
import { FIELDS_OF_WORK, JUDGED_ON, ownOccupations, type ShelvedOccupation } from './library/index.ts';
import { listNotes, type NoteRow, noteRow, toNote } from './notes.ts';
import { openFacts } from './onet/facts.ts';
import { findOwn, isCalled, ownOccupation, themesOf } from './own.ts';
import { us } from './shelf.ts';
import { findTheirs, pageOfTheirs, sameInTheirs, theirs } from './theirs.ts';

/** What the library holds. */
export function libraryContents(db: ReadDb) {
  return {
    own: ownOccupations().length,
    judgedOn: JUDGED_ON,
    fields: Object.entries(FIELDS_OF_WORK).map(([id, { label, occupations }]) => ({
      id,
      label,
      count: occupations().length,
    })),
    edition: openFacts(db)?.edition ?? null,
  };
}

/** The days on which occupations were looked at, by source and code. */
export function lookedOnDays(db: ReadDb): ReadonlyMap<string, string | null> {
  return new Map(listNotes(db).map(({ source, code, looked_on }) => [`${source} ${code}`, looked_on]));
}

function lineOf(occupation: ShelvedOccupation, looked: ReadonlyMap<string, string | null>): OccupationLine {
  const { id, title, sentence, field, preparation, interests } = occupation;
  return {
    source: 'own',
    code: id,
    title,
    sentence,
    field,
    preparation,
    themes: themesOf(interests),
    lookedOn: looked.get(`own ${id}`) ?? null,
  };
}

/** What an occupation that is nowhere any more looks like in a list. */
function lineOfNote({ source, code, title, looked_on }: NoteRow): OccupationLine {
  return {
    source,
    code,
    title,
    sentence: '',
    field: null,
    preparation: null,
    themes: [],
    lookedOn: looked_on,
  };
}

/** One of theirs with the day on which it was looked at. */
function withDay(
  known: Omit<OccupationLine, 'lookedOn'>,
  looked: ReadonlyMap<string, string | null>,
): OccupationLine {
  return { ...known, lookedOn: looked.get(`${known.source} ${known.code}`) ?? null };
}

interface Wanted {
  text: string;
  field: string | null;
  theme: InterestTheme | null;
  preparation: number | null;
  offset: number;
  limit: number;
}

/** A page of the occupations that were asked for: by words those that are called so first, otherwise by title. */
export function findOccupations(
  db: ReadDb,
  { text, field, theme, preparation, offset, limit }: Wanted,
): { total: number; results: OccupationLine[] } {
  const looked = lookedOnDays(db);
  const own = findOwn(text);
  const called = own.filter((occupation) => isCalled(occupation, text));
  const others = own.filter((occupation) => !called.includes(occupation));
  const line = (occupation: ShelvedOccupation): OccupationLine => lineOf(occupation, looked);
  const found = [
    ...called.map(line),
    ...findTheirs(db, text).map((known) => withDay(known, looked)),
    ...others.map(line),
  ].filter(
    (occupation) =>
      (field === null || occupation.field === field) &&
      (preparation === null || occupation.preparation === preparation) &&
      (theme === null || occupation.themes.includes(theme)),
  );
  if (text.trim() === '') {
    const byTitle = new Intl.Collator('en');
    found.sort((one, other) => byTitle.compare(one.title, other.title));
  }
  return { total: found.length, results: found.slice(offset, offset + limit) };
}

/** The occupations that the person looked at or wrote a note on, the latest first. */
export function listLookedAt(db: ReadDb): OccupationLine[] {
  const looked = lookedOnDays(db);
  return listNotes(db).map((note) => {
    if (note.source === 'onet') {
      const known = theirs(db, note.code);
      return known === undefined ? lineOfNote(note) : withDay(known, looked);
    }
    const occupation = ownOccupation(note.code);
    return occupation === undefined ? lineOfNote(note) : lineOf(occupation, looked);
  });
}

/**
 * Everything that is known of an occupation. Of one that the library no longer has, what the person kept is left.
 *
 * @throws WaymarkError `not-found` for one that is nowhere, and was never noted.
 */
export function readOccupation(db: ReadDb, ref: OccupationRef): OccupationPage {
  const note = noteRow(db, ref);
  const looked = lookedOnDays(db);
  const page =
    ref.source === 'onet' ? pageOfTheirs(db, ref.code, (known) => withDay(known, looked)) : undefined;
  if (page !== undefined) return { ...page, note: toNote(note) };
  const occupation = ref.source === 'own' ? ownOccupation(ref.code) : undefined;
  if (occupation === undefined) {
    if (note === undefined) throw notInLibrary();
    return { ...nothingKnown, ...lineOfNote(note), note: toNote(note) };
  }
  const figures = <K extends string>(keys: readonly K[], values: readonly number[]) =>
    keys.map((key, index) => ({ key, value: values[index] ?? 0, by: us, on: JUDGED_ON }));
  const facts = openFacts(db);
  const same = facts === null ? null : sameInTheirs(facts, occupation);
  // Where theirs is the same and they rated all six, their figures stand beside our words.
  const theirInterests = same?.interests.length === interestThemes.length ? same.interests : null;
  const theirValues = same?.values.length === workValues.length ? same.values : null;
  return {
    ...lineOf(occupation, looked),
    isThere: true,
    alsoCalled: [...occupation.alsoCalled],
    does: [...occupation.does],
    doesBy: 'own',
    interests: theirInterests ?? figures(interestThemes, occupation.interests),
    values: theirValues ?? figures(workValues, occupation.values),
    way: occupation.way,
    preparationBy: us,
    skills: [...occupation.skills],
    hard: occupation.hard,
    demands: [...occupation.demands],
    near: occupation.neighbours.flatMap((id) => ownOccupation(id) ?? []).map((near) => lineOf(near, looked)),
    note: toNote(note),
    edition: theirInterests !== null || theirValues !== null ? (facts?.edition.version ?? null) : null,
    judgedOn: JUDGED_ON,
  };
}

/** How an occupation stands in a list. @throws WaymarkError `not-found`. */
export function lineAt(
  db: ReadDb,
  ref: OccupationRef,
  looked: ReadonlyMap<string, string | null>,
): OccupationLine {
  const occupation = ref.source === 'own' ? ownOccupation(ref.code) : undefined;
  if (occupation !== undefined) return lineOf(occupation, looked);
  const known = theirs(db, ref.code);
  if (known === undefined) throw notInLibrary();
  return withDay(known, looked);
}

/** What an occupation is called. @throws WaymarkError `not-found`. */
export function titleOf(db: ReadDb, ref: OccupationRef): string {
  return readOccupation(db, ref).title;
}

const nothingKnown = {
  isThere: false,
  alsoCalled: [],
  does: [],
  doesBy: 'own',
  interests: [],
  values: [],
  way: null,
  preparationBy: null,
  skills: [],
  hard: null,
  demands: [],
  near: [],
  edition: null,
  judgedOn: null,
} satisfies Partial<OccupationPage>;

function notInLibrary(): WaymarkError {
  return new WaymarkError(
    'not-found',
    'This occupation is not in the library. Look for it by another of its titles, or by what one does in it.',
  );
}
