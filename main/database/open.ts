import Database from 'better-sqlite3';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { sqliteCode } from './code.ts';

export { sqliteCode } from './code.ts';

export type Db = Database.Database;

/** Marks a file as Waymark's ("WYMK"), so that another program's database is not taken for one. */
export const applicationId = 0x57594d4b;

export interface OpenOptions {
  /** 256 random bits. */
  key: Uint8Array;
  /**
   * `create` makes the file if it is absent; the others never create anything. `read` suits a file of any journal mode.
   * `rekey` leaves the journal mode as it is, for giving a copy another key.
   */
  mode?: 'create' | 'write' | 'read' | 'rekey';
  /** How long SQLite itself waits for another writer, in ms. It blocks the thread, so the window's is short. */
  busyTimeout?: number;
}

/**
 * Opens the encrypted database and sets what a connection needs, in the order that the cipher demands; each setting is
 * read back, since these builds quietly run synchronous=NORMAL in WAL and keep others at their defaults.
 *
 * @throws WaymarkError `corrupt` when the file cannot be read with this key; the key was authenticated by the keyring, so
 * the fault is the file's. SQLite's own errors for a disk that refuses.
 */
export function openDatabase(file: string, { key, mode = 'write', busyTimeout = 5_000 }: OpenOptions): Db {
  if (key.byteLength !== 32) throw new Error('a database key has 32 bytes');
  const db = new Database(file, {
    fileMustExist: mode !== 'create',
    readonly: mode === 'read',
    timeout: busyTimeout,
  });
  try {
    set(db, "cipher = 'aegis'", 'cipher', 'aegis');
    db.pragma(`key = "raw:${Buffer.from(key).toString('hex')}"`);
    readHeader(db);
    set(db, 'temp_store = MEMORY', 'temp_store', 2);
    if (mode !== 'read') {
      if (mode !== 'rekey') set(db, 'journal_mode = WAL', 'journal_mode', 'wal');
      set(db, 'synchronous = FULL', 'synchronous', 2);
      set(db, 'checkpoint_fullfsync = ON', 'checkpoint_fullfsync', 1);
      set(db, 'secure_delete = ON', 'secure_delete', 1);
    }
    set(db, 'trusted_schema = OFF', 'trusted_schema', 0);
    set(db, 'cell_size_check = ON', 'cell_size_check', 1);
    set(db, 'foreign_keys = ON', 'foreign_keys', 1);
    db.pragma('cache_size = -32000');
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

function readHeader(db: Db): void {
  try {
    db.pragma('schema_version', { simple: true });
  } catch (error) {
    if (sqliteCode(error) === 'SQLITE_NOTADB') {
      throw new WaymarkError(
        'corrupt',
        'The database file is damaged and cannot be read. Your backups are not affected.',
      );
    }
    throw error;
  }
}

function set(db: Db, assignment: string, name: string, expected: string | number): void {
  db.pragma(assignment);
  const actual = db.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`PRAGMA ${name} is ${String(actual)} and not ${expected}`);
}

/** Making a transaction's function costs as much as a small write, so each connection has one for all of them. */
const transactions = new WeakMap<Db, Database.Transaction<(work: () => unknown) => unknown>>();

/** Hears of the transactions of a connection. */
export interface TransactionListener {
  /** The lock is held and nothing is written yet. */
  begun(): void;
  /** What was written is there, or was rolled back, and the lock is free. */
  ended(): void;
}

const listeners = new WeakMap<Db, TransactionListener>();

/** Lets one listener hear of every transaction that {@link inTransaction} runs on a connection. */
export function followTransactions(db: Db, listener: TransactionListener): void {
  listeners.set(db, listener);
}

/** Runs `work` in one transaction that takes the write lock at once and rolls back whole when it throws. */
export function inTransaction<T>(db: Db, work: () => T): T {
  if (db.inTransaction) return work();
  const listener = listeners.get(db);
  let transaction = transactions.get(db);
  if (transaction === undefined) {
    transaction = db.transaction((todo: () => unknown) => todo());
    transactions.set(db, transaction);
  }
  if (listener === undefined) return transaction.immediate(work) as T;
  let isBegun = false;
  try {
    return transaction.immediate(() => {
      isBegun = true;
      listener.begun();
      return work();
    }) as T;
  } finally {
    if (isBegun) listener.ended();
  }
}
