import { countStates, forgetStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { previewRecordPurge, purgeRecord } from '#main/database/record.ts';
import { findingKinds } from './findings.ts';
import { options } from './rows.ts';

/** What goes with an option: its earlier states, and those of what was found out about it. */
export function previewOptionPurge(db: ReadDb, id: string): { versions: number } {
  let { versions } = previewRecordPurge(db, 'option', id);
  for (const { kind, table } of findingKinds) {
    for (const finding of findingsOf(db, table, id)) versions += countStates(db, kind, finding);
  }
  return { versions };
}

/**
 * Deletes an option with what was found out about it, all earlier states, its words in the index, and its ties. Call it in a
 * transaction.
 */
export function purgeOption(db: Db, id: string): void {
  for (const { kind, table } of findingKinds) {
    for (const finding of findingsOf(db, table, id)) forgetStates(db, kind, finding);
    prepared<[string]>(db, `DELETE FROM ${table} WHERE option = ?`).run(id);
  }
  removeLinksOf(db, 'option', id);
  purgeRecord(db, options, id);
}

/** Deletes the notes and facts that were taken away before an instant. Call it in a transaction. */
export function deleteRemovedFindings(db: Db, before: string): void {
  for (const { kind, table } of findingKinds) {
    const removed = prepared<[string], string>(db, `SELECT id FROM ${table} WHERE trashed_at <= ?`)
      .pluck()
      .all(before);
    for (const id of removed) {
      forgetStates(db, kind, id);
      prepared<[string]>(db, `DELETE FROM ${table} WHERE id = ?`).run(id);
    }
  }
}

function findingsOf(db: ReadDb, table: 'option_notes' | 'option_facts', option: string): string[] {
  return prepared<[string], string>(db, `SELECT id FROM ${table} WHERE option = ?`).pluck().all(option);
}
