import { v7 as uuid } from 'uuid';
import { type Clock, instantOf } from '#main/clock.ts';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { indexText, indexTextLater } from '#main/database/search.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { keepsState } from './keep-rule.ts';
import { getEntry } from './read.ts';
import { type EntryRow, entryRow } from './rows.ts';
import { type StoredText, storedText } from './text.ts';

export interface NewEntry {
  title: string;
  date: string;
  document?: StoredDocument | undefined;
  tags: readonly string[];
}

/**
 * Adds an entry.
 *
 * @throws WaymarkError `unsupported` for a document that this version does not fully understand; `invalid` for one that
 * is too long.
 */
export function addEntry(db: Db, clock: Clock, { title, date, document, tags }: NewEntry): Entry {
  const text = storedText(document ?? emptyDocument());
  const id = uuid();
  const at = instantOf(clock);
  return inTransaction(db, () => {
    insertEntry(db, {
      id,
      kind: 'free',
      title,
      date,
      text,
      tags,
      starred: false,
      createdAt: at,
      modifiedAt: at,
    });
    return getEntry(db, id);
  });
}

/** Where an imported entry came from, for meeting it again and for taking the import back. */
export interface Origin {
  source: string;
  sourceId: string;
  zone: string | null;
  hash: string;
  batch: string;
}

export interface InsertedEntry {
  id: string;
  kind: Entry['kind'];
  title: string;
  date: string;
  text: StoredText;
  tags: readonly string[];
  starred: boolean;
  createdAt: string;
  modifiedAt: string;
  origin?: Origin;
}

/** Stores an entry with its tags and makes it findable. Call it in a transaction. */
export function insertEntry(db: Db, entry: InsertedEntry): void {
  prepared<object>(
    db,
    `INSERT INTO entries (id, kind, title, date, preview, word_count, starred, created_at, modified_at, source, source_id,
       source_zone, source_hash, batch, document)
     VALUES (@id, @kind, @title, @date, @preview, @wordCount, @starred, @createdAt, @modifiedAt, @source, @sourceId,
       @zone, @hash, @batch, @document)`,
  ).run({
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    date: entry.date,
    preview: entry.text.preview,
    wordCount: entry.text.wordCount,
    starred: entry.starred ? 1 : 0,
    createdAt: entry.createdAt,
    modifiedAt: entry.modifiedAt,
    source: entry.origin?.source ?? null,
    sourceId: entry.origin?.sourceId ?? null,
    zone: entry.origin?.zone ?? null,
    hash: entry.origin?.hash ?? null,
    batch: entry.origin?.batch ?? null,
    document: entry.text.document,
  });
  const insertTag = prepared<[string, string]>(
    db,
    'INSERT OR IGNORE INTO entry_tags (entry, tag) VALUES (?, ?)',
  );
  for (const tag of entry.tags) insertTag.run(entry.id, tag);
  indexText(db, {
    kind: 'entry',
    id: entry.id,
    date: entry.date,
    title: entry.title,
    body: entry.text.plain,
  });
}

export interface SavedEntry {
  id: string;
  /** The revision that the save is based on. */
  revision: number;
  title: string;
  date: string;
  document: StoredDocument;
}

/**
 * Saves an entry. Saving what is there already changes nothing and gives the same revision. An entry in the trash is
 * saved as well, since no words are worth losing over where they lie.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`; as {@link addEntry}.
 */
export function saveEntry(
  db: Db,
  clock: Clock,
  saved: SavedEntry,
  change: Change = 'edit',
): { revision: number; modifiedAt: string; wordCount: number } {
  const text = storedText(saved.document);
  return inTransaction(db, () => {
    const before = entryRow(db, saved.id);
    if (before.revision !== saved.revision) {
      throw new WaymarkError(
        'conflict',
        'This entry was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    if (before.title === saved.title && before.date === saved.date && before.document === text.document) {
      return { revision: before.revision, modifiedAt: before.modified_at, wordCount: before.word_count };
    }
    const at = instantOf(clock);
    keepEntry(db, before, { change, at, wordsAfter: text.wordCount });
    const revision = before.revision + 1;
    prepared<object>(
      db,
      `UPDATE entries SET title = @title, date = @date, document = @document, preview = @preview,
         word_count = @wordCount, revision = @revision, modified_at = @at
       WHERE id = @id`,
    ).run({
      id: saved.id,
      title: saved.title,
      date: saved.date,
      document: text.document,
      preview: text.preview,
      wordCount: text.wordCount,
      revision,
      at,
    });
    if (before.trashed_at === null) {
      const { id, title, date } = saved;
      indexTextLater(db, { kind: 'entry', id, date, title, body: text.plain }, at);
    }
    return { revision, modifiedAt: at, wordCount: text.wordCount };
  });
}

/** An entry's state as the history holds it. */
export type KeptEntry = Pick<
  EntryRow,
  'title' | 'date' | 'preview' | 'word_count' | 'modified_at' | 'document'
>;

/** Keeps an entry's present state if the rule says so. Call it in the transaction of the change. */
export function keepEntry(
  db: Db,
  before: EntryRow,
  { change, at, wordsAfter }: { change: Change; at: string; wordsAfter: number },
): void {
  const lastKeptAt = prepared<[string], string>(
    db,
    "SELECT kept_at FROM history WHERE kind = 'entry' AND record = ? ORDER BY id DESC LIMIT 1",
  )
    .pluck()
    .get(before.id);
  const kept = keepsState({
    change,
    now: at,
    createdAt: before.created_at,
    modifiedAt: before.modified_at,
    lastKeptAt: lastKeptAt ?? null,
    wasBlank: before.title === '' && before.preview === '',
    wordsBefore: before.word_count,
    wordsAfter,
  });
  if (!kept) return;
  const { title, date, preview, word_count, modified_at, document } = before;
  keepState(db, {
    kind: 'entry',
    record: before.id,
    revision: before.revision,
    change,
    at,
    state: { title, date, preview, word_count, modified_at, document } satisfies KeptEntry,
  });
}
