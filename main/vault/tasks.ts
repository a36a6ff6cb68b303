import { task } from '#main/ports/jobs.ts';
import type { BackupReason, Counts } from '#shared/vault/vault.ts';
import type { Manifest } from './backup-file.ts';
import type { Keyring } from './keyring.ts';

/** The vault's long works, each in a worker of its own. Keys come with the order, since some work while nothing is open. */

export interface DeriveOrder {
  passphrase: string;
  /** Base64. */
  salt: string;
  /** KiB. */
  memory: number;
  passes: number;
}

export const derivePassphraseKey = task<DeriveOrder, Uint8Array>('derivePassphraseKey');

export interface BackUpOrder {
  database: string;
  key: Uint8Array;
  vault: string;
  keyringText: string;
  /** A folder for the copy, in the vault's folder. */
  prepared: string;
  target: string;
  reason: BackupReason;
  madeAt: string;
}

export const backUpVault = task<BackUpOrder, void>('backUpVault');

export interface UnpackOrder {
  file: string;
  folder: string;
}

export const unpackVault = task<UnpackOrder, { manifest: Manifest; keyring: Keyring }>('unpackVault');

/** A database and the key to try on it. */
export interface DatabaseOrder {
  database: string;
  key: Uint8Array;
}

export interface Checked {
  /** Null when the database is of an older schema. */
  counts: Counts | null;
  newest: string | null;
}

export const checkDatabase = task<DatabaseOrder, Checked>('checkDatabase');

export const fits = task<DatabaseOrder, boolean>('fits');

export interface CopyOrder extends DatabaseOrder {
  newKey: Uint8Array;
  target: string;
}

export const copyUnderKey = task<CopyOrder, void>('copyUnderKey');

export interface ProtectOrder {
  file: string;
  prepared: string;
  target: string;
  newKey: Uint8Array;
  keyringText: string;
}

export const protectBackup = task<ProtectOrder, void>('protectBackup');

export interface VerifyOrder {
  backups: { file: string; madeAt: string }[];
  key: Uint8Array;
  /** A folder to unpack into, in the vault's folder. */
  prepared: string;
}

export const verifyVault = task<VerifyOrder, { problems: string[] }>('verifyVault');
