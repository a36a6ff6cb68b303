import Database from 'better-sqlite3';
import { sqliteCode } from '#main/database/open.ts';

/**
 * How a process uses a vault. Any number may be `beside` one another (the command line) and beside one `window`; a process
 * that is about to replace the vault's files must be `alone`.
 */
export type Use = 'beside' | 'window' | 'alone';

/** Held until it is let go or the process ends, however it ends. */
export interface InUse {
  release(): void;
}

const statements: Record<Use, string> = {
  beside: 'BEGIN; SELECT count(*) FROM sqlite_schema;',
  window: 'BEGIN IMMEDIATE; SELECT count(*) FROM sqlite_schema;',
  alone: 'BEGIN EXCLUSIVE',
};

/**
 * Marks a vault as in use. The mark is one of SQLite's locks on an empty file: the system frees it when a process ends, so
 * nothing is left behind by a crash. The file must never be opened by other means, which would drop the lock.
 *
 * @param wait how long to wait for the others, in ms; it blocks the thread.
 * @returns null when others use the vault in a way that excludes this one.
 */
export function lockVault(file: string, use: Use, wait = 0): InUse | null {
  const db = new Database(file, { timeout: wait });
  try {
    // Without this, SQLite would put a second file beside it.
    db.pragma('journal_mode = MEMORY');
    db.exec(statements[use]);
  } catch (error) {
    db.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
  return {
    release: () => {
      db.close();
    },
  };
}
