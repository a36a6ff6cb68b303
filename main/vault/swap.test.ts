import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { vaultFiles } from './files.ts';

/** Each change of a folder, as the swap makes it; the test kills the swap before the one of its choice. */
let changesLeft = Number.POSITIVE_INFINITY;
class Killed extends Error {}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const killing =
    <A extends unknown[], R>(change: (...args: A) => R) =>
    (...args: A): R => {
      if (changesLeft === 0) throw new Killed();
      changesLeft -= 1;
      return change(...args);
    };
  return {
    ...fs,
    renameSync: killing(fs.renameSync),
    rmSync: killing(fs.rmSync),
    rmdirSync: killing(fs.rmdirSync),
    mkdirSync: killing(fs.mkdirSync),
    openSync: killing(fs.openSync),
    writeSync: killing(fs.writeSync),
  };
});
const { discardLeftOvers, finishSwap, isSwapUnfinished, keptName, prepare, swapIn } = await import(
  './swap.ts'
);

const old = { 'keyring.json': 'old keyring', 'waymark.db': 'old database', 'waymark.db-wal': 'old log' };

function put(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

function take(folder: string): Record<string, string> {
  return Object.fromEntries(filesIn(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Runs `work` with a kill before each of its changes in turn, and gives what was left each time. */
function killedAnywhere(set: (folder: string) => () => void): string[] {
  const left: string[] = [];
  for (let kill = 0; ; kill += 1) {
    changesLeft = Number.POSITIVE_INFINITY;
    const folder = join(temporaryFolder(), 'vault');
    const work = set(folder);
    changesLeft = kill;
    let killed = false;
    try {
      work();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      killed = true;
    } finally {
      changesLeft = Number.POSITIVE_INFINITY;
    }
    left.push(folder);
    if (!killed) return left;
  }
}

test.each([
  ['a whole vault', { 'keyring.json': 'new keyring', 'waymark.db': 'new database' }],
  ['the keyring alone', { 'keyring.json': 'new keyring' }],
])('a kill anywhere while %s is put in place leaves the old one or the new one', (_, news) => {
  const outcomes = new Set<string>();
  for (const folder of killedAnywhere((vault) => {
    put(vault, old);
    const prepared = prepare(vaultFiles(vault));
    put(prepared, news);
    return () => swapIn(vaultFiles(vault), prepared, '2026-1');
  })) {
    const files = vaultFiles(folder);
    const finishing = isSwapUnfinished(files);
    if (finishing) {
      // The finishing can be killed as often as the swap itself.
      for (const again of killedAnywhere((vault) => {
        cpSync(folder, vault, { recursive: true });
        return () => finishSwap(vaultFiles(vault));
      })) {
        if (isSwapUnfinished(vaultFiles(again))) finishSwap(vaultFiles(again));
        expect(take(again)).toMatchObject(news);
      }
      finishSwap(files);
    }
    const found = take(folder);
    const isNew = found['keyring.json'] === 'new keyring';
    outcomes.add(isNew ? 'new' : 'old');
    if (isNew) {
      expect(found).toMatchObject(news);
      if ('waymark.db' in news) expect(found['waymark.db-wal']).toBeUndefined();
      expect(found[join('replaced', '2026-1', 'keyring.json')]).toBe('old keyring');
      if ('waymark.db' in news) {
        expect(found[join('replaced', '2026-1', 'waymark.db')]).toBe('old database');
        expect(found[join('replaced', '2026-1', 'waymark.db-wal')]).toBe('old log');
      }
    } else expect(found).toMatchObject(old);
    // Whatever the kill left, the next swap works.
    const prepared = prepare(files);
    put(prepared, { 'waymark.db': 'third', 'keyring.json': 'third' });
    swapIn(files, prepared, '2026-2');
    expect(take(folder)).toMatchObject({ 'waymark.db': 'third', 'keyring.json': 'third' });
  }
  expect(outcomes).toEqual(new Set(['old', 'new']));
});

test('files that must not remain readable are removed', () => {
  const files = vaultFiles(join(temporaryFolder(), 'vault'));
  put(files.folder, old);
  const prepared = prepare(files);
  put(prepared, { 'waymark.db': 'new', 'keyring.json': 'new' });
  swapIn(files, prepared, null);
  expect(take(files.folder)).toEqual({ 'waymark.db': 'new', 'keyring.json': 'new' });
});

test('what is kept never lands on what was kept before', () => {
  const files = vaultFiles(temporaryFolder());
  const at = new Date('2026-03-04T12:00:00.000Z');
  const names = [1, 2, 3].map(() => {
    const name = keptName(files, at);
    mkdirSync(join(files.replaced, name), { recursive: true });
    return name;
  });
  expect(new Set(names).size).toBe(3);
});

test('only what a killed process left long ago is removed', () => {
  const files = vaultFiles(temporaryFolder());
  const [stale, young] = [prepare(files), prepare(files)];
  const foreign = join(files.folder, 'waymark-preparing-my-holiday');
  mkdirSync(foreign);
  const dayBefore = new Date(Date.now() - 25 * 60 * 60 * 1_000);
  for (const folder of [stale, foreign]) utimesSync(folder, dayBefore, dayBefore);
  discardLeftOvers(files, new Date());
  expect(existsSync(stale)).toBe(false);
  expect(readdirSync(files.folder)).toHaveLength(2);
  expect(existsSync(young) && existsSync(foreign)).toBe(true);
  rmSync(files.folder, { recursive: true });
});
