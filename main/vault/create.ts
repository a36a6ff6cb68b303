import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#main/database/migrate.ts';
import type { Migration } from '#main/database/migration.ts';
import { openDatabase } from '#main/database/open.ts';
import { discard } from '#main/ports/durable.ts';
import { type VaultFiles, writeWhole } from './files.ts';
import {
  type Derive,
  type KeyCost,
  type Keyring,
  keyBytes,
  keyringFor,
  keyringText,
  type ProtectedUnlocks,
  wrapByCode,
  wrapByPassphrase,
} from './keyring.ts';
import { newRecoveryCode } from './recovery-code.ts';
import { keptName, prepare, swapIn } from './swap.ts';

export interface NewUnlocks {
  ways: ProtectedUnlocks;
  /** As the person writes it down. */
  recoveryCode: string;
}

/** Wraps a key by a passphrase and by a new recovery code. */
export async function wrapAnew(
  key: Uint8Array,
  vault: string,
  passphrase: string,
  cost: KeyCost,
  derive: Derive,
): Promise<NewUnlocks> {
  const code = newRecoveryCode();
  const ways = {
    passphrase: await wrapByPassphrase(key, vault, passphrase, cost, derive),
    recovery: wrapByCode(key, vault, code.secret),
  };
  code.secret.fill(0);
  return { ways, recoveryCode: code.text };
}

/**
 * Makes a new vault in a folder that has none. Both files are complete before either takes its place, so a kill leaves no
 * vault or a whole one.
 */
export async function createVaultFiles(
  files: VaultFiles,
  passphrase: string | null,
  { at, cost, derive, steps }: { at: Date; cost: KeyCost; derive: Derive; steps: readonly Migration[] },
): Promise<{ key: Buffer; keyring: Keyring; recoveryCode: string | null }> {
  const key = randomBytes(keyBytes);
  const vault = randomUUID();
  const made = passphrase === null ? null : await wrapAnew(key, vault, passphrase, cost, derive);
  const keyring = keyringFor(vault, key, made?.ways);
  const prepared = prepare(files);
  try {
    const database = join(prepared, 'waymark.db');
    const db = openDatabase(database, { key, mode: 'create' });
    try {
      migrate(db, steps);
    } finally {
      db.close();
    }
    chmodSync(database, 0o600);
    writeWhole(join(prepared, 'keyring.json'), keyringText(keyring));
    swapIn(files, prepared, keptName(files, at));
  } catch (error) {
    discard(prepared);
    throw error;
  }
  return { key, keyring, recoveryCode: made?.recoveryCode ?? null };
}
