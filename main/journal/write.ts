import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { indexText, indexTextLater } from '#main/database/search.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import {
  followPassages,
  nameTags,
  renameInTexts,
  type StoredText,
  settledText,
  storedText,
  tieReferences,
} from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { dateOnWall, timeOnWall } from '#shared/calendar/wall.ts';
import { emptyDocument, type StoredDocument } from '#shared/document/document.ts';
import type { Entry, EntryKind } from '#shared/journal/journal.ts';
import { firstJournal, requireJournal } from './journals.ts';
import { keepsState } from './keep-rule.ts';
import { getEntry } from './read.ts';
import { type EntryRow, entryRow } from './rows.ts';

export interface NewEntry {
  /** Null for the first journal. */
  journal?: string | null | undefined;
  kind?: EntryKind | undefined;
  title: string;
  date: string | null;
  /** Null for the clock's time, when the entry is of today. */
  time?: string | null | undefined;
  document?: StoredDocument | undefined;
  tags: readonly string[];
  prompt?: string | null | undefined;
  seconds?: number | undefined;
}

/**
 * Adds an entry.
 *
 * @throws WaymarkError `unsupported` for a document that this version does not fully understand; `invalid` for one that
 * is too long; `not-found` for a journal that is not there.
 */
export function addEntry(db: Db, clock: Clock, added: NewEntry): Entry {
  const { journal, kind, title, date, time, document, tags, prompt, seconds } = added;
  const text = storedText(document ?? emptyDocument());
  const id = uuid();
  const at = instantOf(clock);
  return inTransaction(db, () => {
    if (journal) requireJournal(db, journal);
    insertEntry(db, {
      id,
      journal: journal ?? null,
      kind: kind ?? 'free',
      title,
      date,
      time: time ?? timeOfToday(clock, date),
      text,
      tags,
      starred: false,
      prompt: prompt ?? null,
      seconds: seconds ?? 0,
      createdAt: at,
      modifiedAt: at,
    });
    return getEntry(db, id);
  });
}

/** The clock's time for an entry of its own day; null for one of another day, which says no time by itself. */
function timeOfToday(clock: Clock, date: string | null): string | null {
  const now = clock.now();
  return date === dateOnWall(now) ? timeOnWall(now) : null;
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
  /** Null or left out for the first journal. */
  journal?: string | null;
  kind: EntryKind;
  title: string;
  date: string | null;
  time?: string | null;
  text: StoredText;
  tags: readonly string[];
  starred: boolean;
  mood?: number | null;
  moodWords?: string;
  energy?: number | null;
  energyWords?: string;
  place?: string;
  prompt?: string | null;
  seconds?: number;
  createdAt: string;
  modifiedAt: string;
  origin?: Origin;
}

/** Stores an entry with its tags and makes it findable. Call it in a transaction. */
export function insertEntry(db: Db, entry: InsertedEntry): void {
  const text = settledText(db, entry.text, entry.modifiedAt);
  prepared<object>(
    db,
    `INSERT INTO entries (id, journal, kind, title, date, time, preview, word_count, starred, mood, mood_words, energy,
       energy_words, place, prompt, holds, writing_seconds, created_at, modified_at, source, source_id, source_zone, source_hash,
       batch, document)
     VALUES (@id, @journal, @kind, @title, @date, @time, @preview, @wordCount, @starred, @mood, @moodWords, @energy,
       @energyWords, @place, @prompt, @holds, @seconds, @createdAt, @modifiedAt, @source, @sourceId, @zone, @hash,
       @batch, @document)`,
  ).run({
    id: entry.id,
    journal: entry.journal ?? firstJournal(db),
    kind: entry.kind,
    title: entry.title,
    date: entry.date,
    time: entry.time ?? '',
    preview: text.preview,
    wordCount: text.wordCount,
    starred: entry.starred ? 1 : 0,
    mood: entry.mood ?? null,
    moodWords: entry.moodWords ?? '',
    energy: entry.energy ?? null,
    energyWords: entry.energyWords ?? '',
    place: entry.place ?? '',
    prompt: entry.prompt ?? null,
    holds: entry.text.holds,
    seconds: entry.seconds ?? 0,
    createdAt: entry.createdAt,
    modifiedAt: entry.modifiedAt,
    source: entry.origin?.source ?? null,
    sourceId: entry.origin?.sourceId ?? null,
    zone: entry.origin?.zone ?? null,
    hash: entry.origin?.hash ?? null,
    batch: entry.origin?.batch ?? null,
    document: text.document,
  });
  if (entry.tags.length > 0) nameTags(db, entry.id, entry.tags, entry.modifiedAt);
  tieReferences(db, entry.id, text.references, entry.modifiedAt);
  indexText(db, {
    kind: 'entry',
    id: entry.id,
    date: entry.date,
    title: entry.title,
    body: text.plain,
  });
}

export interface SavedEntry {
  id: string;
  /** The revision that the save is based on. */
  revision: number;
  title: string;
  date: string | null;
  /** Left out, it stays as it is. */
  time?: string | null | undefined;
  document: StoredDocument;
  /** How long it was written on since the last save, in seconds. */
  seconds?: number | undefined;
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
  const given = storedText(saved.document);
  return inTransaction(db, () => {
    const at = instantOf(clock);
    const text = settledText(db, given, at);
    const before = entryRow(db, saved.id);
    if (before.revision !== saved.revision) {
      throw new WaymarkError(
        'conflict',
        'This entry was changed in another place in the meantime. Look at what is there now, then save again.',
        { revision: before.revision },
      );
    }
    const time = saved.time === undefined ? before.time : (saved.time ?? '');
    if (
      before.title === saved.title &&
      before.date === saved.date &&
      before.time === time &&
      before.document === text.document
    ) {
      return { revision: before.revision, modifiedAt: before.modified_at, wordCount: before.word_count };
    }
    keepEntry(db, before, { change, at, wordsAfter: text.wordCount });
    const revision = before.revision + 1;
    prepared<object>(
      db,
      `UPDATE entries SET title = @title, date = @date, time = @time, document = @document, preview = @preview,
         word_count = @wordCount, holds = @holds, writing_seconds = writing_seconds + @seconds, revision = @revision, modified_at = @at
       WHERE id = @id`,
    ).run({
      id: saved.id,
      title: saved.title,
      date: saved.date,
      time,
      seconds: saved.seconds ?? 0,
      document: text.document,
      preview: text.preview,
      wordCount: text.wordCount,
      holds: text.holds,
      revision,
      at,
    });
    if (before.document !== text.document) {
      tieReferences(db, saved.id, text.references, at);
      followPassages(db, saved.id, text.plain);
    }
    if (before.title !== saved.title || before.preview !== text.preview)
      renameInTexts(db, { kind: 'entry', id: saved.id }, at);
    if (before.trashed_at === null) {
      const { id, title, date } = saved;
      indexTextLater(db, { kind: 'entry', id, date, title, body: text.plain }, at);
    }
    return { revision, modifiedAt: at, wordCount: text.wordCount };
  });
}

/** An entry's state as the history holds it. */
export const keptEntry = z.object({
  title: z.string(),
  date: z.string().nullable(),
  preview: z.string(),
  word_count: z.number(),
  modified_at: z.string(),
  document: z.string(),
});

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
    state: { title, date, preview, word_count, modified_at, document } satisfies z.infer<typeof keptEntry>,
  });
}
