import type { Db } from './open.ts';

/** A statement that reads. */
export interface ReadStatement<P extends unknown[], R> {
  get(...parameters: P): R | undefined;
  all(...parameters: P): R[];
  iterate(...parameters: P): IterableIterator<R>;
  /** Makes it give the first column of each row. @returns the same statement. */
  pluck(): ReadStatement<P, R>;
  /** Makes it give each row as a list, likewise. */
  raw(): ReadStatement<P, R>;
}

/** What only reads a database takes this. A database is one; {@link readerOf} makes one that cannot write. */
export interface ReadDb {
  /** @throws Error for what is not one statement that reads, when this is a reader. */
  prepare<P extends unknown[] | object = unknown[], R = unknown>(
    sql: string,
  ): P extends unknown[] ? ReadStatement<P, R> : ReadStatement<[P], R>;
}

const readers = new WeakMap<Db, ReadDb>();
const connections = new WeakMap<ReadDb, Db>();

/** The same connection for somebody who must not write. There is one for each, so that statements are compiled once for it. */
export function readerOf(db: Db): ReadDb {
  let reader = readers.get(db);
  if (reader === undefined) {
    reader = Object.freeze({ prepare: ((sql: string) => reading(db, sql)) as ReadDb['prepare'] });
    readers.set(db, reader);
    connections.set(reader, db);
  }
  return reader;
}

/** The file of a database: what lies beside it is found by that. */
export function fileOf(db: ReadDb): string {
  // What is no reader is the connection itself.
  return (connections.get(db) ?? (db as Db)).name;
}

/** How a statement that may read begins. A pragma is none: some do their work while they are compiled. */
const beginning = /^\s*(SELECT|WITH|VALUES)\b/i;

function reading(db: Db, sql: string): ReadStatement<unknown[], unknown> {
  const statement = beginning.test(sql) ? db.prepare<unknown[]>(sql) : null;
  if (!statement?.readonly || !statement.reader) throw new Error('what may only read was asked to write');
  // Without what would lead back to the connection.
  const given: ReadStatement<unknown[], unknown> = Object.freeze({
    get: (...parameters: unknown[]) => statement.get(...parameters),
    all: (...parameters: unknown[]) => statement.all(...parameters),
    iterate: (...parameters: unknown[]) => statement.iterate(...parameters),
    pluck: () => {
      statement.pluck();
      return given;
    },
    raw: () => {
      statement.raw();
      return given;
    },
  });
  return given;
}

/** Making a transaction's function costs as much as a small read, so each connection has one for all of them. */
const snapshots = new WeakMap<Db, (work: () => unknown) => unknown>();

/** Runs `work` so that everything it reads is of one moment, whatever other connections write meanwhile. */
export function inSnapshot<T>(db: ReadDb, work: () => T): T {
  // What is no reader is the connection itself.
  const connection = connections.get(db) ?? (db as Db);
  if (connection.inTransaction) return work();
  let snapshot = snapshots.get(connection);
  if (snapshot === undefined) {
    snapshot = connection.transaction((todo: () => unknown) => todo());
    snapshots.set(connection, snapshot);
  }
  return snapshot(work) as T;
}
