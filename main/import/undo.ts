import type { TaskContext } from '#main/bridge/task-context.ts';
import { inTransaction } from '#main/database/open.ts';
import { unindexingMany } from '#main/database/search.ts';
import { trashEntry } from '#main/journal/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { UndoOrder } from './tasks.ts';

/** From here on it is cheaper to sweep the whole index once. */
const many = 100;

/**
 * Takes an import back: its entries go to the trash, from which each can be put back.
 *
 * @throws WaymarkError `not-found` when there was no such import.
 */
export function undoImport({ batch, at }: UndoOrder, { db, progress }: TaskContext): { removed: number } {
  const clock = { now: () => new Date(at) };
  return inTransaction(db, () => {
    const known = db.prepare('UPDATE imports SET undone_at = ? WHERE id = ?').run(at, batch);
    if (known.changes === 0) {
      throw new WaymarkError('not-found', 'There was no such import. Its report names the batch.');
    }
    const ids = db
      .prepare<[string], string>('SELECT id FROM entries WHERE batch = ? AND trashed_at IS NULL ORDER BY id')
      .pluck()
      .all(batch);
    const trashAll = (): void => {
      for (const [index, id] of ids.entries()) {
        trashEntry(db, clock, id);
        progress(index + 1, ids.length);
      }
    };
    if (ids.length < many) trashAll();
    else unindexingMany(db, trashAll);
    return { removed: ids.length };
  });
}
