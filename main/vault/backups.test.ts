import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#main/database/open.ts';
import { temporaryFolder, testShell } from '#tests/support/database.ts';
import { filesIn, listing } from '#tests/support/folder.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { backupName, listBackups } from './backups.ts';
import { vaultFiles } from './files.ts';
import { readKeyring } from './keyring.ts';

const hour = 60 * 60 * 1_000;

async function withEntry(core: TestCore, title: string): Promise<void> {
  await core.must('journal.add', { title, date: '2026-03-04' });
}

/** Moves a file's time back, since the clock of a test is not the disk's. */
function age(core: TestCore, name: string, milliseconds: number): void {
  const file = join(core.folder, name);
  const at = new Date(statSync(file).mtimeMs - milliseconds);
  utimesSync(file, at, at);
}

test('a backup is one file that any zip program unpacks into a vault that opens', async () => {
  const target = join(temporaryFolder(), 'mine.waymark');
  const core = await createTestCore({
    vault: 'correct horse',
    shell: testShell({ chooseTarget: async () => target }),
  });
  await withEntry(core, 'Still in the log');
  expect(await core.must('vault.backUp', { job: 'b' })).toEqual({ saved: 'mine.waymark' });
  const folder = temporaryFolder();
  execFileSync('python3', [
    '-c',
    'import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])',
    target,
    folder,
  ]);
  expect(filesIn(folder)).toEqual(['keyring.json', 'manifest.json', 'waymark.db']);
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toMatchObject({
    format: 'waymark-backup',
    reason: 'manual',
    madeAt: '2026-03-04T12:00:00.000Z',
    counts: { entries: 1, goals: 0 },
  });
  const unpacked = await createTestCore({ vault: 'absent', folder });
  await unpacked.must('vault.unlock', { passphrase: 'correct horse' });
  expect(await unpacked.must('journal.list', {})).toMatchObject({ entries: [{ title: 'Still in the log' }] });
});

test('a backup that replaces a file does so whole, and one that cannot be written leaves nothing', async () => {
  const core = await createTestCore();
  const folder = temporaryFolder();
  const target = join(folder, 'mine.waymark');
  writeFileSync(target, 'what was there');
  await core.vault.backUpTo(target, 'b');
  expect(readFileSync(target).subarray(0, 2).toString()).toBe('PK');
  expect(filesIn(folder)).toEqual(['mine.waymark']);
  const before = listing(core.folder);
  await expect(core.vault.backUpTo(join(folder, 'no', 'such', 'x.waymark'), 'b')).rejects.toMatchObject({
    kind: 'storage',
    message: 'The folder to write to does not exist. Choose another place.',
  });
  mkdirSync(join(folder, 'a folder'));
  await expect(core.vault.backUpTo(join(folder, 'a folder'), 'b')).rejects.toMatchObject({ kind: 'storage' });
  expect(listing(core.folder)).toEqual(before);
  expect(filesIn(folder)).toEqual(['mine.waymark']);
});

test('a backup tells how far it is', async () => {
  const core = await createTestCore();
  const told: [number, number | null][] = [];
  core.subscribe((name, data) => {
    if (name === 'progress' && 'job' in data && data.job === 'b') told.push([data.done, data.total]);
  });
  await core.vault.backUpTo(join(temporaryFolder(), 'mine.waymark'), 'b');
  expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1]);
});

test('the clock makes a backup when one is due, and only when something changed', async () => {
  const core = await createTestCore();
  const made = (): number => core.vault.backups().length;
  await core.vault.backUpIfDue();
  expect(made()).toBe(1);
  await withEntry(core, 'Within the hour');
  core.clock.advance(hour - 1);
  await core.vault.backUpIfDue();
  expect(made()).toBe(1);
  core.clock.advance(1);
  await core.vault.backUpIfDue();
  expect(made()).toBe(2);
  core.clock.advance(3 * hour);
  await core.vault.backUpIfDue();
  expect(made()).toBe(2);
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder: core.folder, clock: core.clock });
  core.clock.advance(24 * hour);
  await again.vault.backUpIfDue();
  expect(made()).toBe(2);
  await withEntry(again, 'Another day');
  await again.vault.backUpIfDue();
  expect(made()).toBe(3);
  expect(await again.must('vault.backups', {})).toMatchObject([
    { reason: 'automatic', madeAt: '2026-03-05T16:00:00.000Z' },
    { reason: 'automatic', madeAt: '2026-03-04T13:00:00.000Z' },
    { reason: 'automatic', madeAt: '2026-03-04T12:00:00.000Z' },
  ]);
});

test('a window makes backups by itself, and the command line does not', async () => {
  const core = await createTestCore({ window: true });
  await core.close();
  const files = vaultFiles(core.folder);
  expect(listBackups(files)).toEqual([]);
});

test('rotating removes what the clock made and nothing else', async () => {
  const core = await createTestCore();
  await core.vault.backUpIfDue();
  const [first] = core.vault.backups();
  const folder = join(core.folder, 'backups');
  const source = join(folder, first?.id ?? '');
  const start = core.clock.now().getTime();
  // Forty hours in which each hour has one, and others of the same hours.
  const others: string[] = ['holiday.waymark', 'waymark-2026-13-45T99-99-99.999Z-automatic.waymark'];
  for (let ago = 1; ago <= 40; ago += 1) {
    const at = new Date(start - ago * hour);
    copyFileSync(source, join(folder, backupName(at, 'automatic')));
    for (const reason of ['manual', 'before-migration'] as const) others.push(backupName(at, reason));
  }
  for (const name of others) copyFileSync(source, join(folder, name));
  age(core, join('backups', first?.id ?? ''), hour);
  await withEntry(core, 'A change');
  core.clock.advance(hour);
  await core.vault.backUpIfDue();
  const left = filesIn(folder);
  expect(left.filter((name) => others.includes(name))).toEqual(others.sort());
  expect(left.filter((name) => name.endsWith('-automatic.waymark')).length - 1).toBeLessThanOrEqual(6 + 2);
});

test('a backup holds the key as the vault does: the database in it is encrypted', async () => {
  const core = await createTestCore();
  await core.vault.backUpIfDue();
  const { key } = core.vault.opened();
  const [backup] = core.vault.backups();
  const folder = temporaryFolder();
  const file = join(core.folder, 'backups', backup?.id ?? '');
  execFileSync('python3', [
    '-c',
    'import sys,zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])',
    file,
    folder,
  ]);
  expect(readFileSync(join(folder, 'waymark.db')).subarray(0, 15).toString()).not.toBe('SQLite format 3');
  openDatabase(join(folder, 'waymark.db'), { key }).close();
  const read = readKeyring(readFileSync(join(folder, 'keyring.json'), 'utf8'));
  expect('keyring' in read && 'open' in read.keyring.ways).toBe(true);
});
