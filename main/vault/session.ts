import { statSync } from 'node:fs';
import { asExpected } from '#main/bridge/expected.ts';
import type { Log } from '#main/bridge/log.ts';
import { isNewer, migrate, schemaVersion } from '#main/database/migrate.ts';
import type { Migration } from '#main/database/migration.ts';
import { applicationId, type Db, openDatabase } from '#main/database/open.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { CoreJobs } from '#main/ports/jobs.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Failure, VaultState } from '#shared/vault/vault.ts';
import { failureSentences } from './failures.ts';
import { makeFolder, type VaultFiles } from './files.ts';
import { type InUse, lockVault } from './in-use.ts';
import { lookAt, mayWrite } from './inspect.ts';
import { type Derive, type KeyCost, type Keyring, keyCheck, keyLyingOpen, protectionOf } from './keyring.ts';
import { discardLeftOvers, finishSwap, isSwapUnfinished } from './swap.ts';
import { derivePassphraseKey } from './tasks.ts';
import type { Throttle } from './throttle.ts';

export interface OpenVault {
  readonly db: Db;
  readonly key: Buffer;
  keyring: Keyring;
}

type Phase =
  | { name: 'absent' }
  | { name: 'locked'; keyring: Keyring }
  | { name: 'open'; vault: OpenVault }
  | { name: 'failed'; failure: Failure }
  | { name: 'closed' };

export interface SessionOptions {
  files: VaultFiles;
  /** Whether this process shows the vault in a window, which only one may do. */
  window: boolean;
  clock: Clock;
  log: Log;
  jobs: CoreJobs;
  throttle: Throttle;
  keyCost: KeyCost;
  steps: readonly Migration[];
  /** Makes a verified backup of a database that is about to be migrated. */
  backUpFirst: (vault: { key: Buffer; keyring: Keyring; db: Db }) => Promise<void>;
  countBackups: () => number;
  stateChanged: () => void;
}

/** How long opening waits for another process that is opening or closing at this moment, in ms. */
const patienceToOpen = 5_000;
/** How long replacing files waits for another process to be done with the vault, in ms; a window stands still meanwhile. */
const patienceForOthers = 500;
/** How long a statement in the window waits for another writer, in ms: it stops painting meanwhile, so the door repeats it. */
const patienceInWindow = 50;

/** The state of a vault in this process, and the only place where it changes. */
export interface Session extends Readonly<SessionOptions> {
  readonly derive: Derive;
  phase(): Phase;
  state(): VaultState;
  /** The open vault. @throws WaymarkError `locked` when it is not open. */
  opened(): OpenVault;
  /** Runs one change of state after the other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when no change of state is under way. */
  settled(): Promise<void>;
  /** Looks at the files anew and opens what needs no passphrase. For a vault that is not open. */
  look(): Promise<void>;
  /**
   * Opens the database with its true key and takes the key over.
   *
   * @throws WaymarkError for a failure, which is the state by then.
   */
  open(keyring: Keyring, key: Buffer): Promise<void>;
  /** Closes the database and forgets the key; ends its jobs first. */
  shut(): Promise<void>;
  /**
   * Runs `work` while no other process uses the vault and its database is closed here. Afterwards it looks at the files
   * anew, and opens the vault again when the key that it had or `newKey` fits; the latter is zeroed.
   *
   * @throws WaymarkError `storage` when others use it.
   */
  alone<T>(work: () => Promise<T>, newKey?: () => Buffer | undefined): Promise<T>;
  /** Shuts and lets go of everything. */
  close(): Promise<void>;
}

export function createSession(options: SessionOptions): Session {
  const { files, window, clock, jobs, throttle, steps } = options;
  let phase: Phase = { name: 'absent' };
  let inUse: InUse | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const become = (next: Phase): void => {
    const same =
      next.name === phase.name &&
      (next.name !== 'failed' || phase.name !== 'failed' || next.failure === phase.failure);
    phase = next;
    if (!same) options.stateChanged();
  };
  const letGo = (): void => {
    inUse?.release();
    inUse = null;
  };
  const fail = (failure: Failure): void => {
    letGo();
    become({ name: 'failed', failure });
  };

  const look = async (): Promise<void> => {
    try {
      if (inUse === null && isSwapUnfinished(files)) {
        const alone = lockVault(files.inUse, 'alone', patienceToOpen);
        if (alone === null) return fail('in-use');
        try {
          if (isSwapUnfinished(files)) finishSwap(files);
        } finally {
          alone.release();
        }
      }
      const first = lookAt(files);
      if (first.found === 'nothing') {
        letGo();
        return become({ name: 'absent' });
      }
      if (first.found === 'failure') return fail(first.failure);
      inUse ??= lockVault(files.inUse, window ? 'window' : 'beside', window ? 0 : patienceToOpen);
      if (inUse === null) return fail('in-use');
      // Only now does nobody else replace the files.
      if (isSwapUnfinished(files)) return fail('in-use');
      const found = lookAt(files);
      if (found.found === 'nothing') return fail('unreachable');
      if (found.found === 'failure') return fail(found.failure);
      const key = keyLyingOpen(found.keyring);
      if (key === null) become({ name: 'locked', keyring: found.keyring });
      else await open(found.keyring, key).catch(() => {});
    } catch (error) {
      if (asExpected(error).kind === 'internal') options.log.bug('looking at the vault', error);
      fail(failureOf(error));
    }
  };

  const open = async (keyring: Keyring, key: Buffer): Promise<void> => {
    let db: Db | undefined;
    let reader: Db | undefined;
    try {
      // A connection that may write merges the log when it closes, even into a damaged database. So where a kill left one,
      // a connection that may not looks first, and stays until the other is open.
      if (hasLog(files)) {
        reader = openDatabase(files.database, { key, mode: 'read', busyTimeout: patienceToOpen });
        checkSchema(reader, steps);
      }
      db = openDatabase(files.database, { key, busyTimeout: patienceToOpen });
      reader?.close();
      checkSchema(db, steps);
      if (schemaVersion(db) < steps.length) await bringUpToDate(db, keyring, key);
      db.pragma(`busy_timeout = ${window ? patienceInWindow : patienceToOpen}`);
      if (window) discardLeftOvers(files, clock.now());
    } catch (error) {
      reader?.close();
      db?.close();
      key.fill(0);
      if (!(error instanceof Failed) && asExpected(error).kind === 'internal') {
        options.log.bug('opening the vault', error);
      }
      const failure = failureOf(error);
      fail(failure);
      throw failureError(failure);
    }
    throttle.reset();
    become({ name: 'open', vault: { db, key, keyring } });
  };

  const bringUpToDate = async (db: Db, keyring: Keyring, key: Buffer): Promise<void> => {
    try {
      await options.backUpFirst({ db, key, keyring });
      migrate(db, steps);
    } catch (error) {
      options.log.bug('bringing the vault up to date', error);
      const failure = failureOf(error);
      throw new Failed(failure === 'disk-full' || failure === 'read-only' ? failure : 'update-failed');
    }
  };

  const shut = async (): Promise<void> => {
    await jobs.end();
    if (phase.name !== 'open') return;
    const { db, key, keyring } = phase.vault;
    try {
      db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (error) {
      // What is committed stays safe in the log; the next start merges it.
      options.log.bug('merging the log', error);
    }
    db.close();
    key.fill(0);
    become({ name: 'locked', keyring });
  };

  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => {});
    return await mine;
  };

  return {
    ...options,
    derive: (passphrase, { salt, memory, passes }) =>
      jobs.run(derivePassphraseKey, { passphrase, salt, memory, passes }, 'derive'),
    phase: () => phase,
    state: () => {
      if (phase.name === 'open') return { state: 'open', protection: protectionOf(phase.vault.keyring) };
      if (phase.name === 'failed') {
        const sentences = failureSentences[phase.failure];
        return { state: 'failed', failure: phase.failure, ...sentences, backups: options.countBackups() };
      }
      return phase.name === 'locked' ? { state: 'locked', retryAt: throttle.retryAt() } : { state: 'absent' };
    },
    opened: () => {
      if (phase.name !== 'open') throw new WaymarkError('locked', 'Waymark is locked. Unlock it to go on.');
      return phase.vault;
    },
    inTurn,
    settled: async () => {
      await turn;
    },
    look,
    open,
    shut,
    alone: async (work, newKey) => {
      const keys: Buffer[] = [];
      if (phase.name === 'open') keys.push(Buffer.from(phase.vault.key));
      await shut();
      letGo();
      let alone: InUse | null = null;
      try {
        makeFolder(files.folder);
        if (!mayWrite(files.folder)) throw failureError('read-only');
        alone = lockVault(files.inUse, 'alone', patienceForOthers);
        if (alone === null) {
          throw new WaymarkError(
            'storage',
            'Another copy of Waymark is using this vault. Close it, then try again.',
            { code: 'busy' },
          );
        }
        return await work();
      } finally {
        alone?.release();
        await look();
        const given = newKey?.();
        if (given !== undefined) keys.push(given);
        if (phase.name === 'locked') {
          const { keyring } = phase;
          const fitting = keys.find((key) => keyCheck(key) === keyring.check);
          if (fitting !== undefined) await open(keyring, Buffer.from(fitting)).catch(() => {});
        }
        for (const key of keys) key.fill(0);
      }
    },
    close: () =>
      inTurn(async () => {
        await shut();
        letGo();
        become({ name: 'closed' });
      }),
  };
}

/** Stops opening with a failure that has a screen of its own. */
class Failed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

function checkSchema(db: Db, steps: readonly Migration[]): void {
  const whose = db.pragma('application_id', { simple: true });
  if (whose !== applicationId || schemaVersion(db) === 0) throw new Failed('database-damaged');
  if (isNewer(db, steps.length)) throw new Failed('database-newer');
}

/** Whether commits wait beside the database, which is so after a kill or while another process works. */
function hasLog({ databaseLog }: VaultFiles): boolean {
  return (statSync(databaseLog, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failed) return error.failure;
  const { kind, details } = asExpected(error);
  if (kind === 'corrupt') return 'database-damaged';
  if (kind === 'storage' && details?.code === 'full') return 'disk-full';
  if (kind === 'storage' && details?.code === 'read-only') return 'read-only';
  if (kind === 'storage' && details?.code === 'busy') return 'in-use';
  return 'unreachable';
}

/** The error that a call gets while the vault cannot be opened. */
export function failureError(failure: Failure): WaymarkError {
  const { happened, next } = failureSentences[failure];
  const kind =
    failure === 'database-damaged' || failure === 'keyring-damaged'
      ? 'corrupt'
      : failure === 'database-newer' || failure === 'keyring-newer'
        ? 'unsupported'
        : 'storage';
  return new WaymarkError(kind, `${happened} ${next}`, { failure });
}
