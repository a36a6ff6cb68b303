import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { discard, syncFolder } from '#main/ports/durable.ts';
import { asUnwritable } from '#main/ports/write-target.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type BackupInfo, type BackupReason, backupReasons } from '#shared/vault/vault.ts';
import { makeFolder, type VaultFiles } from './files.ts';
import { type Keyring, keyringText } from './keyring.ts';
import { outdated } from './rotation.ts';
import type { Session } from './session.ts';
import { prepare } from './swap.ts';
import { backUpVault } from './tasks.ts';

const named = new RegExp(
  `^waymark-(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d)-(\\d\\d)-(\\d\\d\\.\\d{3}Z)-(${backupReasons.join('|')})\\.waymark$`,
);
/** A backup that a killed process was writing. */
const unfinished = /^\.waymark-.*\.waymark\.[0-9a-f-]{36}\.part$/;

/** What a backup of an instant is called. */
export function backupName(madeAt: Date, reason: BackupReason): string {
  return `waymark-${madeAt.toISOString().replaceAll(':', '-')}-${reason}.waymark`;
}

/** The backups in the vault's folder, the newest first. Each was verified when it was made. */
export function listBackups({ backups }: VaultFiles): BackupInfo[] {
  let names: string[];
  try {
    names = readdirSync(backups);
  } catch {
    return [];
  }
  return names
    .flatMap((id): BackupInfo[] => {
      const [, day, hour, minute, second, reason] = named.exec(id) ?? [];
      const stat = reason === undefined ? undefined : statSync(join(backups, id), { throwIfNoEntry: false });
      if (stat === undefined || !stat.isFile()) return [];
      const madeAt = `${day}T${hour}:${minute}:${second}`;
      if (Number.isNaN(Date.parse(madeAt))) return [];
      return [{ id, madeAt, bytes: stat.size, reason: reason as BackupReason }];
    })
    .sort((a, b) => Date.parse(b.madeAt) - Date.parse(a.madeAt));
}

/** Where one of the vault's own backups lies. @throws WaymarkError `not-found`. */
export function backupFile(files: VaultFiles, id: string): string {
  if (!listBackups(files).some((backup) => backup.id === id)) {
    throw new WaymarkError('not-found', 'This backup is not there any more. Choose another one.');
  }
  return join(files.backups, id);
}

interface Source {
  key: Uint8Array;
  keyring: Keyring;
}

/**
 * Writes a verified backup to a file, whole or not at all. A file that is there is replaced at the end.
 *
 * @throws WaymarkError `storage` when the place cannot be written to, `cancelled`.
 */
export async function backUpTo(
  session: Session,
  target: string,
  { key, keyring }: Source,
  { reason, job }: { reason: BackupReason; job: string },
): Promise<void> {
  const { files, clock, jobs } = session;
  const part = join(dirname(target), `.${basename(target)}.${crypto.randomUUID()}.part`);
  const prepared = prepare(files);
  try {
    await jobs.run(
      backUpVault,
      {
        database: files.database,
        key,
        vault: keyring.vault,
        keyringText: keyringText(keyring),
        prepared,
        target: part,
        reason,
        madeAt: clock.now().toISOString(),
      },
      job,
    );
    renameSync(part, target);
    syncFolder(dirname(target));
  } catch (error) {
    throw asUnwritable(error);
  } finally {
    rmSync(part, { force: true });
    discard(prepared);
  }
}

/** Makes a backup in the vault's folder. @returns its id. */
export async function backUpHere(session: Session, source: Source, reason: BackupReason): Promise<string> {
  const { files, clock } = session;
  makeFolder(files.backups);
  const id = backupName(clock.now(), reason);
  await backUpTo(session, join(files.backups, id), source, { reason, job: 'backup by the clock' });
  return id;
}

/** How many backups from before an update of the vault are kept; a failing update makes one at each try. */
const keptBeforeMigration = 5;

/** Removes the oldest backups from before updates of the vault. */
export function rotateBeforeMigration(files: VaultFiles): void {
  const all = listBackups(files).filter(({ reason }) => reason === 'before-migration');
  for (const { id } of all.slice(keptBeforeMigration)) rmSync(join(files.backups, id), { force: true });
}

/** Removes the backups by the clock that newer ones made needless, and what killed processes left. */
export function rotate({ backups }: VaultFiles, all: readonly BackupInfo[], now: Date): void {
  for (const { id } of outdated(all.filter(({ reason }) => reason === 'automatic'))) {
    rmSync(join(backups, id), { force: true });
  }
  for (const name of readdirSync(backups)) {
    const path = join(backups, name);
    if (unfinished.test(name) && now.getTime() - statSync(path).mtimeMs > 24 * 60 * 60 * 1_000) {
      rmSync(path, { force: true });
    }
  }
}

/** When the vault's words last changed on disk, as far as the files tell, in ms. */
export function changedAt({ database, databaseLog }: VaultFiles): number {
  const log = existsSync(databaseLog) ? statSync(databaseLog) : null;
  return Math.max(statSync(database).mtimeMs, log !== null && log.size > 0 ? log.mtimeMs : 0);
}
