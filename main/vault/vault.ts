import type { Log } from '#main/bridge/log.ts';
import type { Clock } from '#main/clock.ts';
import { type Migration, migrations } from '#main/database/migrate.ts';
import type { CoreJobs } from '#main/jobs.ts';
import type { VaultState } from '#shared/vault/vault.ts';
import { vaultFiles } from './files.ts';
import { defaultKeyCost, type KeyCost } from './keyring.ts';
import { createSession, type OpenVault } from './session.ts';
import { createThrottle } from './throttle.ts';
import * as ways from './ways.ts';

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
    backUpFirst: async () => {
      throw new Error('not built yet');
    },
    countBackups: () => 0,
  });
  const { inTurn } = session;
  void inTurn(session.look);

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
    unlock: (passphrase) => inTurn(() => ways.unlock(session, passphrase)),
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
    cancel: jobs.cancel,
    close: session.close,
  };
}
