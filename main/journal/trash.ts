import type { Db } from '#main/database/open.ts';
import { inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexText, unindex } from '#main/database/search.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { parseDocument } from '#main/texts/index.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { entryRow } from './rows.ts';
import { keepEntry } from './write.ts';

/**
 * Moves an entry to the trash. One that is there already stays as it is.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashEntry(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = entryRow(db, id);
    if (row.trashed_at !== null) return;
    const at = instantOf(clock);
    keepEntry(db, row, { change: 'trash', at, wordsAfter: row.word_count });
    db.prepare('UPDATE entries SET trashed_at = @at, revision = revision + 1 WHERE id = @id').run({ id, at });
    unindex(db, 'entry', id);
  });
}

/**
 * Takes an entry out of the trash. One that is not in the trash stays as it is. An imported entry that was imported once
 * more in the meantime comes back as an entry of its own.
 *
 * @throws WaymarkError `not-found`.
 */
export function restoreEntry(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const row = entryRow(db, id);
    if (row.trashed_at === null) return;
    keepEntry(db, row, { change: 'put-back', at: instantOf(clock), wordsAfter: row.word_count });
    db.prepare(
      `UPDATE entries SET source = NULL, source_id = NULL
       WHERE id = @id AND EXISTS (
         SELECT 1 FROM entries AS other
         WHERE other.source = entries.source AND other.source_id = entries.source_id AND other.trashed_at IS NULL)`,
    ).run({ id });
    db.prepare('UPDATE entries SET trashed_at = NULL, revision = revision + 1 WHERE id = @id').run({ id });
    const document = parseDocument(row.document);
    // One that is damaged comes back as well: it may have earlier versions.
    const body = document === null ? '' : plainText(document);
    indexText(db, { kind: 'entry', id, date: row.date, title: row.title, body });
  });
}

export interface TrashedEntry {
  kind: 'entry';
  id: string;
  title: string;
  trashedAt: string;
}

const longestTitle = 80;

/** Entries in the trash, the latest first; one without a title goes by its first words. */
export function listTrashedEntries(db: ReadDb): TrashedEntry[] {
  return db
    .prepare<[{ longest: number }], TrashedEntry>(
      `SELECT 'entry' AS kind, id, iif(title = '', substr(preview, 1, @longest), title) AS title,
         trashed_at AS trashedAt
       FROM entries WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
    )
    .all({ longest: longestTitle });
}
