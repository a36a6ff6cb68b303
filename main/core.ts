import { attachmentsHandlers, createAttachmentUpkeep } from '#main/attachments/index.ts';
import { bind } from '#main/bridge/bind.ts';
import { createDoor } from '#main/bridge/door.ts';
import { type BoundHandlers, joined, type OpenContext, type OpenHandlers } from '#main/bridge/handlers.ts';
import { type Log, standardErrorLog } from '#main/bridge/log.ts';
import { createChanges } from '#main/changes/index.ts';
import type { Migration } from '#main/database/migration.ts';
import type { Db } from '#main/database/open.ts';
import { writtenRows } from '#main/database/prepared.ts';
import { exploreHandlers, type ServedFacts, serveFacts } from '#main/explore/index.ts';
import { goalsHandlers } from '#main/goals/index.ts';
import { createJobs } from '#main/jobs.ts';
import { journalHandlers } from '#main/journal/index.ts';
import { learningHandlers, seeTimers } from '#main/learning/index.ts';
import { peopleHandlers } from '#main/people/index.ts';
import { talksHandlers } from '#main/people/talks/index.ts';
import { touchHandlers } from '#main/people/touch/index.ts';
import { planHandlers } from '#main/plan/index.ts';
import { type Clock, systemClock } from '#main/ports/clock.ts';
import { type CoreShell, keptOutOf } from '#main/ports/core-shell.ts';
import type { Shell } from '#main/ports/shell.ts';
import { reflectionHandlers } from '#main/reflection/index.ts';
import { catchUpIndex, createIndexUpkeep, searchHandlers } from '#main/search/index.ts';
import { createPreferences, type Preferences } from '#main/settings/index.ts';
import { shellCalls } from '#main/shell-calls.ts';
import { transferHandlers } from '#main/transfer/index.ts';
import { createTrashUpkeep, trashHandlers } from '#main/trash/index.ts';
import { followUpkeep } from '#main/troubles.ts';
import { createVault, type KeyCost, type Vault, vaultFiles, vaultHandlers } from '#main/vault/index.ts';
import { watchOthers } from '#main/watch.ts';
import { api, type CallName, type Input, type Output } from '#shared/api.ts';
import { type Domain, domains } from '#shared/bridge/call.ts';
import type { Result } from '#shared/bridge/errors.ts';
import type { EventData, EventName } from '#shared/bridge/events.ts';

export interface CoreOptions {
  /** The folder of the vault itself. It need not exist. */
  vaultFolder: string;
  /** `preferences.json`, outside the vault. */
  preferencesFile: string;
  shell: Shell;
  /**
   * True for the app: it marks the vault as in use, makes backups by the clock, and watches for what other processes write.
   * False for the command line.
   */
  window: boolean;
  clock?: Clock;
  log?: Log;
  /** The app's version, for the window to show. */
  version?: string;
  /** Facts about occupations that came with the program, for a vault that has none of its own. */
  shippedOccupations?: string;
  /** What a key derivation costs; for tests, which need not be slow to guess. */
  keyCost?: KeyCost;
  /** How long works are run; for tests, which need not start a worker for each. */
  createJobs?: typeof createJobs;
  /** The schema's steps; for tests. */
  steps?: readonly Migration[];
  /** Checks what handlers give back as well; for tests. */
  checkOutput?: boolean;
}

export type Listener = <N extends EventName>(name: N, data: EventData<N>) => void;

/** The whole of Waymark without a window. */
export interface Core {
  /** Runs one call of the contract. Never rejects; failures are values. Names and inputs are checked, so any may be passed. */
  call<N extends CallName>(name: N, input: Input<N>, act?: string): Promise<Result<Output<N>>>;
  /** `act` names the act of a person that a command belongs to, so that it can be undone by it. */
  call(name: unknown, input: unknown, act?: unknown): Promise<Result<unknown>>;
  /** Tells the listener what happens. @returns what ends that. */
  subscribe(listener: Listener): () => void;
  /**
   * Asks the windows to save what is unsaved.
   *
   * @param only the listener of the one window that is asked; left out for all of them.
   * @returns whether a window answered within the time that everything is saved; true as well when nobody listens.
   */
  flush(timeoutMs: number, only?: Listener): Promise<boolean>;
  /** The vault itself, for what has no dialog to ask for a path: the command line. */
  readonly vault: Vault;
  /** Closes the vault. No call may follow. */
  close(): Promise<void>;
}

/** The rooms' handlers. */
const openHandlers: OpenHandlers = joined(
  journalHandlers,
  attachmentsHandlers,
  searchHandlers,
  reflectionHandlers,
  goalsHandlers,
  peopleHandlers,
  talksHandlers,
  touchHandlers,
  exploreHandlers,
  learningHandlers,
  planHandlers,
  trashHandlers,
  transferHandlers,
);

export function createCore(options: CoreOptions): Core {
  const { window, clock = systemClock, log = standardErrorLog } = options;
  const shell = keptOutOf(vaultFiles(options.vaultFolder), options.shell);
  const listeners = new Set<Listener>();
  const emit: Listener = (name, data) => {
    for (const listener of listeners) listener(name, data);
  };

  const publish = (changed: readonly Domain[]): void =>
    emit('changed', { domains: [...changed], queries: null, act: null });
  const went = followUpkeep(log, (what) => emit('trouble', { what }));
  const watch = window
    ? watchOthers({
        opened: () => (vault.isOpen() ? vault.opened().db : null),
        changed: () => publish(domains),
        upkeep: (db) => upkeep(db),
        went,
      })
    : null;
  const jobs = (options.createJobs ?? createJobs)({
    database: () => vault.database(),
    progress: (job, done, total) => emit('progress', { job, done, total }),
    ownWrites: watch,
  });
  const changes = createChanges({
    db: () => vault.opened().db,
    clock,
    publish: (changed) => emit('changed', changed),
  });
  let facts: ServedFacts | null = null;
  const serveOccupations = (): void => {
    facts?.release();
    facts = vault.isOpen()
      ? serveFacts(vault.opened().db, {
          shipped: options.shippedOccupations ?? null,
          damaged: () => {
            log.note('the facts about occupations cannot be read; they are put aside');
            emit('trouble', { what: 'occupations' });
          },
        })
      : null;
  };
  const vault = createVault({
    folder: options.vaultFolder,
    window,
    clock,
    log,
    jobs,
    keyCost: options.keyCost,
    steps: options.steps,
    stateChanged: () => {
      watch?.look();
      changes.forget();
      serveOccupations();
      emit('vault-state', {});
    },
  });
  const preferences = createPreferences(options.preferencesFile);

  const flushes = new Map<string, (saved: boolean) => void>();
  const context = (): OpenContext => ({
    db: vault.opened().db,
    clock,
    shell,
    jobs,
    locale: preferences.read().locale ?? shell.locale(),
    catchUpIndex: () => catchUpIndex(vault.opened().db),
  });

  const handlers: BoundHandlers = joined(
    changes.handlers,
    vaultHandlers(vault, { shell, clock }),
    bind(openHandlers, context),
    shellCalls(shell, {
      version: options.version ?? '',
      flushed: (token, saved) => flushes.get(token)?.(saved),
    }),
    settingsCalls(preferences, shell, () => {
      log.note('the preferences cannot be read; they are put aside when something is chosen');
      emit('trouble', { what: 'preferences' });
    }),
  );

  const door = createDoor({
    handlers,
    isOpen: vault.isOpen,
    publish,
    during: changes.during,
    log,
    written: () => (vault.isOpen() ? writtenRows(vault.opened().db) : null),
    checkOutput: options.checkOutput ?? false,
  });
  const keepIndex = createIndexUpkeep(jobs, went);
  const keepAttachments = createAttachmentUpkeep(jobs, went, publish);
  const keepTrash = createTrashUpkeep(jobs, went, publish);
  const upkeep = (db: Db): void => {
    keepIndex(db, clock.now());
    keepAttachments(db, clock);
    keepTrash(db, clock);
    // The command line may have brought in another edition.
    if (facts?.hasChanged() === true) publish(['explore']);
    if (seeTimers(db, clock)) publish(['learning']);
  };

  return {
    call: async (name: unknown, input: unknown, act?: unknown) => {
      // While the vault changes its state, a call that needs it open waits to see how that ends.
      if (typeof name === 'string' && Object.hasOwn(api, name) && api[name as CallName].access === 'open') {
        await vault.settled();
      }
      return (await door.call(name, input, act)) as Result<never>;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: (timeoutMs, only) => {
      if (only ? !listeners.has(only) : listeners.size === 0) return Promise.resolve(true);
      const token = crypto.randomUUID();
      return new Promise((resolve) => {
        const answer = (saved: boolean): void => {
          clearTimeout(timer);
          flushes.delete(token);
          resolve(saved);
        };
        const timer = setTimeout(() => answer(false), timeoutMs);
        flushes.set(token, answer);
        (only ?? emit)('flush', { token });
      });
    },
    vault,
    close: async () => {
      watch?.end();
      await vault.close();
    },
  };
}

/** The handlers of the choices that hold for the window. */
function settingsCalls(
  preferences: Preferences,
  shell: CoreShell,
  tellDamaged: () => void,
): Pick<BoundHandlers, 'settings.read' | 'settings.save'> {
  let isTold = false;
  return {
    'settings.read': () => {
      const settings = preferences.read();
      if (preferences.isDamaged() && !isTold) {
        isTold = true;
        tellDamaged();
      }
      return settings;
    },
    'settings.save': (changes) => {
      const settings = preferences.save(changes);
      // Before the answer, so that whoever asks next hears how it went.
      shell.followSettings?.(settings);
      return settings;
    },
  };
}
