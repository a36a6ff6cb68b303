import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readFileSync,
  readSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Failure } from '#shared/vault/vault.ts';
import type { VaultFiles } from './files.ts';
import { type Keyring, readKeyring } from './keyring.ts';

/** What lies in a vault's folder, as far as it shows without the key. */
export type Look =
  | { found: 'nothing' }
  | { found: 'vault'; keyring: Keyring }
  | { found: 'failure'; failure: Failure };

const nothing: Look = { found: 'nothing' };
const fails = (failure: Failure): Look => ({ found: 'failure', failure });

/** Looks at a vault's files without changing anything. No connection to the database may be open in this process. */
export function lookAt(files: VaultFiles): Look {
  try {
    const folder = statOf(files.folder);
    if (folder === null) return isBelowFile(files.folder) ? fails('unreachable') : nothing;
    if (!folder.isDirectory()) return fails('unreachable');
    const keyringThere = statOf(files.keyring) !== null;
    const database = statOf(files.database);
    const log = statOf(files.databaseLog);
    if (!keyringThere && database === null) return log === null ? nothing : fails('database-missing');
    if (!keyringThere) return fails('keyring-missing');
    const read = readKeyring(readFileSync(files.keyring, 'utf8'));
    if ('fault' in read) return fails(read.fault === 'newer' ? 'keyring-newer' : 'keyring-damaged');
    if (database === null) return fails('database-missing');
    if (!database.isFile() || !looksLikeDatabase(files, log)) return fails('database-damaged');
    if (!mayWrite(files.folder) || !mayWrite(files.database)) return fails('read-only');
    return { found: 'vault', keyring: read.keyring };
  } catch {
    return fails('unreachable');
  }
}

/** Null when nothing is there; throws when that cannot be told. */
function statOf(path: string): Stats | null {
  return statSync(path, { throwIfNoEntry: false }) ?? null;
}

/** Whether a file stands where one of the folders above should be. */
function isBelowFile(path: string): boolean {
  const above = dirname(path);
  const found = statOf(above);
  if (found !== null) return !found.isDirectory();
  return above !== path && isBelowFile(above);
}

/** Whether a file may be changed, or files in a folder made; said of root as well. */
export function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The cipher leaves bytes 16 to 23 of a database readable; the last three are the same in every database. A log that was
 * not merged yet may hold the true first page, so that a torn one in the database says nothing.
 */
function looksLikeDatabase({ database }: VaultFiles, log: Stats | null): boolean {
  const header = Buffer.alloc(24);
  const descriptor = openSync(database, 'r');
  try {
    if (readSync(descriptor, header, 0, 24, 0) < 24) return false;
  } finally {
    closeSync(descriptor);
  }
  return (log !== null && log.size > 0) || (header[21] === 64 && header[22] === 32 && header[23] === 32);
}
