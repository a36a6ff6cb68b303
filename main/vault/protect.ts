import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { discard, syncFolder } from '#main/ports/durable.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { listBackups } from './backups.ts';
import { wrapAnew } from './create.ts';
import { vaultFiles, writeWhole } from './files.ts';
import { type Keyring, keyBytes, keyLyingOpen, keyringFor, keyringText, readKeyring } from './keyring.ts';
import type { Session } from './session.ts';
import { finishSwap, isSwapUnfinished, prepare, swapIn } from './swap.ts';
import { copyUnderKey, protectBackup } from './tasks.ts';

/**
 * Puts a passphrase on a vault whose key lay open. Someone may have copied that key, so the database is written anew under
 * another one, and the old files are removed rather than kept. Backups and replaced vaults in the folder follow in
 * {@link protectTheRest}; copies elsewhere stay readable, which no program can change.
 *
 * @returns the recovery code, shown this once.
 */
export async function protect(session: Session, passphrase: string): Promise<string> {
  const { key, keyring } = session.opened();
  if (keyLyingOpen(keyring) === null) {
    throw new WaymarkError('conflict', 'This vault has a passphrase already. Change it in Settings.');
  }
  const { files, keyCost, derive, jobs } = session;
  const oldKey = Buffer.from(key);
  const newKey = randomBytes(keyBytes);
  const { ways, recoveryCode } = await wrapAnew(newKey, keyring.vault, passphrase, keyCost, derive);
  const prepared = prepare(files);
  try {
    await session.alone(
      async () => {
        const target = join(prepared, 'waymark.db');
        await jobs.run(copyUnderKey, { database: files.database, key: oldKey, newKey, target }, 'protect');
        writeWhole(join(prepared, 'keyring.json'), keyringText(keyringFor(keyring.vault, newKey, ways)));
        swapIn(files, prepared, null);
      },
      () => newKey,
    );
  } finally {
    oldKey.fill(0);
    discard(prepared);
  }
  return recoveryCode;
}

/**
 * Gives the present key and keyring to what else in the folder has its key lying open: backups, and vaults that a restore
 * replaced. Begun anew at the next opening if it was cut off. What is damaged stays as it is.
 */
export async function protectTheRest(session: Session): Promise<void> {
  const phase = session.phase();
  if (phase.name !== 'open' || keyLyingOpen(phase.vault.keyring) !== null) return;
  const { files, jobs, log } = session;
  const { key, keyring } = phase.vault;
  const newKey = Buffer.from(key);
  const attempt = async (work: (prepareFolder: () => string) => Promise<void>): Promise<void> => {
    if (session.phase() !== phase) return;
    let prepared: string | null = null;
    try {
      await work(() => {
        prepared ??= prepare(files);
        return prepared;
      });
    } catch (error) {
      if (session.phase() === phase) log.bug('protecting a copy', error);
    } finally {
      if (prepared !== null) discard(prepared);
    }
  };
  try {
    for (const { id } of listBackups(files)) {
      await attempt(async (prepareFolder) => {
        const file = join(files.backups, id);
        // Loaded here, since a start with nothing to protect needs no zip library before it is shown.
        const { readBackup } = await import('./backup-file.ts');
        if (keyLyingOpen((await readBackup(file)).keyring) === null) return;
        const prepared = prepareFolder();
        const protectedFile = join(prepared, 'protected.waymark');
        const args = { file, prepared, target: protectedFile, newKey, keyringText: keyringText(keyring) };
        await jobs.run(protectBackup, args, 'protect');
        renameSync(protectedFile, file);
        syncFolder(files.backups);
      });
    }
    for (const folder of openReplaced(session)) {
      await attempt(async (prepareFolder) => {
        const replaced = vaultFiles(folder);
        if (isSwapUnfinished(replaced)) return finishSwap(replaced);
        const old = readKeyringOf(replaced.keyring);
        const oldKey = old === null ? null : keyLyingOpen(old);
        if (oldKey === null) return;
        const prepared = prepareFolder();
        const target = join(prepared, 'waymark.db');
        await jobs.run(copyUnderKey, { database: replaced.database, key: oldKey, newKey, target }, 'protect');
        writeWhole(join(prepared, 'keyring.json'), keyringText(keyring));
        swapIn(replaced, prepared, null);
      });
    }
  } finally {
    newKey.fill(0);
  }
}

/** The replaced vaults whose key lies open beside them. */
function openReplaced({ files }: Session): string[] {
  if (!existsSync(files.replaced)) return [];
  return readdirSync(files.replaced)
    .map((name) => join(files.replaced, name))
    .filter((folder) => {
      const replaced = vaultFiles(folder);
      if (isSwapUnfinished(replaced)) return true;
      const keyring = readKeyringOf(replaced.keyring);
      return keyring !== null && keyLyingOpen(keyring) !== null && existsSync(replaced.database);
    });
}

function readKeyringOf(file: string): Keyring | null {
  if (!existsSync(file)) return null;
  const read = readKeyring(readFileSync(file, 'utf8'));
  return 'fault' in read ? null : read.keyring;
}
