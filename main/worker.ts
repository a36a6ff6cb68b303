import { parentPort, workerData } from 'node:worker_threads';
import { asExpected } from '#main/bridge/expected.ts';
import { standardErrorLog } from '#main/bridge/log.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import type { Db } from '#main/database/open.ts';
import type { WorkMessage, WorkOrder } from '#main/jobs.ts';
import { doTask } from '#main/tasks.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

/** The entry of a worker thread: it does one task, answers, and ends. */

/** How long a worker waits for another writer, in ms. */
const patience = 30_000;
/** Progress is told at most this often, in ms. */
const progressEvery = 50;
/** How long a worker waits, with the lock, for main to hear that it begins to write, in ms. */
const hearing = 2_000;

async function work({ task, args, database, answers }: WorkOrder): Promise<void> {
  const say = (message: WorkMessage): void => parentPort?.postMessage(message);
  let db: Db | undefined;
  let open: (() => Db) | null = null;
  // Deriving a key, before the vault is open, starts sooner without the database's library.
  if (database !== null) {
    const [{ openDatabase }, { announceTransactions }] = await Promise.all([
      import('#main/database/open.ts'),
      import('#main/database/announce.ts'),
    ]);
    open = () => {
      const opened = openDatabase(database.file, { key: database.key, busyTimeout: patience });
      if (answers !== null)
        announceTransactions(opened, {
          tell: (type) => {
            const before = Atomics.load(answers, 0);
            say({ type });
            return Atomics.wait(answers, 0, before, hearing) !== 'timed-out';
          },
          told: (isAlone) => say({ type: 'told', isAlone }),
        });
      return opened;
    };
  }
  let toldAt = Number.NEGATIVE_INFINITY;
  const context: TaskContext = {
    get db() {
      if (open === null) throw new WaymarkError('locked', 'Waymark is locked. Unlock it to go on.');
      db ??= open();
      return db;
    },
    progress: (done, total) => {
      const now = performance.now();
      if (now - toldAt < progressEvery && done !== total) return;
      toldAt = now;
      say({ type: 'progress', done, total });
    },
  };
  try {
    const result = await doTask(task, args, context);
    db?.close();
    say({ type: 'done', result });
  } catch (error) {
    const expected = asExpected(error);
    if (expected.kind === 'internal') standardErrorLog.bug(`task ${task}`, error);
    db?.close();
    say({ type: 'failed', error: expected.toBridge() });
  } finally {
    database?.key.fill(0);
  }
}

await work(workerData as WorkOrder);
