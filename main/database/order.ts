import type { Db } from './open.ts';
/** Tables whose records a person puts in order; `position` counts from 0, and gaps do not matter. */
export type OrderedTable =
  | 'claims'
  | 'goals'
  | 'options'
  | 'learning_items'
  | 'milestones'
  | 'steps'
  | 'journals'
  | 'templates'
  | 'saved_searches';

/** The order with a record placed before another one, or last. A record placed before itself stays. */
export function placedBefore(order: readonly string[], id: string, before: string | null): string[] {
  if (before === id) return [...order];
  const others = order.filter((other) => other !== id);
  const place = before === null ? -1 : others.indexOf(before);
  others.splice(place === -1 ? others.length : place, 0, id);
  return others;
}

/** The order with a record put back to about where it was. */
export function placedAt(
  order: readonly { id: string; position: number }[],
  id: string,
  position: number,
): string[] {
  const next = order.find((other) => other.id !== id && other.position >= position);
  return placedBefore(
    order.map((other) => other.id),
    id,
    next?.id ?? null,
  );
}

/** Gives records the positions of their order. Only what moved is written. */
export function renumber(db: Db, table: OrderedTable, order: readonly string[]): void {
  const update = db.prepare(
    `UPDATE ${table} SET position = @position WHERE id = @id AND position <> @position`,
  );
  order.forEach((id, position) => {
    update.run({ id, position });
  });
}
