import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { discard } from '#main/ports/durable.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { BackupContents } from '#shared/vault/vault.ts';
import type { Manifest } from './backup-file.ts';
import { backupFile } from './backups.ts';
import { writeWhole } from './files.ts';
import { lookAt } from './inspect.ts';
import {
  type Keyring,
  keyCheck,
  keyLyingOpen,
  keyringText,
  readKeyring,
  unwrapByPassphrase,
} from './keyring.ts';
import type { Session } from './session.ts';
import { keptName, prepare, swapIn } from './swap.ts';
import { type Checked, checkDatabase, fits, unpackVault } from './tasks.ts';
import { guarded } from './unlock.ts';

/** A backup that was unpacked beside the vault and is looked at. */
interface Inspection {
  token: string;
  /** Where it was unpacked. */
  prepared: string;
  manifest: Manifest;
  keyring: Keyring;
  /** The key that opens it, once it was found. */
  found: FoundKey | null;
  checked: Checked | null;
}

interface FoundKey {
  key: Buffer;
  /** The present keyring holds the same key, so it may stay, and with it the present passphrase. */
  keepKeyring: boolean;
}

/** The one backup that is being looked at. */
export interface Restoring {
  /**
   * Unpacks a backup beside the vault and opens it with the present key, with the key that lies open in it, or with a
   * passphrase: the present one or the backup's own.
   */
  inspect(source: { id: string } | { file: string }, passphrase: string | undefined): Promise<BackupContents>;
  /** Opens an inspected backup by a passphrase: the present one or the backup's own. @throws WaymarkError `invalid`. */
  openBy(token: string, passphrase: string): Promise<BackupContents>;
  /**
   * Puts an inspected backup in the vault's place.
   *
   * @returns the folder that what was there is kept in, or null when nothing was replaced.
   */
  restore(token: string, passphrase: string | undefined): Promise<string | null>;
  /** Forgets the backup that is being looked at. */
  forget(): void;
}

export function createRestoring(session: Session): Restoring {
  const { files, jobs, clock } = session;
  let current: Inspection | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const forget = (): void => {
    if (current === null) return;
    current.found?.key.fill(0);
    discard(current.prepared);
    current = null;
  };

  /** The keyring of the vault that is there, if it can be read and holds the key of another one. */
  const presentKeyring = (backup: Keyring): Keyring | null => {
    const phase = session.phase();
    if (phase.name === 'open') return phase.vault.keyring;
    const look = lookAt(files);
    return look.found === 'vault' && look.keyring.check === backup.check ? look.keyring : null;
  };

  const findKey = async (backup: Keyring, passphrase: string | undefined): Promise<FoundKey | null> => {
    const phase = session.phase();
    if (phase.name === 'open' && phase.vault.keyring.check === backup.check) {
      return { key: Buffer.from(phase.vault.key), keepKeyring: true };
    }
    const open = keyLyingOpen(backup);
    if (open !== null) return { key: open, keepKeyring: false };
    if (passphrase === undefined) return null;
    let keepKeyring = false;
    const key = await guarded(session, async () => {
      const present = presentKeyring(backup);
      if (present !== null && present.check === backup.check) {
        const fitting = await unwrapByPassphrase(present, passphrase, session.derive);
        keepKeyring = fitting !== null;
        if (fitting !== null) return fitting;
      }
      return await unwrapByPassphrase(backup, passphrase, session.derive);
    });
    return { key, keepKeyring };
  };

  const open = async (inspection: Inspection, passphrase: string | undefined): Promise<void> => {
    if (inspection.found === null) {
      const found = await findKey(inspection.keyring, passphrase);
      if (found !== null && keyCheck(found.key) !== inspection.keyring.check) throw damaged();
      inspection.found = found;
    }
    if (inspection.found === null || inspection.checked !== null) return;
    const database = join(inspection.prepared, 'waymark.db');
    inspection.checked = await jobs.run(checkDatabase, { database, key: inspection.found.key }, 'restore');
  };

  const inspected = (token: string): Inspection => {
    if (current?.token === token) return current;
    throw new WaymarkError('not-found', 'Choose the backup once more.');
  };

  const inspect: Restoring['inspect'] = async (source, passphrase) => {
    forget();
    const file = 'id' in source ? backupFile(files, source.id) : source.file;
    const prepared = prepare(files);
    try {
      const unpacked = await jobs.run(unpackVault, { file, folder: prepared }, 'restore');
      current = { token: crypto.randomUUID(), prepared, ...unpacked, found: null, checked: null };
      await open(current, passphrase);
      return contentsOf(current);
    } catch (error) {
      forget();
      discard(prepared);
      throw error;
    }
  };

  return {
    inspect: async (source, passphrase) => {
      const mine = turn.then(() => inspect(source, passphrase));
      turn = mine.catch(() => {});
      return await mine;
    },

    openBy: async (token, passphrase) => {
      const inspection = inspected(token);
      await open(inspection, passphrase);
      return contentsOf(inspection);
    },

    restore: async (token, passphrase) => {
      const inspection = inspected(token);
      await open(inspection, passphrase);
      const { prepared, keyring, found } = inspection;
      if (found === null) {
        throw new WaymarkError('locked', 'This backup has a passphrase of its own. Type it to go on.');
      }
      const { key, keepKeyring } = found;
      const phase = session.phase();
      const lostKeyring =
        phase.name === 'failed' &&
        (phase.failure === 'keyring-missing' || phase.failure === 'keyring-damaged') &&
        (await jobs.run(fits, { database: files.database, key }, 'restore'));
      const keep = keptName(files, clock.now());
      await session.alone(
        async () => {
          // The present database opens with the backup's key: only the keyring was lost, and newer words stay.
          if (lostKeyring) rmSync(join(prepared, 'waymark.db'));
          // The keyring is put in place even where it stays the same, so that what is kept is a whole vault too.
          const present = keepKeyring ? readFileSync(files.keyring, 'utf8') : null;
          // The vault may have got another key since the backup was looked at.
          const stays = present !== null && holds(present, keyring.check);
          writeWhole(join(prepared, 'keyring.json'), stays ? present : keyringText(keyring));
          swapIn(files, prepared, keep);
        },
        () => Buffer.from(key),
      );
      forget();
      const kept = join(files.replaced, keep);
      return existsSync(kept) ? kept : null;
    },

    forget,
  };
}

function contentsOf({ token, manifest, found, checked }: Inspection): BackupContents {
  return {
    token,
    madeAt: manifest.madeAt,
    needsPassphrase: found === null,
    counts: found === null ? null : (checked?.counts ?? manifest.counts),
    newest: checked?.newest ?? null,
  };
}

/** Whether a keyring's text is of the key with this check. */
function holds(text: string, check: string): boolean {
  const read = readKeyring(text);
  return 'keyring' in read && read.keyring.check === check;
}

function damaged(): WaymarkError {
  return new WaymarkError('corrupt', 'This backup is damaged. Choose another one.');
}
