import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { previewRecordPurge, purgeRecord } from '#main/database/record.ts';
import { countRatingStates, purgeRatingsOf } from '#main/explore/fit/ratings.ts';
import { findingKinds } from './findings.ts';
import { options } from './rows.ts';

/** What goes with an option: its earlier states, and those of what was found out and said about it. */
export function previewOptionPurge(db: ReadDb, id: string): { versions: number } {
  let { versions } = previewRecordPurge(db, 'option', id);
  for (const finding of findingKinds) versions += countChildStates(db, finding, id);
  versions += countRatingStates(db, { kind: 'option', id });
  return { versions };
}

/**
 * Deletes an option with what was found out about it, all earlier states, its words in the index, and its ties. Call it in a
 * transaction.
 */
export function purgeOption(db: Db, id: string): void {
  for (const finding of findingKinds) purgeChildren(db, finding, id);
  purgeRatingsOf(db, { kind: 'option', id });
  removeLinksOf(db, 'option', id);
  purgeRecord(db, options, id);
}

/** Deletes the notes and facts that were taken away before an instant. Call it in a transaction. */
export function deleteRemovedFindings(db: Db, before: string): void {
  for (const finding of findingKinds) deleteRemovedChildren(db, finding, before);
}
