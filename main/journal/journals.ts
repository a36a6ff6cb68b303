import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedBefore, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Journal, JournalColor } from '#shared/journal/journal.ts';

// Entries with a day and pages without one have an index each.
const columns = `id, name, color,
  (SELECT count(*) FROM entries WHERE journal = journals.id AND trashed_at IS NULL AND date IS NOT NULL)
    + (SELECT count(*) FROM entries WHERE journal = journals.id AND trashed_at IS NULL AND date IS NULL) AS entries`;

/** The journals in the person's order; there is always at least one. */
export function listJournals(db: ReadDb): Journal[] {
  return db
    .prepare<[], Journal>(`SELECT ${columns} FROM journals WHERE trashed_at IS NULL ORDER BY position, id`)
    .all();
}

/** The journal that takes in what names none. */
export function firstJournal(db: ReadDb): string {
  return prepared<[], string>(
    db,
    'SELECT id FROM journals WHERE trashed_at IS NULL ORDER BY position, id LIMIT 1',
  )
    .pluck()
    .get() as string;
}

/**
 * @throws WaymarkError `not-found` for a journal that is not there any more.
 */
export function requireJournal(db: ReadDb, id: string): void {
  const there = prepared<[string]>(db, 'SELECT 1 FROM journals WHERE id = ? AND trashed_at IS NULL').get(id);
  if (there === undefined) throw new WaymarkError('not-found', 'This journal is not in the vault any more.');
}

/** Adds a journal after the others. */
export function addJournal(
  db: Db,
  clock: Clock,
  { name, color }: { name: string; color: JournalColor },
): Journal {
  return inTransaction(db, () => {
    const id = uuid();
    db.prepare(
      `INSERT INTO journals (id, name, color, position, created_at, modified_at)
       VALUES (@id, @name, @color, (SELECT coalesce(max(position), 0) + 1 FROM journals), @at, @at)`,
    ).run({ id, name, color, at: instantOf(clock) });
    return { id, name, color, entries: 0 };
  });
}

/** @throws WaymarkError `not-found`. */
export function saveJournal(
  db: Db,
  clock: Clock,
  { id, name, color }: { id: string; name: string; color: JournalColor },
): Journal {
  return inTransaction(db, () => {
    requireJournal(db, id);
    db.prepare('UPDATE journals SET name = @name, color = @color, modified_at = @at WHERE id = @id').run({
      id,
      name,
      color,
      at: instantOf(clock),
    });
    return db.prepare<[string], Journal>(`SELECT ${columns} FROM journals WHERE id = ?`).get(id) as Journal;
  });
}

/**
 * Places a journal before another, or last.
 *
 * @throws WaymarkError `not-found` for either.
 */
export function moveJournal(db: Db, { id, before }: { id: string; before: string | null }): void {
  inTransaction(db, () => {
    requireJournal(db, id);
    if (before !== null) requireJournal(db, before);
    const order = placedBefore(
      listJournals(db).map((journal) => journal.id),
      id,
      before,
    );
    renumber(db, 'journals', order);
  });
}

/**
 * Takes a journal away; its entries, those in the trash among them, go to another.
 *
 * @throws WaymarkError `not-found` for either; `invalid` when both are the same.
 */
export function removeJournal(
  db: Db,
  clock: Clock,
  { id, entriesTo }: { id: string; entriesTo: string },
): void {
  inTransaction(db, () => {
    requireJournal(db, id);
    requireJournal(db, entriesTo);
    if (id === entriesTo) {
      throw new WaymarkError('invalid', 'Choose another journal for the entries of the one that goes.');
    }
    db.prepare('UPDATE entries SET journal = ? WHERE journal = ?').run(entriesTo, id);
    db.prepare('UPDATE journals SET trashed_at = ? WHERE id = ?').run(instantOf(clock), id);
  });
}
