import { filesOnlyOf, markUnused } from '#main/attachments/index.ts';
import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { previewRecordPurge, purgeRecord } from '#main/database/record.ts';
import { files, learningItems, reminders } from './items/rows.ts';
import { lessons } from './lessons/rows.ts';
import { sessions } from './sessions/rows.ts';

/** The kinds of rows that belong to an item and are kept in history. */
const children = [files, reminders, sessions, lessons] as const;

/** What goes with an item: its earlier states, those of what belongs to it, and the files that nothing else holds. */
export function previewItemPurge(db: ReadDb, id: string): { versions: number; files: string[] } {
  let { versions } = previewRecordPurge(db, 'learning', id);
  for (const child of children) versions += countChildStates(db, child, id);
  return { versions, files: filesOnlyOf(db, { learning: id }, attachmentsOf(db, id)) };
}

/**
 * Deletes an item with what belongs to it, all earlier states and its words in the index. Its files are marked as long unused where nothing
 * else holds them, for whoever collects them. Call it in a transaction.
 */
export function purgeItem(db: Db, id: string): void {
  const attached = attachmentsOf(db, id);
  for (const child of children) purgeChildren(db, child, id);
  purgeRecord(db, learningItems, id);
  markUnused(db, attached);
}

/** Deletes what was taken away from items before an instant. Call it in a transaction. */
export function deleteRemovedLearningParts(db: Db, before: string): void {
  for (const child of children) deleteRemovedChildren(db, child, before);
}

function attachmentsOf(db: ReadDb, item: string): string[] {
  return prepared<[string], string>(
    db,
    'SELECT DISTINCT attachment FROM learning_files WHERE learning_item = ?',
  )
    .pluck()
    .all(item);
}
