import Database from 'better-sqlite3';
import type { Db } from './open.ts';

/**
 * Databases that are not encrypted, since anybody may read what they hold. They are made anew and never changed.
 */

/** Makes a database that nobody else knows of yet, as fast as that goes. Whoever makes it syncs its file when it is closed. */
export function createPlain(file: string): Db {
  const db = new Database(file);
  try {
    for (const setting of [
      'journal_mode = OFF',
      'synchronous = OFF',
      'locking_mode = EXCLUSIVE',
      'temp_store = MEMORY',
      'cache_size = -64000',
    ]) {
      db.pragma(setting);
    }
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}

/**
 * Opens a database from its bytes. No lock is held on the file that they come from, so any process may put a newer one in its
 * place meanwhile, and nothing that lies beside that file is taken for a part of it.
 *
 * @throws SQLite's errors for bytes that are no database; damage further in shows when it is read.
 */
export function openPlain(bytes: Buffer): Db {
  const db = new Database(bytes, { readonly: true });
  try {
    for (const setting of ['trusted_schema = OFF', 'cell_size_check = ON', 'query_only = ON'])
      db.pragma(setting);
  } catch (error) {
    db.close();
    throw error;
  }
  return db;
}
