import { type Db, inTransaction } from '#main/database/open.ts';
import { parseStored } from '#main/database/parse.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { Clock } from '#main/ports/clock.ts';
import { parseDocument, withPresentNames } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import type { Entry, EntryVersion } from '#shared/journal/journal.ts';
import { getEntry } from './read.ts';
import { entryRow } from './rows.ts';
import { keptEntry, saveEntry } from './write.ts';

interface VersionRow {
  id: number;
  kept_at: string;
  saved_at: unknown;
  title: unknown;
  word_count: unknown;
  preview: unknown;
}

const listed = keptEntry
  .pick({ title: true, word_count: true, preview: true })
  .extend({ saved_at: keptEntry.shape.modified_at });

/**
 * The earlier states of an entry that were kept, the latest first. What was only moved to the trash and back is the same
 * text, so it is listed once. A damaged one is listed as such.
 *
 * @throws WaymarkError `not-found`.
 */
export function listVersions(db: ReadDb, id: string): EntryVersion[] {
  const now = entryRow(db, id);
  const rows = db
    .prepare<[string], VersionRow>(
      `SELECT max(id) AS id, kept_at, state ->> 'modified_at' AS saved_at, state ->> 'title' AS title,
         state ->> 'word_count' AS word_count, state ->> 'preview' AS preview
       FROM (SELECT id, kept_at, CASE WHEN json_valid(state) THEN state END AS state
             FROM history WHERE kind = 'entry' AND record = ?)
       GROUP BY saved_at, title, word_count, preview, CASE WHEN saved_at IS NULL THEN id END ORDER BY id DESC`,
    )
    .all(id);
  return rows
    .filter(
      (row) => row.saved_at !== now.modified_at || row.preview !== now.preview || row.title !== now.title,
    )
    .map((row) => {
      const { data } = listed.safeParse(row);
      return {
        id: row.id,
        savedAt: data?.saved_at ?? row.kept_at,
        title: data?.title ?? '',
        wordCount: data?.word_count ?? 0,
        preview: data?.preview ?? '',
        damaged: data === undefined,
      };
    });
}

export interface VersionText {
  title: string;
  date: string | null;
  document: StoredDocument;
  savedAt: string;
}

/**
 * An earlier state of an entry with its text.
 *
 * @throws WaymarkError `not-found`; `corrupt` when it is damaged.
 */
export function getVersion(db: ReadDb, id: string, version: number): VersionText {
  const state = db
    .prepare<[string, number], string>(
      "SELECT state FROM history WHERE kind = 'entry' AND record = ? AND id = ?",
    )
    .pluck()
    .get(id, version);
  if (state === undefined) throw new WaymarkError('not-found', 'This version is not in the vault.');
  const kept = parseStored(keptEntry, state);
  const document = kept && parseDocument(kept.document);
  if (!document) {
    throw new WaymarkError(
      'corrupt',
      'This version is damaged and cannot be read. What is there now is as it was; you can check the vault in Settings.',
    );
  }
  return {
    title: kept.title,
    date: kept.date,
    document: withPresentNames(db, document),
    savedAt: kept.modified_at,
  };
}

/**
 * Makes an earlier state the present one; what was present becomes a version.
 *
 * @throws WaymarkError as {@link saveEntry} and {@link getVersion}.
 */
export function restoreVersion(
  db: Db,
  clock: Clock,
  { id, version, revision }: { id: string; version: number; revision: number },
): Entry {
  return inTransaction(db, () => {
    const { title, date, document } = getVersion(db, id, version);
    saveEntry(db, clock, { id, revision, title, date, document }, 'bring-back');
    return getEntry(db, id);
  });
}
