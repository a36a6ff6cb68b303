import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';

/** The rows that belong to a person, which go with them. Whoever keeps them stands above and knows them better. */
const parts = [
  { kind: 'promise', table: 'promises', owner: { kind: 'person' } },
  { kind: 'ask', table: 'asks', owner: { kind: 'person' } },
  { kind: 'favour', table: 'favours', owner: { kind: 'person' } },
  { kind: 'sent-message', table: 'sent_messages', owner: { kind: 'person' } },
] as const;

/** What is written in what belongs to a person, in an order that stays. */
export function wordsOfParts(db: ReadDb, person: string): string[] {
  const unions = parts.map(
    ({ table }) =>
      `SELECT ${table === 'asks' ? 'text || char(10) || answer' : 'text'} AS words, created_at, id FROM ${table}
       WHERE person = @person AND trashed_at IS NULL`,
  );
  return prepared<{ person: string }, string>(
    db,
    `SELECT words FROM (${unions.join(' UNION ALL ')}) ORDER BY created_at, id`,
  )
    .pluck()
    .all({ person });
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
