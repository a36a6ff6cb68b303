import type { TaskContext } from '#main/bridge/task-context.ts';
import { inTransaction } from '#main/database/open.ts';
import { unindexingMany } from '#main/database/search.ts';
import { trashEntry } from '#main/journal/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { UndoReport } from '#shared/transfer/transfer.ts';
import { undoLines } from './people/undo.ts';
import type { UndoOrder } from './tasks.ts';

/** From here on it is cheaper to sweep the whole index once. */
const many = 100;

/**
 * Takes an import back: its entries, and whatever else it added, go to the trash, from which each can be put back; what it changed
 * says again what it said before, unless it was changed since.
 *
 * @throws WaymarkError `not-found` when there was no such import.
 */
export function undoImport({ batch, at }: UndoOrder, { db, progress }: TaskContext): UndoReport {
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
    const lines = db
      .prepare<[string], number>('SELECT count(*) FROM imports_lines WHERE batch = ?')
      .pluck()
      .get(batch) as number;
    const undoAll = (): UndoReport => {
      for (const [index, id] of ids.entries()) {
        trashEntry(db, clock, id);
        progress(index + 1, ids.length);
      }
      const undone = undoLines(db, { batch, at, progress });
      return { ...undone, removed: ids.length + undone.removed };
    };
    if (ids.length + lines < many) return undoAll();
    let report: UndoReport = { removed: 0, putBack: 0, problems: [] };
    unindexingMany(db, () => {
      report = undoAll();
    });
    return report;
  });
}
