import { type Db, inTransaction } from '#main/database/open.ts';
import { type DetailChanges, describeEntry } from '#main/journal/describe.ts';
import { entryRow, toDetails } from '#main/journal/rows.ts';
import { trashEntry } from '#main/journal/trash.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { Details } from '#shared/journal/journal.ts';

interface Described {
  id: string;
  changes: DetailChanges;
}

/**
 * Changes what several entries say beside their texts, all or none of them, and gives what they said before.
 *
 * @throws WaymarkError `not-found` for an entry or a journal.
 */
export function describeMany(
  db: Db,
  clock: Clock,
  { entries, addTags }: { entries: readonly Described[]; addTags: readonly string[] },
): { id: string; changes: Partial<Details> }[] {
  return inTransaction(db, () =>
    entries.map(({ id, changes }) => {
      const then = toDetails(entryRow(db, id));
      const tags = addTags.length === 0 ? changes.tags : [...(changes.tags ?? then.tags), ...addTags];
      const wanted: DetailChanges = { ...changes, ...(tags ? { tags: tags.slice(0, 200) } : {}) };
      describeEntry(db, clock, { id, changes: wanted });
      const named = Object.keys(wanted) as (keyof Details)[];
      return { id, changes: Object.fromEntries(named.map((field) => [field, then[field]])) };
    }),
  );
}

/** Moves several entries to the trash, all or none of them. Those that are there already stay as they are. */
export function trashMany(db: Db, clock: Clock, ids: readonly string[]): void {
  inTransaction(db, () => {
    for (const id of ids) trashEntry(db, clock, id);
  });
}
