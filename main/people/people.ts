import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  countRecords,
  insertRecord,
  isAsBefore,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { renameInTexts } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type PersonSheet, type Some, withChanges } from '#shared/people/fields.ts';
import type { ListedPerson, Person } from '#shared/people/people.ts';
import { organisationNamed } from './organisations.ts';
import { columnsOf, folded, type PersonRow, people, personOf, toPerson } from './rows.ts';

/** Everyone who is not in the trash, in the order of the alphabet, with what tells two of one name apart. */
export function listPeople(db: ReadDb): ListedPerson[] {
  return prepared<[], ApartRow>(
    db,
    `${withWhatTellsApart} WHERE people.trashed_at IS NULL ORDER BY people.name COLLATE NOCASE, people.id`,
  )
    .all()
    .map((row) => ({ id: row.id, name: row.name, apart: apartOf(row) }));
}

/** What tells some people apart from others of their name, by their ids: what they do, and where. */
export function tellApart(db: ReadDb, ids: readonly string[]): ReadonlyMap<string, string> {
  const rows = prepared<[string], ApartRow>(
    db,
    `${withWhatTellsApart} WHERE people.id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, apartOf(row)]));
}

interface ApartRow {
  id: string;
  name: string;
  work: string;
  place: string;
  organisation: string | null;
}

const withWhatTellsApart = `
  SELECT people.id, people.name, people.work, people.place, organisations.name AS organisation
  FROM people LEFT JOIN organisations
    ON organisations.id = people.organisation AND organisations.trashed_at IS NULL`;

function apartOf({ work, organisation, place }: ApartRow): string {
  return [work, organisation ?? place]
    .filter((part) => part !== '')
    .join(', ')
    .slice(0, 2_000);
}

/** Everybody in full, in the same order, for what tells everything. */
export function allPeople(db: ReadDb): Person[] {
  return prepared<[], PersonRow>(
    db,
    'SELECT * FROM people WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  )
    .all()
    .map((row) => toPerson(db, row));
}

/** How many people there are, without those in the trash. */
export const countPeople = (db: ReadDb): number => countRecords(db, people);

/** Whether there is a person with this id outside the trash. */
export function isPerson(db: ReadDb, id: string): boolean {
  return (
    prepared<[string]>(db, 'SELECT 1 FROM people WHERE id = ? AND trashed_at IS NULL').get(id) !== undefined
  );
}

/** @throws WaymarkError `not-found` for somebody who is not there. Nobody, null, is well. */
export function needPerson(db: ReadDb, id: string | null): void {
  if (id === null || isPerson(db, id)) return;
  throw new WaymarkError('not-found', 'This person is not here any more. Choose somebody else.');
}

/** Adds a person. One of the same name, whatever its case, is given back instead, unless another one is meant. */
export function addPerson(
  db: Db,
  clock: Clock,
  { name, another = false }: { name: string; another?: boolean },
): Person {
  return inTransaction(db, () => {
    const there = another ? undefined : personNamed(db, name);
    if (there !== undefined) return personOf(db, there);
    const at = instantOf(clock);
    const row: PersonRow = {
      id: uuid(),
      name,
      note: '',
      work: '',
      place: '',
      met: '',
      closeness: null,
      organisation: null,
      tags: '[]',
      contacts: '[]',
      birthday: null,
      picture: null,
      introduced_by: null,
      mentor: 0,
      hopes: '',
      rhythm_every: null,
      rhythm_unit: null,
      rhythm_since: null,
      snoozed_until: null,
      offered: 1,
      mentions_count: 1,
      audience: 'me',
      merged_into: null,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, people, row);
    return toPerson(db, row);
  });
}

function personNamed(db: ReadDb, name: string): string | undefined {
  const wanted = folded(name);
  const rows = prepared<[], [string, string]>(
    db,
    'SELECT id, name FROM people WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  ).raw();
  for (const [id, there] of rows.iterate() as IterableIterator<[string, string]>) {
    if (folded(there) === wanted) return id;
  }
  return undefined;
}

/**
 * Saves what is written of a person; what is not named stays. An organisation goes by its name, and is made when there is none
 * of it. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found` for the person, for who
 * introduced them and for the picture; `invalid` for somebody who introduced themselves.
 */
export function savePerson(
  db: Db,
  clock: Clock,
  { id, revision, ...changed }: Some<PersonSheet> & { id: string; revision: number },
): Person {
  return inTransaction(db, () => {
    const row = recordRow(db, people, id);
    const before = toPerson(db, row);
    const { name, organisation, ...sheet } = withChanges<PersonSheet>(before, changed);
    if (sheet.introducedBy !== before.introducedBy) needIntroducer(db, id, sheet.introducedBy);
    if (sheet.picture !== before.picture) needPicture(db, sheet.picture);
    saveRecord(db, clock, people, {
      id,
      revision,
      fields: {
        name,
        ...columnsOf(sheet),
        ...(isAsBefore(row, {
          rhythm_every: sheet.rhythm?.every ?? null,
          rhythm_unit: sheet.rhythm?.unit ?? null,
        })
          ? {}
          : { rhythm_since: sheet.rhythm === null ? null : todayOf(clock) }),
        // What is in the trash is not shown, and comes back from there with those who belong to it.
        ...(sheet.introducedBy === before.introducedBy ? { introduced_by: row.introduced_by } : {}),
        organisation:
          folded(organisation) === folded(before.organisation)
            ? row.organisation
            : organisation === ''
              ? null
              : organisationNamed(db, clock, organisation),
      },
    });
    if (name !== row.name) renameInTexts(db, { kind: 'person', id }, instantOf(clock));
    return personOf(db, id);
  });
}

function needIntroducer(db: ReadDb, person: string, introducer: string | null): void {
  needPerson(db, introducer);
  if (introducer === person) {
    throw new WaymarkError('invalid', 'Somebody else introduced you to them. Choose another person.');
  }
}

function needPicture(db: ReadDb, picture: string | null): void {
  if (picture === null) return;
  const there = prepared<[string]>(db, "SELECT 1 FROM attachments WHERE id = ? AND hash <> ''").get(picture);
  if (there === undefined) {
    throw new WaymarkError('not-found', 'This picture is not in the vault any more. Choose it once more.');
  }
}

/**
 * Moves a person to the trash. Texts that name them keep the name.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashPerson(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, people, id);
}

/**
 * Takes a person out of the trash. One that is not there stays as it is.
 *
 * @throws WaymarkError `not-found`, also for somebody who is there only as a part of somebody else.
 */
export function restorePerson(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const merged = prepared<[string]>(db, 'SELECT 1 FROM people WHERE id = ? AND merged_into IS NOT NULL');
    if (merged.get(id) !== undefined) {
      throw new WaymarkError('not-found', 'This person was made one with somebody else. Undo that instead.');
    }
    restoreRecord(db, clock, people, id);
  });
}

export interface TrashedPerson {
  kind: 'person';
  id: string;
  title: string;
  trashedAt: string;
}

/** People in the trash, the latest first; not those who became a part of somebody else. */
export function listTrashedPeople(db: ReadDb): TrashedPerson[] {
  return prepared<[], TrashedPerson>(
    db,
    `SELECT 'person' AS kind, id, name AS title, trashed_at AS trashedAt FROM people
     WHERE trashed_at IS NOT NULL AND merged_into IS NULL ORDER BY trashed_at DESC, id DESC`,
  ).all();
}
