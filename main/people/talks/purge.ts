import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { previewRecordPurge, purgeRecord } from '#main/database/record.ts';
import { conversations, leads } from './rows.ts';

/** What goes with a talk: its earlier states, and those of whom they named. */
export function previewConversationPurge(db: ReadDb, id: string): { versions: number } {
  const { versions } = previewRecordPurge(db, 'conversation', id);
  return { versions: versions + countChildStates(db, leads, id) };
}

/**
 * Deletes a talk with whom they named, all earlier states, and its words in the index. Its notes stay in the journal, and what was
 * promised with the people. Call it in a transaction.
 */
export function purgeConversation(db: Db, id: string): void {
  purgeChildren(db, leads, id);
  purgeRecord(db, conversations, id);
}

/** Deletes what they named and was taken away before an instant. Call it in a transaction. */
export const deleteRemovedLeads = (db: Db, before: string): void => deleteRemovedChildren(db, leads, before);
