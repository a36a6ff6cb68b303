import { z } from 'zod';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { wholeDocument } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Details, Direction, Entry, EntryListItem } from '#shared/journal/journal.ts';

/** An entry as it is stored, apart from where it came from. */
export interface EntryRow {
  id: string;
  journal: string;
  kind: Entry['kind'];
  title: string;
  date: string | null;
  /** Empty when it says none. */
  time: string;
  preview: string;
  word_count: number;
  starred: number;
  mood: number | null;
  mood_words: string;
  energy: number | null;
  energy_words: string;
  place: string;
  direction: Direction;
  writing_seconds: number;
  prompt: string | null;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
  /** JSON of a StoredDocument. */
  document: string;
  /** JSON array. */
  tags: string;
  /** The first picture in the text. */
  picture: string | null;
}

const tagsOf = `(SELECT json_group_array(tags.name) FROM entry_tags JOIN tags ON tags.id = entry_tags.tag
  WHERE entry_tags.entry = entries.id)`;
const pictureOf = `(SELECT attachments.id FROM entry_attachments JOIN attachments ON attachments.id = entry_attachments.attachment
  WHERE entry_attachments.entry = entries.id AND media_type LIKE 'image/%' AND drawable IS NOT 0
  ORDER BY entry_attachments.place LIMIT 1)`;
/** Without the document and what only an open entry shows, for lists. */
export const listColumns = `id, journal, title, date, time, preview, word_count, starred, mood, energy, revision,
  created_at, modified_at, ${tagsOf} AS tags, ${pictureOf} AS picture`;
export const entryColumns = `${listColumns}, kind, mood_words, energy_words, place, direction, writing_seconds, prompt,
  trashed_at, document`;

export type ListRow = Omit<
  EntryRow,
  | 'kind'
  | 'mood_words'
  | 'energy_words'
  | 'place'
  | 'direction'
  | 'writing_seconds'
  | 'prompt'
  | 'trashed_at'
  | 'document'
>;

/**
 * An entry's row, in the trash or not.
 *
 * @throws WaymarkError `not-found`.
 */
export function entryRow(db: ReadDb, id: string): EntryRow {
  const row = prepared<[string], EntryRow>(db, `SELECT ${entryColumns} FROM entries WHERE id = ?`).get(id);
  if (row === undefined) throw noEntry();
  return row;
}

export function noEntry(): WaymarkError {
  return new WaymarkError('not-found', 'This entry is not in the vault any more.');
}

export function toListItem(row: ListRow): EntryListItem {
  return {
    id: row.id,
    journal: row.journal,
    title: row.title,
    date: row.date,
    time: row.time === '' ? null : row.time,
    preview: row.preview,
    picture: row.picture,
    mood: row.mood,
    energy: row.energy,
    tags: tagsIn(row),
    starred: row.starred === 1,
    wordCount: row.word_count,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}

/** @throws WaymarkError `corrupt` when its text is damaged, unless `document` says what stands for it. */
export function toEntry(row: EntryRow, document = wholeDocument(row.document, 'entry')): Entry {
  const { preview: _, picture: __, ...listed } = toListItem(row);
  return {
    ...listed,
    ...toDetails(row),
    prompt: row.prompt,
    writingSeconds: row.writing_seconds,
    document,
    trashedAt: row.trashed_at,
  };
}

export function toDetails(row: EntryRow): Details {
  return {
    journal: row.journal,
    kind: row.kind,
    mood: row.mood,
    moodWords: row.mood_words,
    energy: row.energy,
    energyWords: row.energy_words,
    tags: tagsIn(row),
    starred: row.starred === 1,
    place: row.place,
    direction: row.direction,
  };
}

/** The query itself has put them together. */
const tagNames = z.array(z.string());

function tagsIn({ tags }: Pick<EntryRow, 'tags'>): string[] {
  return tagNames.parse(JSON.parse(tags)).sort((a, b) => a.localeCompare(b));
}
