import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { asExpected } from '#main/bridge/expected.ts';
import { silentLog } from '#main/bridge/log.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import { type Core, type CoreOptions, createCore } from '#main/core.ts';
import { migrations } from '#main/database/migrate.ts';
import type { Migration } from '#main/database/migration.ts';
import { type Db, openDatabase } from '#main/database/open.ts';
import type { JobsOptions } from '#main/jobs.ts';
import type { CoreJobs, Task } from '#main/ports/jobs.ts';
import { doTask } from '#main/tasks.ts';
import type { CallName, CommandName, Input, Output } from '#shared/api.ts';
import { type TestClock, temporaryFolder, testClock } from './database.ts';
import { whenTestsEnd } from './left-open.ts';
import { quickKeyCost, testShell } from './shell.ts';

export { quickKeyCost } from './shell.ts';

export interface TestCore extends Core {
  readonly folder: string;
  readonly clock: TestClock;
  /** A call that must succeed. @throws the call's failure, with its kind and sentence. */
  must<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** A command that must succeed, as an act of the window: what it answered, its undo and its redo. */
  act<N extends CommandName>(
    name: N,
    input: Input<N>,
  ): Promise<{ value: Output<N>; undo(): Promise<void>; redo(): Promise<void> }>;
}

/** Jobs that run their tasks in this thread, which is much quicker than a worker. They cannot be cancelled. */
export function jobsInThread({ database, progress }: JobsOptions): CoreJobs {
  return {
    run: async <Order, Report>(task: Task<Order, Report>, order: Order, job: string) => {
      const open = database();
      let db: Db | undefined;
      const context: TaskContext = {
        get db() {
          if (open === null) throw new Error('no vault is open');
          db ??= openDatabase(open.file, open);
          return db;
        },
        progress: (done, total) => progress(job, done, total),
      };
      try {
        // As a worker gets them: copies, so that a key that is zeroed on one side is not on the other.
        return (await doTask(task.name, structuredClone(order), context)) as Report;
      } catch (error) {
        const expected = asExpected(error);
        throw expected.kind === 'internal' ? error : expected;
      } finally {
        db?.close();
      }
    },
    here: (job, work) =>
      work({ signal: new AbortController().signal, progress: (done, total) => progress(job, done, total) }),
    cancel: () => {},
    end: async () => {},
  };
}

const complete = new WeakSet<Db>();

/** A new vault takes all steps of the schema in the first, and so waits for the disk once and not for each of them. */
const atOnce: readonly Migration[] = migrations.map(({ what, up }, index) => ({
  what,
  up: (db) => {
    if (index === 0) {
      for (const step of migrations) step.up(db);
      complete.add(db);
    } else if (!complete.has(db)) up(db);
  },
}));

/**
 * A core on a vault folder of its own, or on the given one. It is open, without a passphrase, unless `vault` says
 * otherwise: `absent` leaves the folder as it is; any other string becomes the passphrase. With `workers`, long works run
 * in real ones.
 */
export async function createTestCore({
  vault = 'open',
  folder = join(temporaryFolder(), 'vault'),
  clock = testClock(),
  workers = false,
  ...options
}: Partial<Omit<CoreOptions, 'vaultFolder' | 'clock'>> & {
  vault?: string;
  folder?: string;
  clock?: TestClock;
  workers?: boolean;
} = {}): Promise<TestCore> {
  const core = createCore({
    vaultFolder: folder,
    preferencesFile: join(temporaryFolder(), 'preferences.json'),
    shell: testShell(),
    window: false,
    clock,
    log: silentLog,
    keyCost: quickKeyCost,
    steps: atOnce,
    checkOutput: true,
    ...(workers ? {} : { createJobs: jobsInThread }),
    ...options,
  });
  whenTestsEnd(() => core.close());
  const must: TestCore['must'] = async (name, input) => {
    const result = await core.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.kind}: ${result.error.message}`);
    return result.value;
  };
  const act: TestCore['act'] = async (name, input) => {
    const made = randomUUID();
    const result = await core.call(name, input, made);
    if (!result.ok) throw new Error(`${name}: ${result.error.kind}: ${result.error.message}`);
    return {
      value: result.value,
      undo: async () => void (await must('changes.undo', { act: made })),
      redo: async () => void (await must('changes.redo', { act: made })),
    };
  };
  if (vault === 'open') await must('vault.create', { protection: 'none' });
  else if (vault !== 'absent') await must('vault.create', { protection: 'passphrase', passphrase: vault });
  return { ...core, folder, clock, must, act };
}
