import { filesOnlyOf, markUnused } from '#main/attachments/index.ts';
import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { previewRecordPurge, purgeRecord } from '#main/database/record.ts';
import { applications, files, steps } from './rows.ts';

/** What goes with an application: its earlier states, those of its steps and files, and the files that nothing else holds. */
export function previewApplicationPurge(db: ReadDb, id: string): { versions: number; files: string[] } {
  let { versions } = previewRecordPurge(db, 'application', id);
  for (const child of [steps, files]) versions += countChildStates(db, child, id);
  return { versions, files: filesOnlyOf(db, { application: id }, attachmentsOf(db, id)) };
}

/**
 * Deletes an application with its steps, all earlier states and its words in the index. Its files are marked as long unused where nothing
 * else holds them, for whoever collects them. Call it in a transaction.
 */
export function purgeApplication(db: Db, id: string): void {
  const attached = attachmentsOf(db, id);
  for (const child of [steps, files]) purgeChildren(db, child, id);
  purgeRecord(db, applications, id);
  markUnused(db, attached);
}

/** Deletes the steps and files that were taken away before an instant. Call it in a transaction. */
export function deleteRemovedApplicationParts(db: Db, before: string): void {
  for (const child of [steps, files]) deleteRemovedChildren(db, child, before);
}

function attachmentsOf(db: ReadDb, application: string): string[] {
  return prepared<[string], string>(
    db,
    'SELECT DISTINCT attachment FROM application_files WHERE application = ?',
  )
    .pluck()
    .all(application);
}
