import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { RecordKind, RecordRow } from '#main/database/record.ts';

/** The rows that belong to a person, which go with them. Whoever keeps them stands above and knows them better. */
const parts = [
  { kind: 'favour', table: 'favours', owner: { kind: 'person' } },
  { kind: 'sent-message', table: 'sent_messages', owner: { kind: 'person' } },
] as const;

/** A person as what rows belong to: those are found by search as the person's words. */
export const asOwner: RecordKind<RecordRow> & { kind: 'person' } = {
  kind: 'person',
  table: 'people',
  own: [],
  words: ({ id }, db) => ({ date: null, body: wordsOf(db, id) }),
};

/** What is written of a person, and in what belongs to them, in an order that stays. */
function wordsOf(db: ReadDb, person: string): string {
  const unions = parts.map(
    ({ table }) =>
      `UNION ALL SELECT text, created_at, id FROM ${table} WHERE person = @person AND trashed_at IS NULL`,
  );
  return prepared<{ person: string }, string>(
    db,
    `SELECT text FROM (
       SELECT note AS text, '' AS created_at, '' AS id FROM people WHERE id = @person
       ${unions.join(' ')}
     ) WHERE text <> '' ORDER BY created_at, id`,
  )
    .pluck()
    .all({ person })
    .join('\n');
}

/** How many states are kept of what belongs to a person. */
export function countPartStates(db: ReadDb, person: string): number {
  return parts.reduce((sum, part) => sum + countChildStates(db, part, person), 0);
}

/** Deletes what belongs to a person, with its earlier states. Call it in a transaction. */
export function purgeParts(db: Db, person: string): void {
  for (const part of parts) purgeChildren(db, part, person);
}

/** Deletes what was taken away of people before an instant, with its earlier states. Call it in a transaction. */
export function deleteRemovedPersonParts(db: Db, before: string): void {
  for (const part of parts) deleteRemovedChildren(db, part, before);
}
