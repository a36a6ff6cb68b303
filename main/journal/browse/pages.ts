import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { entryRow, type ListRow, listColumns, toDetails, toListItem } from '#main/journal/rows.ts';
import type { Details, Entry, EntryListItem } from '#shared/journal/journal.ts';

/** Pages without a day that are not in the trash, in the order of their titles. */
export function listPages(db: ReadDb, { journal }: { journal: string | null }): EntryListItem[] {
  return prepared<[object], ListRow>(
    db,
    `SELECT ${listColumns} FROM entries WHERE trashed_at IS NULL AND date IS NULL
       ${journal === null ? '' : 'AND journal = @journal'} ORDER BY title COLLATE NOCASE, id`,
  )
    .all({ journal })
    .map(toListItem)
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

function nameOf({ title, preview }: EntryListItem): string {
  return title || preview;
}

/**
 * What an entry says beside its text, in the trash or not.
 *
 * @throws WaymarkError `not-found`.
 */
export function getDetails(
  db: ReadDb,
  id: string,
): Details & Pick<Entry, 'date' | 'time' | 'prompt' | 'wordCount' | 'writingSeconds'> {
  const row = entryRow(db, id);
  return {
    ...toDetails(row),
    date: row.date,
    time: row.time === '' ? null : row.time,
    prompt: row.prompt,
    wordCount: row.word_count,
    writingSeconds: row.writing_seconds,
  };
}
