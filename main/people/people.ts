import { v7 as uuid } from 'uuid';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexRecord } from '#main/database/record.ts';
import { unindex } from '#main/database/search.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { renameInTexts } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Person } from '#shared/people/people.ts';
import { asOwner } from './parts.ts';

interface PersonRow {
  id: string;
  name: string;
  note: string;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

const columns = 'id, name, note, revision, created_at, modified_at, trashed_at';

/** Everyone who is not in the trash, in the order of the alphabet. */
export function listPeople(db: ReadDb): Person[] {
  return db
    .prepare<[], PersonRow>(
      `SELECT ${columns} FROM people WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id`,
    )
    .all()
    .map(toPerson);
}

/** How many people there are, without those in the trash. */
export function countPeople(db: ReadDb): number {
  return db
    .prepare<[], number>('SELECT count(*) FROM people WHERE trashed_at IS NULL')
    .pluck()
    .get() as number;
}

/** Whether there is a person with this id outside the trash. */
export function isPerson(db: ReadDb, id: string): boolean {
  return (
    db.prepare<[string]>('SELECT 1 FROM people WHERE id = ? AND trashed_at IS NULL').get(id) !== undefined
  );
}

/** @throws WaymarkError `not-found` for somebody who is not there. Nobody, null, is well. */
export function needPerson(db: ReadDb, id: string | null): void {
  if (id === null || isPerson(db, id)) return;
  throw new WaymarkError('not-found', 'This person is not here any more. Choose somebody else.');
}

/** Adds a person. One of the same name, whatever its case, is given back instead. */
export function addPerson(db: Db, clock: Clock, { name }: { name: string }): Person {
  return inTransaction(db, () => {
    const folded = foldedName(name);
    const there = listPeople(db).find((person) => foldedName(person.name) === folded);
    if (there) return there;
    const at = instantOf(clock);
    const row: PersonRow = {
      id: uuid(),
      name,
      note: '',
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    db.prepare(
      `INSERT INTO people (${columns})
       VALUES (@id, @name, @note, @revision, @created_at, @modified_at, @trashed_at)`,
    ).run(row);
    indexPerson(db, row);
    return toPerson(row);
  });
}

/**
 * Saves a person's name and note. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function savePerson(
  db: Db,
  clock: Clock,
  { id, revision, name, note }: { id: string; revision: number; name: string; note: string },
): Person {
  return inTransaction(db, () => {
    const before = personRow(db, id);
    if (before.revision !== revision) {
      throw new WaymarkError(
        'conflict',
        'This person was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    if (before.name === name && before.note === note) return toPerson(before);
    const at = instantOf(clock);
    keepPerson(db, before, 'edit', at);
    const after: PersonRow = { ...before, name, note, revision: revision + 1, modified_at: at };
    db.prepare(
      'UPDATE people SET name = @name, note = @note, revision = @revision, modified_at = @modified_at WHERE id = @id',
    ).run(after);
    indexPerson(db, after);
    if (after.name !== before.name) renameInTexts(db, { kind: 'person', id }, at);
    return toPerson(after);
  });
}

/**
 * Moves a person to the trash. One that is there already stays as it is.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashPerson(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = anyPersonRow(db, id);
    if (row.trashed_at !== null) return;
    const at = instantOf(clock);
    keepPerson(db, row, 'trash', at);
    db.prepare('UPDATE people SET trashed_at = @at, revision = revision + 1 WHERE id = @id').run({ id, at });
    unindex(db, 'person', id);
  });
}

/**
 * Takes a person out of the trash. One that is not there stays as it is.
 *
 * @throws WaymarkError `not-found`.
 */
export function restorePerson(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = anyPersonRow(db, id);
    if (row.trashed_at === null) return;
    keepPerson(db, row, 'put-back', instantOf(clock));
    db.prepare('UPDATE people SET trashed_at = NULL, revision = revision + 1 WHERE id = ?').run(id);
    indexPerson(db, row);
  });
}

export interface TrashedPerson {
  kind: 'person';
  id: string;
  title: string;
  trashedAt: string;
}

export function listTrashedPeople(db: ReadDb): TrashedPerson[] {
  return db
    .prepare<[], TrashedPerson>(
      `SELECT 'person' AS kind, id, name AS title, trashed_at AS trashedAt FROM people
       WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
    )
    .all();
}

function personRow(db: ReadDb, id: string): PersonRow {
  const row = anyPersonRow(db, id);
  if (row.trashed_at !== null) throw noPerson();
  return row;
}

function anyPersonRow(db: ReadDb, id: string): PersonRow {
  const row = db.prepare<[string], PersonRow>(`SELECT ${columns} FROM people WHERE id = ?`).get(id);
  if (row === undefined) throw noPerson();
  return row;
}

function noPerson(): WaymarkError {
  return new WaymarkError('not-found', 'This person is not in the vault any more.');
}

function keepPerson(db: Db, row: PersonRow, change: Change, at: string): void {
  keepState(db, { kind: 'person', record: row.id, revision: row.revision, change, at, state: row });
}

function indexPerson(db: Db, row: PersonRow): void {
  indexRecord(db, asOwner, { ...row, trashed_at: null });
}

function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function toPerson(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    note: row.note,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
