import { z } from 'zod';
import { command, query } from '#shared/bridge/call.ts';
import { instant, nothing } from '#shared/bridge/fields.ts';
import { minimumPassphrase } from './passphrase.ts';

/** How the key of a vault is held: wrapped by a passphrase and a recovery code, or lying open beside the database. */
export const protections = ['passphrase', 'none'] as const;
export type Protection = (typeof protections)[number];

/** Why a vault cannot be opened. Each has a screen of its own; none of them changes anything on disk. */
export const failures = [
  'keyring-missing',
  'keyring-damaged',
  'keyring-newer',
  'database-missing',
  'database-damaged',
  'database-newer',
  'update-failed',
  'read-only',
  'disk-full',
  'in-use',
  'unreachable',
] as const;
export type Failure = (typeof failures)[number];

export const vaultState = z.discriminatedUnion('state', [
  z.object({ state: z.literal('absent') }),
  z.object({
    state: z.literal('locked'),
    /** When the next try may be made, after wrong ones; null when now. */
    retryAt: instant.nullable(),
  }),
  z.object({ state: z.literal('open'), protection: z.enum(protections) }),
  z.object({
    state: z.literal('failed'),
    failure: z.enum(failures),
    happened: z.string(),
    safe: z.string(),
    next: z.string(),
    /** Verified backups that lie in the vault's folder. */
    backups: z.int(),
  }),
]);
export type VaultState = z.infer<typeof vaultState>;

const newPassphrase = z
  .string()
  .min(
    minimumPassphrase,
    `Use at least ${minimumPassphrase} characters. A short sentence is easy to remember.`,
  )
  .max(1_000);
const passphrase = z.string().min(1, 'Type your passphrase.').max(1_000);
const withCode = z.object({ recoveryCode: z.string() });

/** How many of each kind a vault or a backup holds, without what is in the trash. */
export const counts = z.record(z.string(), z.int());
export type Counts = z.infer<typeof counts>;

/** What made a backup: a person, the clock, or a step that could go wrong. */
export const backupReasons = ['manual', 'automatic', 'before-migration'] as const;
export type BackupReason = (typeof backupReasons)[number];

export const backupInfo = z.object({
  id: z.string(),
  madeAt: instant,
  bytes: z.int(),
  reason: z.enum(backupReasons),
});
export type BackupInfo = z.infer<typeof backupInfo>;

/** What a backup holds, seen before anything is replaced. */
export const backupContents = z.object({
  /** Names this inspection for `vault.restoreBackup`. */
  token: z.string(),
  madeAt: instant,
  /** The backup belongs to another vault, or to another passphrase than the present one. */
  needsPassphrase: z.boolean(),
  counts: counts.nullable(),
  newest: z.string().nullable(),
});
export type BackupContents = z.infer<typeof backupContents>;

export const verification = z.object({ ok: z.boolean(), problems: z.array(z.string()), backups: z.int() });
export type Verification = z.infer<typeof verification>;

/** Long works answer under a name that the window chose, so that it can show progress and cancel. */
const job = z.string().min(1).max(100);

export const vaultApi = {
  'vault.state': query({ input: nothing, output: vaultState, access: 'anytime' }),
  'vault.create': command({
    input: z.discriminatedUnion('protection', [
      z.object({ protection: z.literal('passphrase'), passphrase: newPassphrase }),
      z.object({ protection: z.literal('none') }),
    ]),
    output: z.object({ recoveryCode: z.string().nullable() }),
    changes: ['vault'],
    access: 'anytime',
  }),
  'vault.unlock': command({
    input: z.object({ passphrase }),
    output: nothing,
    changes: ['vault'],
    access: 'anytime',
  }),
  /** Opens with the recovery code, sets a new passphrase and gives a new code; the used code stops working. */
  'vault.recover': command({
    input: z.object({ recoveryCode: z.string().min(1).max(200), passphrase: newPassphrase }),
    output: withCode,
    changes: ['vault'],
    access: 'anytime',
  }),
  'vault.lock': command({ input: nothing, output: nothing, changes: ['vault'], access: 'anytime' }),
  /** Tries again after a failure; nothing on disk is touched. */
  'vault.retry': command({ input: nothing, output: vaultState, changes: ['vault'], access: 'anytime' }),
  'vault.changePassphrase': command({
    input: z.object({ current: passphrase, next: newPassphrase }),
    output: nothing,
    changes: ['vault'],
  }),
  /** Puts a passphrase on a vault that had none. */
  'vault.protect': command({
    input: z.object({ passphrase: newPassphrase }),
    output: withCode,
    changes: ['vault'],
  }),
  'vault.newRecoveryCode': command({ input: z.object({ passphrase }), output: withCode, changes: ['vault'] }),
  'vault.stats': query({ input: nothing, output: counts }),
  'vault.backups': query({ input: nothing, output: z.array(backupInfo), access: 'anytime' }),
  /** Asks for a target and writes a verified backup there. `saved` is null when the person cancelled. */
  'vault.backUp': command({
    input: z.object({ job }),
    output: z.object({ saved: z.string().nullable() }),
    changes: ['vault'],
  }),
  /** Looks into a backup: one of the vault's own by `id`, or a file that the person chooses. Null when cancelled. */
  'vault.inspectBackup': command({
    input: z.object({ id: z.string().nullable(), passphrase: passphrase.optional() }),
    output: backupContents.nullable(),
    changes: [],
    access: 'anytime',
  }),
  /** Opens an inspected backup by its own passphrase, so that its contents are seen. A wrong one may be followed by another. */
  'vault.openBackup': command({
    input: z.object({ token: z.string().max(100), passphrase }),
    output: backupContents,
    changes: [],
    access: 'anytime',
  }),
  /** Replaces the vault by an inspected backup; the replaced one is kept beside it. */
  'vault.restoreBackup': command({
    input: z.object({ token: z.string(), passphrase: passphrase.optional() }),
    output: z.object({ kept: z.string().nullable() }),
    changes: [
      'vault',
      'journal',
      'attachments',
      'reflection',
      'explore',
      'learning',
      'goals',
      'people',
      'plan',
      'search',
      'trash',
      'settings',
    ],
    access: 'anytime',
  }),
  'vault.verify': query({ input: z.object({ job }), output: verification }),
  'vault.cancel': command({ input: z.object({ job }), output: nothing, changes: [], access: 'anytime' }),
};
