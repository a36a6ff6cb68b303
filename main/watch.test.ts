import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { announceTransactions } from '#main/database/announce.ts';
import { type Db, inTransaction, openDatabase } from '#main/database/open.ts';
import { isIndexDue } from '#main/database/search.ts';
import { createJobs } from '#main/jobs.ts';
import type { OwnWrite } from '#main/ports/own-writes.ts';
import { emptyTrash } from '#main/trash/index.ts';
import { domains } from '#shared/bridge/call.ts';
import { trashApi } from '#shared/trash/trash.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { until } from '#tests/support/until.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { watchOthers } from './watch.ts';

/** A vault with the window's connection, which watches, and others. */
function watched() {
  const file = join(temporaryFolder(), 'waymark.db');
  const key = randomBytes(32);
  const connect = (mode: 'create' | 'write'): Db => {
    const db = openDatabase(file, { key, mode, busyTimeout: 0 });
    onTestFinished(() => void db.close());
    return db;
  };
  const window = connect('create');
  window.exec('CREATE TABLE t (x)');
  let heard = 0;
  const watch = watchOthers({
    opened: () => window,
    changed: () => {
      heard += 1;
    },
    upkeep: () => {},
    went: () => {},
  });
  onTestFinished(() => watch.end());
  watch.look();
  const write = (db: Db): void => void inTransaction(db, () => db.exec('INSERT INTO t VALUES (1)'));
  /** A worker's connection. `during` is done at each of its steps. */
  const worker = (during: (step: string) => void = () => {}): Db => {
    const db = connect('write');
    let own: OwnWrite | null = null;
    announceTransactions(db, {
      tell: (what) => {
        during(`before ${what}`);
        if (what === 'begun') own = watch.begun();
        else own?.ended();
        during(`after ${what}`);
        return true;
      },
      told: (isAlone) => {
        during('before told');
        own?.told(isAlone);
      },
    });
    return db;
  };
  return { window, watch, connect, write, worker, heard: () => heard };
}

it('hears of another process, and not of the window itself', () => {
  const { window, watch, connect, write, heard } = watched();
  write(window);
  watch.look();
  expect(heard()).toBe(0);
  write(connect('write'));
  watch.look();
  watch.look();
  expect(heard()).toBe(1);
});

it('does not hear of a worker of its own, whenever it looks', () => {
  const { watch, write, worker, heard } = watched();
  const db = worker(() => watch.look());
  write(db);
  write(db);
  watch.look();
  expect(heard()).toBe(0);
});

it('does not hear of a worker while the window writes before and after it', () => {
  const { window, watch, write, worker, heard } = watched();
  const db = worker();
  write(window);
  write(db);
  write(window);
  watch.look();
  expect(heard()).toBe(0);
});

// In between, the worker has the lock.
it.each(['before ended', 'after ended', 'before told'])('hears of another process that writes %s', (when) => {
  const { watch, connect, write, worker, heard } = watched();
  const other = connect('write');
  const db = worker((step) => {
    if (step === when) write(other);
  });
  write(db);
  watch.look();
  expect(heard()).toBe(1);
  write(other);
  watch.look();
  expect(heard()).toBe(2);
});

it('hears of another process that wrote just before a worker began', () => {
  const { watch, connect, write, worker, heard } = watched();
  write(connect('write'));
  write(worker());
  watch.look();
  expect(heard()).toBe(1);
});

it('hears of what nobody tells: a worker that ends between its commit and its word', () => {
  const { watch, connect, write, heard } = watched();
  const db = connect('write');
  const own = watch.begun();
  write(db);
  watch.look();
  expect(heard()).toBe(0);
  expect(own.told(false)).toBe(false);
  expect(heard()).toBe(1);
});

it('hears of another process between two workers of which the first has not told yet', () => {
  const { watch, connect, write, heard } = watched();
  const db = connect('write');
  const first = watch.begun();
  write(db);
  first.ended();
  write(connect('write'));
  const second = watch.begun();
  expect(heard()).toBe(1);
  first.told(true);
  write(db);
  second.ended();
  expect(second.told(true)).toBe(true);
  watch.look();
  expect(heard()).toBe(1);
});

it('tells whoever started a worker whether anything was written', () => {
  const { watch, write, worker, connect } = watched();
  const own = watch.begun();
  own.ended();
  expect(own.told(true)).toBe(false);
  const db = connect('write');
  const other = watch.begun();
  write(db);
  other.ended();
  expect(other.told(true)).toBe(true);
  expect(() => inTransaction(worker(), () => JSON.parse('{'))).toThrow(SyntaxError);
});

/** What a window's core tells to be stale, with a clock of its looks that is moved by hand. */
async function windowCore() {
  vi.useFakeTimers({ toFake: ['setInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const core = await createTestCore({ window: true, workers: true });
  const heard: (readonly string[])[] = [];
  core.subscribe((name, data) => {
    if (name === 'changed' && 'domains' in data) heard.push(data.domains);
  });
  const look = (): void => void vi.advanceTimersByTime(1_000);
  look();
  return { core, heard, look };
}

it('the upkeep of the index makes nothing stale, and another process still does', async () => {
  const { core, heard, look } = await windowCore();
  const entry = await core.must('journal.add', { title: 'A day', date: '2026-03-04' });
  await core.must('journal.save', { ...entry, title: 'Another day' });
  const { db } = core.vault.opened();
  expect(isIndexDue(db)).toBe(true);
  heard.length = 0;
  core.clock.advance(60_000);
  look();
  await until('the index is up to date', () => !isIndexDue(db));
  look();
  expect(heard).toEqual([]);
  const beside = await createTestCore({ vault: 'absent', folder: core.folder });
  await beside.must('journal.add', { title: 'From the command line', date: '2026-03-04' });
  await until('the window heard of it', () => {
    look();
    return heard.length > 0;
  });
  expect(heard).toEqual([[...domains]]);
});

it('the upkeep of the trash makes stale what it emptied, once', async () => {
  const { core, heard, look } = await windowCore();
  const { id } = await core.must('journal.add', { title: 'A day', date: '2026-03-04' });
  await core.must('journal.trash', { id });
  heard.length = 0;
  core.clock.advance(40 * 86_400_000);
  look();
  await until('the trash was emptied', () => heard.length > 0);
  look();
  expect(heard).toEqual([trashApi['trash.purge'].changes]);
  expect(await core.must('trash.list', {})).toEqual([]);
});

it('a long work that fails after it wrote makes everything stale', async () => {
  const { core, heard, look } = await windowCore();
  const jobs = createJobs({
    database: () => core.vault.database(),
    progress: () => {},
    ownWrites: {
      begun: () => ({ ended: () => {}, told: () => true }),
      lost: () => void heard.push(['lost']),
    },
  });
  await core.must('journal.trash', await core.must('journal.add', { title: 'x', date: '2026-03-04' }));
  look();
  heard.length = 0;
  await jobs.run(emptyTrash, { before: '9', at: '9' }, 'a');
  expect(heard).toEqual([]);
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => log.mockRestore());
  // The second of its transactions cannot be: there is no such instant.
  await expect(jobs.run(emptyTrash, { before: '9', at: 'no instant' }, 'a')).rejects.toThrow();
  expect(heard).toEqual([['lost']]);
  const logged = (): string => log.mock.calls.map(([text]) => String(text)).join('');
  await until('the worker logged it', () => logged().includes('task emptyTrash: RangeError'));
});
