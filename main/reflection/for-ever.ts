import { countStates, forgetStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import { unindex } from '#main/database/search.ts';

/** What goes with a strength or a weakness. */
export function whatGoesWithTrait(db: Db, id: string): { versions: number } {
  return { versions: countStates(db, 'trait', id) };
}

/**
 * Deletes a strength or a weakness with its evidence, its earlier states, its words in the index, and its ties. The entries
 * that it leaned on stay. Call it in a transaction.
 */
export function deleteTraitForEver(db: Db, id: string): void {
  for (const kind of ['strength', 'weakness'] as const) {
    unindex(db, kind, id);
    removeLinksOf(db, kind, id);
  }
  forgetStates(db, 'trait', id);
  db.prepare('DELETE FROM evidence WHERE trait = ?').run(id);
  db.prepare('DELETE FROM traits WHERE id = ?').run(id);
}

/** Deletes the evidence that was removed from its claim before an instant. Call it in a transaction. */
export function deleteRemovedEvidence(db: Db, before: string): void {
  db.prepare('DELETE FROM evidence WHERE trashed_at <= ?').run(before);
}
