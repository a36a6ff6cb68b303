import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OpenContext } from '#main/bridge/handlers.ts';
import type { TaskContext } from '#main/bridge/task-context.ts';
import { migrate } from '#main/database/migrate.ts';
import { type Db, openDatabase } from '#main/database/open.ts';
import type { Clock } from '#main/ports/clock.ts';
import { keptOutOf } from '#main/ports/core-shell.ts';
import type { Jobs, Task } from '#main/ports/jobs.ts';
import type { Shell } from '#main/ports/shell.ts';
import { catchUpIndex } from '#main/search/index.ts';
import { doTask } from '#main/tasks.ts';
import { whenTestsEnd } from './left-open.ts';
import { testShell } from './shell.ts';

export { testShell } from './shell.ts';

let folder: string | null = null;

/** A folder of this test file's own that is gone when its tests have run. */
export function temporaryFolder(): string {
  if (folder === null) {
    const made = mkdtempSync(join(tmpdir(), 'waymark-test-'));
    folder = made;
    whenTestsEnd(() => {
      folder = null;
      rmSync(made, { recursive: true, force: true });
    });
  }
  return mkdtempSync(join(folder, 'case-'));
}

let newest: { file: Uint8Array; key: Uint8Array } | null = null;

/** An empty database that main's steps have migrated. Each worker makes one: to take the steps anew was half of many a test. */
function makeNewest(): NonNullable<typeof newest> {
  const path = join(temporaryFolder(), 'newest.db');
  const key = randomBytes(32);
  const db = openDatabase(path, { key, mode: 'create' });
  migrate(db);
  db.close();
  return { file: readFileSync(path), key };
}

/** A migrated, encrypted database of its own, closed and removed at the end of the run. */
export function openTestDatabase(): Db {
  newest ??= makeNewest();
  const { file, key } = newest;
  const path = join(temporaryFolder(), `${randomUUID()}.db`);
  writeFileSync(path, file);
  const db = openDatabase(path, { key });
  // The tests of durability have their own vaults; these need not wait for the disk.
  db.pragma('synchronous = OFF');
  whenTestsEnd(() => void db.close());
  return db;
}

/** A clock that stands still until it is moved. It starts at noon of 2026-03-04 UTC. */
export interface TestClock extends Clock {
  set(instant: string): void;
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
}

export function testClock(start = '2026-03-04T12:00:00.000Z'): TestClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = Date.parse(instant);
    },
    advance: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** Jobs that run their tasks at once, in this thread and on this connection. */
export function inProcessJobs(db: Db, progress: TaskContext['progress'] = () => {}): Jobs {
  const context: TaskContext = { db, progress };
  return {
    run: async <Order, Report>(task: Task<Order, Report>, order: Order) =>
      (await doTask(task.name, order, context)) as Report,
    here: (_, work) => work({ signal: new AbortController().signal, progress: () => {} }),
    cancel: () => {},
  };
}

export interface TestContext extends OpenContext {
  readonly clock: TestClock;
}

/** Jobs that fail once a task has done so many of its records. */
export function jobsFailingAt(record: number, db: Db): Jobs {
  return inProcessJobs(db, (done) => {
    if (done === record) throw new Error('the disk is gone');
  });
}

/** What a handler gets, on a database of its own unless one is given. */
export function testContext({
  db = openTestDatabase(),
  shell = testShell(),
}: {
  db?: Db;
  shell?: Shell;
} = {}): TestContext {
  const folder = join(dirname(db.name), 'vault');
  const kept = keptOutOf({ folder, backups: join(folder, 'backups') }, shell);
  return {
    db,
    clock: testClock(),
    shell: kept,
    jobs: inProcessJobs(db),
    locale: 'en-GB',
    catchUpIndex: () => catchUpIndex(db),
  };
}
