import { parseStored } from '#main/database/parse.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type RecordKind, type RecordRow, recordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { type Closeness, type Contact, type PersonSheet, personSheet } from '#shared/people/fields.ts';
import type { Organisation } from '#shared/people/organisations.ts';
import type { Person } from '#shared/people/people.ts';
import type { Rhythm } from '#shared/people/touch.ts';
import { wordsOfParts } from './parts.ts';

/** What a sheet fills in of a row. */
interface SheetColumns {
  note: string;
  work: string;
  place: string;
  met: string;
  closeness: Closeness | null;
  tags: string;
  contacts: string;
  birthday: string | null;
  picture: string | null;
  introduced_by: string | null;
  mentor: number;
  hopes: string;
  rhythm_every: number | null;
  rhythm_unit: Rhythm['unit'] | null;
  snoozed_until: string | null;
  mentions_count: number;
  audience: Audience;
}

/** A row of `people`. */
export interface PersonRow extends RecordRow, SheetColumns {
  organisation: string | null;
  rhythm_since: string | null;
  offered: number;
  merged_into: string | null;
}

/** A row of `organisations`. */
export interface OrganisationRow extends RecordRow {
  about: string;
  place: string;
  link: string;
  audience: Audience;
}

/** People. What belongs to one of them is found as their words. */
export const people: RecordKind<PersonRow> & { kind: 'person' } = {
  kind: 'person',
  table: 'people',
  own: [
    'note',
    'work',
    'place',
    'met',
    'closeness',
    'organisation',
    'tags',
    'contacts',
    'birthday',
    'picture',
    'introduced_by',
    'mentor',
    'hopes',
    'rhythm_every',
    'rhythm_unit',
    'rhythm_since',
    'snoozed_until',
    'offered',
    'mentions_count',
    'audience',
    'merged_into',
  ],
  words: (row, db) => ({
    date: null,
    body: inLines([
      row.note,
      row.work,
      row.place,
      row.met,
      row.hopes,
      ...tagsOf(row),
      ...contactsOf(row).flatMap(({ label, value }) => [label, value]),
      ...wordsOfParts(db, row.id),
    ]),
  }),
};

/** Where people work, learn or serve. */
export const organisations: RecordKind<OrganisationRow> & { kind: 'organisation' } = {
  kind: 'organisation',
  table: 'organisations',
  own: ['about', 'place', 'link', 'audience'],
  words: ({ about, place, link }) => ({ date: null, body: inLines([about, place, link]) }),
};

/** A person as what rows belong to: those are found by search as the person's words. */
export const asOwner: RecordKind<RecordRow> & { kind: 'person' } = {
  kind: 'person',
  table: 'people',
  own: [],
  words: ({ id }, db) => {
    const row = prepared<[string], PersonRow>(db, 'SELECT * FROM people WHERE id = ?').get(id);
    return row === undefined ? { date: null, body: '' } : people.words(row, db);
  },
};

/** Words one below the other, without what is empty. */
export function inLines(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n');
}

/** Own words to sort somebody by; none where they are damaged. */
export const tagsOf = ({ tags }: Pick<PersonRow, 'tags'>): string[] =>
  tags === '[]' ? [] : (parseStored(personSheet.shape.tags, tags) ?? []);
const contactsOf = ({ contacts }: Pick<PersonRow, 'contacts'>): Contact[] =>
  contacts === '[]' ? [] : (parseStored(personSheet.shape.contacts, contacts) ?? []);

/** The columns that a sheet fills in, apart from its name and its organisation, which is a record of its own. */
export function columnsOf(sheet: Omit<PersonSheet, 'name' | 'organisation'>): SheetColumns {
  const { note, work, place, met, closeness, birthday, picture, hopes, audience } = sheet;
  return {
    ...{ note, work, place, met, closeness, birthday, picture, hopes, audience },
    tags: JSON.stringify(differentTags(sheet.tags)),
    contacts: JSON.stringify(sheet.contacts),
    introduced_by: sheet.introducedBy,
    mentor: sheet.mentor ? 1 : 0,
    rhythm_every: sheet.rhythm?.every ?? null,
    rhythm_unit: sheet.rhythm?.unit ?? null,
    snoozed_until: sheet.snoozedUntil,
    mentions_count: sheet.mentionsCount ? 1 : 0,
  };
}

/** Words to sort by, each once, whatever its case. */
function differentTags(tags: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const tag of tags) if (!known.has(folded(tag))) known.set(folded(tag), tag);
  return [...known.values()];
}

/** The form in which names are compared: case and spaces do not matter. */
export function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A person with the names of whom and what they belong to. @throws WaymarkError `not-found`. */
export function personOf(db: ReadDb, id: string): Person {
  return toPerson(db, recordRow(db, people, id));
}

export function toPerson(db: ReadDb, row: PersonRow): Person {
  const organisation = nameOf(db, 'organisations', row.organisation);
  const introducer = nameOf(db, 'people', row.introduced_by);
  const { id, name, note, work, place, met, closeness, birthday, picture, hopes, audience, revision } = row;
  return {
    ...{ id, name, note, work, place, met, closeness, birthday, picture, hopes, audience, revision },
    organisation: organisation ?? '',
    organisationId: organisation === null ? null : row.organisation,
    tags: tagsOf(row),
    contacts: contactsOf(row),
    introducedBy: introducer === null ? null : row.introduced_by,
    introducedByName: introducer ?? '',
    mentor: row.mentor === 1,
    rhythm: rhythmOf(row),
    snoozedUntil: row.snoozed_until,
    mentionsCount: row.mentions_count === 1,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
  };
}

export function rhythmOf({
  rhythm_every: every,
  rhythm_unit: unit,
}: Pick<PersonRow, 'rhythm_every' | 'rhythm_unit'>): Rhythm | null {
  return every === null || unit === null ? null : { every, unit };
}

/** The name of a record that is not in the trash; null for none. */
function nameOf(db: ReadDb, table: 'people' | 'organisations', id: string | null): string | null {
  if (id === null) return null;
  const name = prepared<[string], string>(
    db,
    `SELECT name FROM ${table} WHERE id = ? AND trashed_at IS NULL`,
  );
  return name.pluck().get(id) ?? null;
}

export function toOrganisation(row: OrganisationRow): Organisation {
  const { id, name, about, place, link, audience, revision, created_at, modified_at } = row;
  return { id, name, about, place, link, audience, revision, createdAt: created_at, modifiedAt: modified_at };
}
