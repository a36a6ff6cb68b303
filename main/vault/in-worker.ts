import { chmodSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { asExpected } from '#main/bridge/expected.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import { migrations, schemaVersion } from '#main/database/migrate.ts';
import { applicationId, type Db, openDatabase } from '#main/database/open.ts';
import { asUnwritable } from '#main/ports/write-target.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Counts } from '#shared/vault/vault.ts';
import { type Manifest, packBackup, unpackBackup } from './backup-file.ts';
import { countAll, newestDay } from './counts.ts';
import { type Keyring, keyCheck, keyLyingOpen } from './keyring.ts';
import type {
  BackUpOrder,
  Checked,
  CopyOrder,
  DatabaseOrder,
  ProtectOrder,
  UnpackOrder,
  VerifyOrder,
} from './tasks.ts';
import { databaseProblems } from './verify.ts';

/** The vault's long works, each in a worker of its own. Keys come as arguments, since some work while nothing is open. */

/** Copies a database, open or not, to a file of its own under the same key. Commits in its log are in the copy. */
function copyDatabase(database: string, key: Uint8Array, target: string): void {
  const db = openDatabase(database, { key, busyTimeout: 30_000 });
  try {
    // So that the log does not count as a change after this moment.
    db.pragma('wal_checkpoint(PASSIVE)');
    db.prepare('VACUUM INTO ?').run(target);
  } finally {
    db.close();
  }
  chmodSync(target, 0o600);
}

/** Opens a database that nobody else has open, looks whether it is whole, and gives what `read` reads in it. */
function inspect<T>(
  database: string,
  key: Uint8Array,
  check: 'quick_check' | 'integrity_check',
  read: (db: Db) => T,
): T {
  const db = openDatabase(database, { key, mode: 'read' });
  try {
    if (db.pragma('application_id', { simple: true }) !== applicationId) throw damaged();
    if (db.pragma(check, { simple: true }) !== 'ok') throw damaged();
    return read(db);
  } finally {
    db.close();
  }
}

/** The counts of a database of any schema; null when it is arranged in a way that this version cannot count. */
function countsOf(db: Db): Counts | null {
  if (schemaVersion(db) !== migrations.length) return null;
  return countAll(db);
}

/** Writes a verified backup of the vault to a file that does not exist yet. */
export async function backUpVault(args: BackUpOrder, { progress }: TaskContext): Promise<void> {
  const { database, key, vault, keyringText, prepared, target, reason, madeAt } = args;
  const copy = join(prepared, 'waymark.db');
  progress(0, null);
  copyDatabase(database, key, copy);
  const { size } = statSync(copy);
  // Copying counts as much as checking and as packing.
  progress(size, size * 3);
  const { schema, counts } = inspect(copy, key, 'quick_check', (db) => ({
    schema: schemaVersion(db),
    counts: countsOf(db) ?? {},
  }));
  progress(size * 2, size * 3);
  const about: Omit<Manifest, 'format' | 'version' | 'sha256'> = { vault, madeAt, reason, schema, counts };
  try {
    await packBackup(target, { database: copy, keyringText, ...about }, (bytes) =>
      progress(size * 2 + Math.min(bytes, size), size * 3),
    );
  } catch (error) {
    throw asUnwritable(error);
  }
}

/** Unpacks a backup into a folder. */
export async function unpackVault(
  { file, folder }: UnpackOrder,
  { progress }: TaskContext,
): Promise<{ manifest: Manifest; keyring: Keyring }> {
  return await unpackBackup(file, folder, progress);
}

/**
 * Checks the whole database of an unpacked backup.
 *
 * @throws WaymarkError `corrupt` when it is damaged, `unsupported` when it comes from a newer Waymark.
 */
export function checkDatabase({ database, key }: DatabaseOrder): Checked {
  return inspect(database, key, 'integrity_check', (db) => {
    if (schemaVersion(db) > migrations.length) {
      throw new WaymarkError(
        'unsupported',
        'This backup was made by a newer Waymark. Install the latest Waymark to use it.',
      );
    }
    const counts = countsOf(db);
    return { counts, newest: counts === null ? null : newestDay(db) };
  });
}

/** Whether a database can be opened with a key and is Waymark's; for one whose keyring is gone. */
export function fits({ database, key }: DatabaseOrder): boolean {
  try {
    return inspect(database, key, 'quick_check', (db) => schemaVersion(db) > 0);
  } catch {
    return false;
  }
}

/** Copies a database that nobody has open to a file under another key. */
export function copyUnderKey({ database, key, newKey, target }: CopyOrder): void {
  copyDatabase(database, key, target);
  const db = openDatabase(target, { key, mode: 'rekey' });
  try {
    db.pragma(`rekey = "raw:${Buffer.from(newKey).toString('hex')}"`);
  } finally {
    db.close();
  }
  inspect(target, newKey, 'quick_check', () => {});
}

/** Writes a backup anew under another key and keyring. Only for one whose key lies open in it. */
export async function protectBackup({
  file,
  prepared,
  target,
  newKey,
  keyringText,
}: ProtectOrder): Promise<void> {
  const { manifest, keyring } = await unpackBackup(file, prepared);
  const key = keyLyingOpen(keyring);
  if (key === null) throw new Error('the key of this backup does not lie open');
  const database = join(prepared, 'anew.db');
  copyUnderKey({ database: join(prepared, 'waymark.db'), key, newKey, target: database });
  await packBackup(target, { ...manifest, database, keyringText }, () => {});
}

/** Checks the open vault's database, its index and its backups. */
export async function verifyVault(
  { backups, key, prepared }: VerifyOrder,
  { db, progress }: TaskContext,
): Promise<{ problems: string[] }> {
  const problems = databaseProblems(db, (done, all) => progress(done, all + backups.length));
  for (const [index, { file, madeAt }] of backups.entries()) {
    const folder = mkdtempSync(join(prepared, 'backup-'));
    try {
      const { keyring } = await unpackBackup(file, folder);
      // One under another passphrase is known to be whole by its hash alone.
      const fitting = keyring.check === keyCheck(key) ? key : keyLyingOpen(keyring);
      if (fitting !== null) inspect(join(folder, 'waymark.db'), fitting, 'integrity_check', () => {});
    } catch (error) {
      problems.push(`The backup of ${madeAt} cannot be used: ${asExpected(error).message}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    progress(index + 1, backups.length);
  }
  return { problems };
}

function damaged(): WaymarkError {
  return new WaymarkError('corrupt', 'This backup is damaged. Choose another one.');
}
