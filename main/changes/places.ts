import type { Db } from '#main/database/open.ts';
import { type OrderedTable, placedAt, renumber } from '#main/database/order.ts';
import { prepared } from '#main/database/prepared.ts';
import { type RowChange, rowKey } from './record.ts';

/** By which column the lists of a table are told apart that a person puts in order; null where there is one list. */
const listsBy: Readonly<Record<OrderedTable, string | null>> = {
  claims: 'kind',
  goals: 'status',
  options: 'status',
  milestones: 'goal',
  steps: 'goal',
  journals: null,
  templates: null,
  saved_searches: null,
  learning_items: null,
};

/**
 * Gives what was put back or moved by an undo a place of its own, about where it was: others may have got its place since.
 * Call it once all rows of an act are set.
 */
export function settlePlaces(db: Db, changes: readonly RowChange[]): void {
  for (const change of changes) {
    const { name, hasTrash } = change.table;
    if (!isOrdered(name)) continue;
    if (change.type === 'changed' && !('position' in change.after || 'trashed_at' in change.after)) continue;
    const { id } = rowKey(change);
    const list = listsBy[name];
    const isListed = hasTrash ? 'trashed_at IS NULL' : 'TRUE';
    const order = prepared<unknown[], { id: string; position: number }>(
      db,
      list === null
        ? `SELECT id, position FROM ${name} WHERE ${isListed} ORDER BY position, id`
        : `SELECT id, position FROM ${name}
           WHERE ${isListed} AND ${list} = (SELECT ${list} FROM ${name} WHERE id = ?) ORDER BY position, id`,
    ).all(...(list === null ? [] : [id]));
    const here = order.find((other) => other.id === id);
    if (here === undefined || !order.some((other) => other !== here && other.position === here.position)) {
      continue;
    }
    renumber(db, name, placedAt(order, here.id, here.position));
  }
}

function isOrdered(table: string): table is OrderedTable {
  return table in listsBy;
}
