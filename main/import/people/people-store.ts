import { v7 as uuid } from 'uuid';
import { keepState } from '#main/database/history.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { indexText } from '#main/database/search.ts';
import { readStored, storedContacts, storedTags } from '#shared/transfer/people.ts';
import type { FoundPerson } from './found.ts';

/** What is written of a person who comes in. */
export interface StoredPerson extends Omit<FoundPerson, 'organisation'> {
  /** The record. */
  organisation: string | null;
  /** The attachment. */
  picture: string | null;
}

interface Row {
  id: string;
  name: string;
  note: string;
  work: string;
  place: string;
  met: string;
  tags: string;
  contacts: string;
  revision: number;
}

/** Adds a person. */
export function insertPerson(db: Db, at: string, person: StoredPerson): string {
  const row = { ...columnsOf(person), id: uuid(), at };
  prepared<object>(
    db,
    `INSERT INTO people (id, name, note, work, place, met, closeness, organisation, tags, contacts, birthday, picture,
       revision, created_at, modified_at)
     VALUES (@id, @name, @note, @work, @place, @met, @closeness, @organisation, @tags, @contacts, @birthday, @picture,
       1, @at, @at)`,
  ).run(row);
  index(db, row);
  return row.id;
}

/** Changes what is named of a person, and keeps the state before. @returns the revisions before and after. */
export function changePerson(
  db: Db,
  at: string,
  id: string,
  changed: Partial<StoredPerson>,
): { from: number; to: number } {
  const before = prepared<[string], Row>(db, 'SELECT * FROM people WHERE id = ?').get(id);
  if (before === undefined) throw new Error('a person who was found is not there');
  keepState(db, { kind: 'person', record: id, revision: before.revision, change: 'edit', at, state: before });
  const { tags, contacts, ...plain } = changed;
  const after = {
    ...before,
    ...plain,
    ...(tags === undefined ? {} : { tags: JSON.stringify(tags) }),
    ...(contacts === undefined ? {} : { contacts: JSON.stringify(contacts) }),
    revision: before.revision + 1,
    modified_at: at,
  };
  prepared<object>(
    db,
    `UPDATE people SET name = @name, note = @note, work = @work, place = @place, met = @met, closeness = @closeness,
       organisation = @organisation, tags = @tags, contacts = @contacts, birthday = @birthday, picture = @picture,
       revision = @revision, modified_at = @modified_at WHERE id = @id`,
  ).run(after);
  index(db, after);
  return { from: before.revision, to: after.revision };
}

/** Adds an organisation. */
export function insertOrganisation(db: Db, at: string, name: string): string {
  const id = uuid();
  prepared<object>(
    db,
    `INSERT INTO organisations (id, name, about, place, link, revision, created_at, modified_at)
     VALUES (@id, @name, '', '', '', 1, @at, @at)`,
  ).run({ id, name, at });
  return id;
}

function columnsOf({ tags, contacts, ...person }: StoredPerson) {
  return { ...person, tags: JSON.stringify(tags), contacts: JSON.stringify(contacts) };
}

function index(db: Db, { id, name, note, work, place, met, tags, contacts }: Omit<Row, 'revision'>): void {
  const ways = readStored(storedContacts, contacts).map(({ label, value }) => `${label} ${value}`);
  const body = [note, work, place, met, ...readStored(storedTags, tags), ...ways].filter(Boolean).join('\n');
  indexText(db, { kind: 'person', id, date: null, title: name, body });
}
