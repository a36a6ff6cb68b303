import type { Statement } from 'better-sqlite3';
import type { Db } from './open.ts';

const statements = new WeakMap<Db, Map<string, Statement>>();

/**
 * `db.prepare` that compiles a statement once for each connection, for what runs often: compiling costs more than a
 * small read. The statement is shared, so a caller that sets `pluck()` does so every time.
 */
export function prepared<P extends unknown[] | object = unknown[], R = unknown>(
  db: Db,
  sql: string,
): Statement<P extends unknown[] ? P : [P], R> {
  let known = statements.get(db);
  if (known === undefined) {
    known = new Map();
    statements.set(db, known);
  }
  let statement = known.get(sql);
  if (statement === undefined) {
    statement = db.prepare(sql);
    known.set(sql, statement);
  }
  return statement as Statement<P extends unknown[] ? P : [P], R>;
}
