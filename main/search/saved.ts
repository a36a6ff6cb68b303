import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { placedBefore, renumber } from '#main/database/order.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf, todayOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { readQuery } from '#shared/search/language.ts';
import type { SavedSearch } from '#shared/search/saved.ts';

/** The searches that were kept, in the person's order. */
export function listSaved(db: ReadDb): SavedSearch[] {
  return db
    .prepare<[], SavedSearch>('SELECT id, name, query FROM saved_searches ORDER BY position, id')
    .all();
}

/**
 * Keeps a search before another one, or last.
 *
 * @throws WaymarkError `invalid` for a query that cannot be understood.
 */
export function saveSearch(
  db: Db,
  clock: Clock,
  { name, query, before }: { name: string; query: string; before: string | null },
): SavedSearch {
  refuseProblem(query, clock);
  return inTransaction(db, () => {
    const id = uuid();
    db.prepare(
      `INSERT INTO saved_searches (id, name, query, position, created_at)
       VALUES (@id, @name, @query, (SELECT coalesce(max(position), 0) + 1 FROM saved_searches), @at)`,
    ).run({ id, name, query, at: instantOf(clock) });
    if (before !== null) place(db, id, before);
    return { id, name, query };
  });
}

/** @throws WaymarkError `not-found`; `invalid` for a query that cannot be understood. */
export function changeSaved(db: Db, clock: Clock, saved: SavedSearch): SavedSearch {
  refuseProblem(saved.query, clock);
  return inTransaction(db, () => {
    requireSaved(db, saved.id);
    db.prepare('UPDATE saved_searches SET name = @name, query = @query WHERE id = @id').run(saved);
    return saved;
  });
}

/** Places a search before another one, or last. @throws WaymarkError `not-found`. */
export function moveSaved(db: Db, { id, before }: { id: string; before: string | null }): void {
  inTransaction(db, () => {
    requireSaved(db, id);
    place(db, id, before);
  });
}

/** @returns which search stood after it. @throws WaymarkError `not-found`. */
export function removeSaved(db: Db, id: string): { before: string | null } {
  return inTransaction(db, () => {
    requireSaved(db, id);
    const order = listSaved(db).map((saved) => saved.id);
    db.prepare('DELETE FROM saved_searches WHERE id = ?').run(id);
    return { before: order[order.indexOf(id) + 1] ?? null };
  });
}

function place(db: Db, id: string, before: string | null): void {
  const order = listSaved(db).map((saved) => saved.id);
  renumber(db, 'saved_searches', placedBefore(order, id, before));
}

function requireSaved(db: ReadDb, id: string): void {
  if (db.prepare<[string]>('SELECT 1 FROM saved_searches WHERE id = ?').get(id) === undefined) {
    throw new WaymarkError('not-found', 'This search is not kept any more.');
  }
}

function refuseProblem(query: string, clock: Clock): void {
  const { problem } = readQuery(query, todayOf(clock));
  if (problem !== null) throw new WaymarkError('invalid', problem.message);
}
