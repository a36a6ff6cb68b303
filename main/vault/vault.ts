import { join } from 'node:path';
import type { Log } from '#main/bridge/log.ts';
import { migrations } from '#main/database/migrate.ts';
import type { Migration } from '#main/database/migration.ts';
import type { Clock } from '#main/ports/clock.ts';
import { discard } from '#main/ports/durable.ts';
import type { CoreJobs } from '#main/ports/jobs.ts';
import { outsideVault } from '#main/ports/target.ts';
import type { BackupContents, BackupInfo, VaultState, Verification } from '#shared/vault/vault.ts';
import { startAutomaticBackups } from './automatic.ts';
import { backUpHere, backUpTo, listBackups, rotateBeforeMigration } from './backups.ts';
import { vaultFiles } from './files.ts';
import { defaultKeyCost, type KeyCost } from './keyring.ts';
import { protect, protectTheRest } from './protect.ts';
import { createRestoring } from './restore.ts';
import { createSession, type OpenVault, type Session } from './session.ts';
import { prepare } from './swap.ts';
import { verifyVault } from './tasks.ts';
import { createThrottle } from './throttle.ts';
import * as ways from './unlock.ts';

export interface VaultOptions {
  folder: string;
  /** Whether this process shows the vault in a window, which only one may do. */
  window: boolean;
  clock: Clock;
  log: Log;
  jobs: CoreJobs;
  stateChanged: () => void;
  /** For tests. */
  keyCost?: KeyCost | undefined;
  /** For tests. */
  steps?: readonly Migration[] | undefined;
}

/** One person's vault, as this process has it. */
export interface Vault {
  state(): VaultState;
  isOpen(): boolean;
  /** The open vault. @throws WaymarkError `locked` when it is not open. */
  opened(): OpenVault;
  /** The open vault's database for the connections of workers, or null. */
  database(): { file: string; key: Uint8Array } | null;
  /** Resolves when no change of state is under way. */
  settled(): Promise<void>;
  /** Makes a vault; null for no passphrase. @returns the recovery code, shown this once, or null without a passphrase. */
  create(passphrase: string | null): Promise<string | null>;
  unlock(passphrase: string): Promise<void>;
  /** @returns the new recovery code. */
  recover(recoveryCode: string, passphrase: string): Promise<string>;
  lock(): Promise<void>;
  /** Looks at the files again after a failure. */
  retry(): Promise<VaultState>;
  changePassphrase(current: string, next: string): Promise<void>;
  /** @returns the new recovery code. */
  renewRecoveryCode(passphrase: string): Promise<string>;
  /**
   * Puts a passphrase on a vault without one, under a new key. Copies of the vault elsewhere stay as they were.
   *
   * @returns the recovery code.
   */
  protect(passphrase: string): Promise<string>;
  /** The backups in the vault's folder, the newest first. */
  backups(): BackupInfo[];
  /**
   * Writes a verified backup to a file.
   *
   * @throws WaymarkError `invalid` for a place inside the vault that is not new among its backups, `storage` when it cannot
   * be written, `cancelled`.
   */
  backUpTo(file: string, job: string): Promise<void>;
  /**
   * Looks into a backup: one of the vault's own, or any file. The token names it for {@link restore}; the look before is
   * forgotten. `passphrase` is the present one or the backup's.
   */
  inspectBackup(source: { id: string } | { file: string }, passphrase?: string): Promise<BackupContents>;
  /** Opens an inspected backup by its passphrase, so that its contents are known. */
  openBackup(token: string, passphrase: string): Promise<BackupContents>;
  /** Puts an inspected backup in the vault's place. @returns the folder that keeps what was there, or null. */
  restore(token: string, passphrase?: string): Promise<string | null>;
  /** Checks the database, the index and the backups. */
  verify(job: string): Promise<Verification>;
  /** Resolves when what goes on behind the vault has come to rest: protecting older backups, a backup by the clock. */
  quiet(): Promise<void>;
  /** Makes a backup if one is due by the clock; for tests, since the window's core does it by itself. */
  backUpIfDue(): Promise<void>;
  /** Ends a long work by the name it was given. */
  cancel(job: string): void;
  close(): Promise<void>;
}

/** Finds the vault of a folder and opens it if it needs no passphrase; `settled` tells when that is done. */
export function createVault(options: VaultOptions): Vault {
  const { folder, window, clock, log, jobs, stateChanged } = options;
  const files = vaultFiles(folder);
  const session = createSession({
    files,
    window,
    clock,
    log,
    jobs,
    stateChanged,
    throttle: createThrottle(clock),
    keyCost: options.keyCost ?? defaultKeyCost,
    steps: options.steps ?? migrations,
    backUpFirst: async (source) => {
      await backUpHere(session, source, 'before-migration');
      rotateBeforeMigration(files);
    },
    countBackups: () => listBackups(files).length,
  });
  const { inTurn } = session;
  const restoring = createRestoring(session);
  const automatic = startAutomaticBackups(session, { byItself: window });
  let behind: Promise<unknown> = Promise.resolve();
  /** Goes on behind the vault without anybody waiting for it. */
  const goOn = (work: () => Promise<void>): void => {
    const mine = work().catch((error: unknown) => log.bug('behind the vault', error));
    behind = Promise.all([behind, mine]);
  };
  const opening = async <T>(work: () => Promise<T>): Promise<T> => {
    const result = await inTurn(work);
    if (window) goOn(() => protectTheRest(session));
    return result;
  };
  void opening(session.look);

  return {
    state: session.state,
    isOpen: () => session.phase().name === 'open',
    opened: session.opened,
    database: () => {
      const phase = session.phase();
      return phase.name === 'open' ? { file: files.database, key: phase.vault.key } : null;
    },
    settled: session.settled,
    create: (passphrase) => inTurn(() => ways.createVault(session, passphrase)),
    unlock: (passphrase) => opening(() => ways.unlock(session, passphrase)),
    recover: (code, passphrase) => inTurn(() => ways.recover(session, code, passphrase)),
    lock: () => inTurn(() => ways.lock(session)),
    retry: () =>
      inTurn(async () => {
        const { name } = session.phase();
        if (name === 'failed' || name === 'absent') await session.look();
        return session.state();
      }),
    changePassphrase: (current, next) => inTurn(() => ways.changePassphrase(session, current, next)),
    renewRecoveryCode: (passphrase) => inTurn(() => ways.renewRecoveryCode(session, passphrase)),
    protect: async (passphrase) => {
      const code = await inTurn(() => protect(session, passphrase));
      goOn(() => protectTheRest(session));
      return code;
    },
    backups: () => listBackups(files),
    backUpTo: async (file, job) => {
      await session.settled();
      const target = outsideVault({ path: file, vault: files });
      await backUpTo(session, target, session.opened(), { reason: 'manual', job });
    },
    inspectBackup: async (source, passphrase) => {
      await session.settled();
      return await restoring.inspect(source, passphrase);
    },
    openBackup: async (token, passphrase) => {
      await session.settled();
      return await restoring.openBy(token, passphrase);
    },
    restore: (token, passphrase) => inTurn(() => restoring.restore(token, passphrase)),
    verify: async (job) => {
      await session.settled();
      return await verify(session, job);
    },
    quiet: async () => {
      await session.settled();
      await behind;
    },
    backUpIfDue: automatic.look,
    cancel: jobs.cancel,
    close: async () => {
      automatic.stop();
      await session.close();
      restoring.forget();
      await behind;
    },
  };
}

async function verify(session: Session, job: string): Promise<Verification> {
  const { files, jobs } = session;
  const { key } = session.opened();
  const backups = listBackups(files).map(({ id, madeAt }) => ({ file: join(files.backups, id), madeAt }));
  const prepared = prepare(files);
  try {
    const { problems } = await jobs.run(verifyVault, { backups, key, prepared }, job);
    return { ok: problems.length === 0, problems, backups: backups.length };
  } finally {
    discard(prepared);
  }
}
