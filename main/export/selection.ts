import type { ReadDb } from '#main/database/reader.ts';
import { entriesBetween, entriesOf, pagesWithoutDay } from '#main/journal/index.ts';
import { systemClock, todayOf } from '#main/ports/clock.ts';
import { entryIdsFound } from '#main/search/index.ts';
import type { Entry } from '#shared/journal/journal.ts';
import type { JournalSelection } from '#shared/transfer/transfer.ts';

/**
 * The entries of a selection, the oldest day first and pages without a day last. They are read a few at a time, so that a
 * long journal is never in memory as a whole.
 *
 * @throws WaymarkError `invalid` for a search that cannot be understood.
 */
export function* selectedEntries(db: ReadDb, selection: JournalSelection): Iterable<Entry> {
  const today = todayOf(systemClock);
  switch (selection.of) {
    case 'all':
      yield* entriesBetween(db, { from: null, to: null });
      yield* pagesWithoutDay(db);
      return;
    case 'days':
      yield* entriesBetween(db, selection);
      return;
    case 'entries':
      yield* entriesOf(db, selection.ids);
      return;
    case 'search':
      yield* entriesOf(db, entryIdsFound(db, selection.query, today));
  }
}

/** How many entries a selection holds, and how many pictures are in them. */
export function countSelected(
  db: ReadDb,
  selection: JournalSelection,
): { entries: number; pictures: number } {
  let entries = 0;
  let pictures = 0;
  const picturesOf = db
    .prepare<[string], number>(
      `SELECT count(*) FROM entry_attachments JOIN attachments ON attachments.id = entry_attachments.attachment
       WHERE entry = ? AND width IS NOT NULL`,
    )
    .pluck();
  for (const { id } of selectedEntries(db, selection)) {
    entries += 1;
    pictures += picturesOf.get(id) ?? 0;
  }
  return { entries, pictures };
}
