import { countStates, forgetStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { unindex } from '#main/database/search.ts';
import { claimKinds } from '#shared/kinds.ts';

/** What goes with a claim. */
export function previewClaimPurge(db: ReadDb, id: string): { versions: number } {
  return { versions: countStates(db, 'claim', id) };
}

/**
 * Deletes a claim with its evidence, its earlier states, its words in the index, and its ties. The entries
 * that it leaned on stay. Call it in a transaction.
 */
export function purgeClaim(db: Db, id: string): void {
  for (const kind of claimKinds) {
    unindex(db, kind, id);
    removeLinksOf(db, kind, id);
  }
  forgetStates(db, 'claim', id);
  db.prepare('DELETE FROM evidence WHERE claim = ?').run(id);
  db.prepare('DELETE FROM claims WHERE id = ?').run(id);
}

/** Deletes the evidence that was removed from its claim before an instant. Call it in a transaction. */
export function deleteRemovedEvidence(db: Db, before: string): void {
  db.prepare('DELETE FROM evidence WHERE trashed_at <= ?').run(before);
}
