import type { Db } from './open.ts';

/** A statement that is compiled once for each connection. Whoever holds one cannot change it for the others. */
export interface Prepared<P extends unknown[], R> {
  get(...parameters: P): R | undefined;
  all(...parameters: P): R[];
  iterate(...parameters: P): IterableIterator<R>;
  run(...parameters: P): { changes: number; lastInsertRowid: number | bigint };
  /** The same statement giving the first column of each row. It is another one: this stays as it is. */
  pluck(): Prepared<P, R>;
  /** The same statement giving each row as a list, likewise. */
  raw(): Prepared<P, R>;
}

type Shape = 'rows' | 'values' | 'lists';
type Shared = Map<Shape, Prepared<unknown[], unknown>>;

const statements = new WeakMap<Db, Map<string, Shared>>();

/** `db.prepare` for what runs often: compiling costs more than a small read. */
export function prepared<P extends unknown[] | object = unknown[], R = unknown>(
  db: Db,
  sql: string,
): Prepared<P extends unknown[] ? P : [P], R> {
  let known = statements.get(db);
  if (known === undefined) {
    known = new Map();
    statements.set(db, known);
  }
  let shared = known.get(sql);
  if (shared === undefined) {
    shared = new Map();
    known.set(sql, shared);
  }
  return shaped(db, sql, shared, 'rows') as Prepared<P extends unknown[] ? P : [P], R>;
}

function shaped(db: Db, sql: string, shared: Shared, shape: Shape): Prepared<unknown[], unknown> {
  let made = shared.get(shape);
  if (made === undefined) {
    const statement = db.prepare<unknown[]>(sql);
    if (shape === 'values') statement.pluck();
    if (shape === 'lists') statement.raw();
    // What may be done with a shared statement, without what would change it.
    made = Object.freeze({
      get: (...parameters: unknown[]) => statement.get(...parameters),
      all: (...parameters: unknown[]) => statement.all(...parameters),
      iterate: (...parameters: unknown[]) => statement.iterate(...parameters),
      run: (...parameters: unknown[]) => statement.run(...parameters),
      pluck: () => shaped(db, sql, shared, 'values'),
      raw: () => shaped(db, sql, shared, 'lists'),
    });
    shared.set(shape, made);
  }
  return made;
}

/** How many rows this connection has written so far, also those that were rolled back. */
export function writtenRows(db: Db): number {
  return prepared<[], number>(db, 'SELECT total_changes()').pluck().get() ?? 0;
}
