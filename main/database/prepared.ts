import type { Statement } from 'better-sqlite3';
import type { Db } from './open.ts';
import type { ReadDb } from './reader.ts';

/** A statement that reads and is compiled once for each connection. Whoever holds one cannot change it for the others. */
export interface PreparedRead<P extends unknown[], R> {
  get(...parameters: P): R | undefined;
  all(...parameters: P): R[];
  iterate(...parameters: P): IterableIterator<R>;
  /** The same statement giving the first column of each row. It is another one: this stays as it is. */
  pluck(): PreparedRead<P, R>;
  /** The same statement giving each row as a list, likewise. */
  raw(): PreparedRead<P, R>;
}

/** One that may write as well. */
export interface Prepared<P extends unknown[], R> extends PreparedRead<P, R> {
  run(...parameters: P): { changes: number; lastInsertRowid: number | bigint };
  pluck(): Prepared<P, R>;
  raw(): Prepared<P, R>;
}

type Shape = 'rows' | 'values' | 'lists';
type Shared = Map<Shape, PreparedRead<unknown[], unknown>>;
type Bound<P extends unknown[] | object> = P extends unknown[] ? P : [P];

const statements = new WeakMap<ReadDb, Map<string, Shared>>();

/** `db.prepare` for what runs often: compiling costs more than a small read. @throws as `db.prepare` does. */
export function prepared<P extends unknown[] | object = unknown[], R = unknown>(
  db: Db,
  sql: string,
): Prepared<Bound<P>, R>;
export function prepared<P extends unknown[] | object = unknown[], R = unknown>(
  db: ReadDb,
  sql: string,
): PreparedRead<Bound<P>, R>;
export function prepared(db: ReadDb, sql: string): PreparedRead<unknown[], unknown> {
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
  return shaped(db, sql, shared, 'rows');
}

function shaped(db: ReadDb, sql: string, shared: Shared, shape: Shape): PreparedRead<unknown[], unknown> {
  let made = shared.get(shape);
  if (made === undefined) {
    const statement = db.prepare<unknown[]>(sql);
    if (shape === 'values') statement.pluck();
    if (shape === 'lists') statement.raw();
    // What may be done with a shared statement, without what would change it. A reader's has no `run`.
    made = Object.freeze({
      get: (...parameters: unknown[]) => statement.get(...parameters),
      all: (...parameters: unknown[]) => statement.all(...parameters),
      iterate: (...parameters: unknown[]) => statement.iterate(...parameters),
      ...('run' in statement ? { run: (statement as Statement<unknown[]>).run.bind(statement) } : {}),
      pluck: () => shaped(db, sql, shared, 'values'),
      raw: () => shaped(db, sql, shared, 'lists'),
    });
    shared.set(shape, made);
  }
  return made;
}

/** How many rows this connection has written so far, also those that were rolled back. */
export function writtenRows(db: ReadDb): number {
  return prepared<[], number>(db, 'SELECT total_changes()').pluck().get() ?? 0;
}
