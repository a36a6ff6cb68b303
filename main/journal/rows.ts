import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { StoredDocument } from '#shared/document/document.ts';
import type { Entry, EntryListItem } from '#shared/journal/journal.ts';

/** An entry as it is stored, apart from where it came from. */
export interface EntryRow {
  id: string;
  kind: Entry['kind'];
  title: string;
  date: string;
  preview: string;
  word_count: number;
  starred: number;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
  /** JSON of a StoredDocument. */
  document: string;
  /** JSON array. */
  tags: string;
}

const tagsOf = `(SELECT json_group_array(tag) FROM entry_tags WHERE entry = entries.id)`;
const headColumns = `id, title, date, preview, word_count, starred, revision, created_at, modified_at, ${tagsOf} AS tags`;
export const entryColumns = `${headColumns}, kind, trashed_at, document`;
/** Without the document, for lists. */
export const listColumns = headColumns;

export type ListRow = Omit<EntryRow, 'kind' | 'trashed_at' | 'document'>;

/**
 * An entry's row, in the trash or not.
 *
 * @throws WaymarkError `not-found`.
 */
export function entryRow(db: Db, id: string): EntryRow {
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
    title: row.title,
    date: row.date,
    preview: row.preview,
    tags: JSON.parse(row.tags) as string[],
    starred: row.starred === 1,
    wordCount: row.word_count,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}

export function toEntry(row: EntryRow): Entry {
  const { preview: _, ...listed } = toListItem(row);
  return {
    ...listed,
    kind: row.kind,
    document: JSON.parse(row.document) as StoredDocument,
    trashedAt: row.trashed_at,
  };
}
