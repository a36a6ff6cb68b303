import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '#main/ports/durable.ts';

/** What lies in a vault's folder. Anything else in it belongs to someone else and is never touched. */
export interface VaultFiles {
  readonly folder: string;
  readonly keyring: string;
  readonly database: string;
  /** What SQLite keeps beside an open database; the first holds commits that are not in the database yet. */
  readonly databaseLog: string;
  readonly databaseIndex: string;
  /** Held by the copy of Waymark that has the vault in its window. Always empty. */
  readonly inUse: string;
  readonly backups: string;
  /** Vaults that a restore replaced, each in a folder named after the instant. */
  readonly replaced: string;
  /** New files that are complete and about to take their places; see swap.ts. */
  readonly incoming: string;
}

export function vaultFiles(folder: string): VaultFiles {
  return {
    folder,
    keyring: join(folder, 'keyring.json'),
    database: join(folder, 'waymark.db'),
    databaseLog: join(folder, 'waymark.db-wal'),
    databaseIndex: join(folder, 'waymark.db-shm'),
    inUse: join(folder, 'in-use.lock'),
    backups: join(folder, 'backups'),
    replaced: join(folder, 'replaced'),
    incoming: join(folder, 'waymark-incoming'),
  };
}

/** Makes a folder that only its owner may look into, and those above it. */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  // Step by step: mkdir's own recursion never ends where a system refuses a name as if its parent were missing (/proc).
  const parent = dirname(folder);
  if (parent !== folder && !existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it just now.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Writes a file whole or not at all: under another name first, made durable, then renamed. */
export function writeWhole(file: string, content: string): void {
  const beside = `${file}.new`;
  try {
    const descriptor = openSync(beside, 'w', 0o600);
    try {
      const bytes = Buffer.from(content);
      for (let written = 0; written < bytes.length; ) {
        written += writeSync(descriptor, bytes, written);
      }
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(beside, file);
  } catch (error) {
    if (existsSync(beside)) rmSync(beside, { force: true });
    throw error;
  }
  syncFolder(dirname(file));
}
