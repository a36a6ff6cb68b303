import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Failure, failures } from '#shared/vault/vault.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { listing } from '#tests/support/folder.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { failureSentences } from './failures.ts';

const passphrase = 'correct horse';

const made = new Map<string, Promise<string>>();

/** A vault with an entry and a backup, closed: a copy of one that is made once. */
async function closedVault(protection: 'open' | 'locked' = 'open'): Promise<string> {
  const make = async (): Promise<string> => {
    const core = await createTestCore({ vault: protection === 'open' ? 'open' : passphrase });
    await core.must('journal.add', { title: 'A first day', date: '2026-03-04' });
    await core.vault.backUpIfDue();
    await core.close();
    return core.folder;
  };
  const original = made.get(protection) ?? make();
  made.set(protection, original);
  const folder = join(temporaryFolder(), 'vault');
  cpSync(await original, folder, { recursive: true });
  return folder;
}

function newerKeyring(folder: string): void {
  const file = join(folder, 'keyring.json');
  const { format, content } = JSON.parse(readFileSync(file, 'utf8'));
  // The digest's rule is part of every version of the format.
  const digest = execFileSync('sha256sum', { input: `2:${JSON.stringify(content)}` })
    .toString()
    .slice(0, 64);
  writeFileSync(file, JSON.stringify({ format, version: 2, content, digest }));
}

function zero(file: string, bytes: number): void {
  const content = readFileSync(file);
  content.fill(0, 0, bytes);
  writeFileSync(file, content);
}

/** What can be broken, and how it is told. */
const faults: readonly [string, Failure, (folder: string) => void][] = [
  ['a missing keyring', 'keyring-missing', (folder) => rmSync(join(folder, 'keyring.json'))],
  ['an empty keyring', 'keyring-damaged', (folder) => truncateSync(join(folder, 'keyring.json'))],
  ['a cut keyring', 'keyring-damaged', (folder) => truncateSync(join(folder, 'keyring.json'), 200)],
  ['a newer keyring', 'keyring-newer', newerKeyring],
  ['a missing database', 'database-missing', (folder) => rmSync(join(folder, 'waymark.db'))],
  ['an empty database', 'database-damaged', (folder) => truncateSync(join(folder, 'waymark.db'))],
  ['a zeroed header', 'database-damaged', (folder) => zero(join(folder, 'waymark.db'), 100)],
  ['a zeroed first page', 'database-damaged', (folder) => zero(join(folder, 'waymark.db'), 4096)],
  [
    'a database that is a text',
    'database-damaged',
    (folder) => writeFileSync(join(folder, 'waymark.db'), 'not a database\n'.repeat(1_000)),
  ],
  [
    'a folder in the place of the database',
    'database-damaged',
    (folder) => {
      rmSync(join(folder, 'waymark.db'));
      mkdirSync(join(folder, 'waymark.db'));
    },
  ],
];

test.each(faults)('%s is told as %s, and nothing on disk is touched', async (_, failure, breakIt) => {
  for (const protection of ['open', 'locked'] as const) {
    const folder = await closedVault(protection);
    breakIt(folder);
    const before = listing(folder);
    const core = await createTestCore({ vault: 'absent', folder, window: true });
    expect(await core.must('vault.state', {})).toEqual({
      state: 'failed',
      failure,
      ...failureSentences[failure],
      backups: 1,
    });
    expect((await core.must('vault.retry', {})).state).toBe('failed');
    expect((await core.call('vault.unlock', { passphrase })).ok).toBe(false);
    expect((await core.call('vault.create', { protection: 'none' })).ok).toBe(false);
    expect(await core.call('journal.list', {})).toMatchObject({ ok: false, error: { kind: 'locked' } });
    await core.close();
    expect(listing(folder)).toEqual(before);
  }
});

test('damage behind the first page of a locked vault shows when it is unlocked, and nothing is touched', async () => {
  const folder = await closedVault('locked');
  const file = join(folder, 'waymark.db');
  const content = readFileSync(file);
  content.fill(0xff, 100, 4_000);
  writeFileSync(file, content);
  const before = listing(folder);
  const core = await createTestCore({ vault: 'absent', folder });
  expect((await core.must('vault.state', {})).state).toBe('locked');
  expect(await core.call('vault.unlock', { passphrase })).toMatchObject({
    ok: false,
    error: { kind: 'corrupt', details: { failure: 'database-damaged' } },
  });
  expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'database-damaged' });
  await core.close();
  expect(listing(folder)).toEqual(before);
});

test.each([
  ['a zeroed first page', (content: Buffer) => content.fill(0, 0, 4_096), 'database-damaged'],
  ['a zeroed database', (content: Buffer) => content.fill(0), 'database-damaged'],
  ['nothing wrong', (content: Buffer) => content, null],
])(
  'after a kill with %s, what waits in the log is neither lost nor merged into a damaged database',
  async (_, spoil, failure) => {
    const running = await createTestCore();
    await running.must('journal.add', { title: 'Merged', date: '2026-03-04' });
    running.vault.opened().db.pragma('wal_checkpoint(TRUNCATE)');
    await running.must('journal.add', { title: 'In the log', date: '2026-03-04' });
    const folder = join(temporaryFolder(), 'vault');
    cpSync(running.folder, folder, { recursive: true });
    const file = join(folder, 'waymark.db');
    writeFileSync(file, spoil(readFileSync(file)));
    const before = listing(folder);
    const core = await createTestCore({ vault: 'absent', folder, window: true });
    if (failure === null) {
      expect(await core.must('journal.list', {})).toMatchObject({ total: 2 });
      return;
    }
    expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure });
    await core.close();
    // Its content follows from the log's.
    const index = 'waymark.db-shm';
    expect({ ...listing(folder), [index]: '' }).toEqual({ ...before, [index]: '' });
  },
);

test('the database of another vault is told as damaged or another’s, and not as a wrong passphrase', async () => {
  const [one, other] = [await closedVault('locked'), await closedVault('open')];
  renameSync(join(other, 'waymark.db'), join(one, 'waymark.db'));
  const before = listing(one);
  const core = await createTestCore({ vault: 'absent', folder: one });
  expect(await core.call('vault.unlock', { passphrase })).toMatchObject({
    ok: false,
    error: { details: { failure: 'database-damaged' } },
  });
  await core.close();
  expect(listing(one)).toEqual(before);
});

test('a file where the folder should be, or above it, is unreachable', async () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'words');
  for (const folder of [file, join(file, 'vault'), join(file, 'deep', 'vault')]) {
    const core = await createTestCore({ vault: 'absent', folder });
    expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'unreachable' });
    expect((await core.call('vault.create', { protection: 'none' })).ok).toBe(false);
    await core.close();
  }
  expect(readFileSync(file, 'utf8')).toBe('words');
});

/** Makes a folder read-only even for root, or gives false where that cannot be done. */
function makeReadOnly(folder: string): boolean {
  try {
    if (process.getuid?.() === 0) execFileSync('chattr', ['-R', '+i', folder], { stdio: 'ignore' });
    else chmodSync(folder, 0o500);
    return true;
  } catch {
    return false;
  }
}

function makeWritable(folder: string): void {
  if (process.getuid?.() === 0) execFileSync('chattr', ['-R', '-i', folder], { stdio: 'ignore' });
  else chmodSync(folder, 0o700);
}

test('a read-only folder is told as such, and nothing is touched', async (context) => {
  const folder = await closedVault();
  const before = listing(folder);
  if (!makeReadOnly(folder)) return context.skip('this file system cannot be made read-only');
  onTestFinished(() => makeWritable(folder));
  const core = await createTestCore({ vault: 'absent', folder, window: true });
  expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'read-only' });
  expect(listing(folder)).toEqual(before);
  makeWritable(folder);
  expect(await core.must('vault.retry', {})).toEqual({ state: 'open', protection: 'none' });
});

test('a vault cannot be made in a read-only folder, and the reason is said', async (context) => {
  const folder = temporaryFolder();
  if (!makeReadOnly(folder)) return context.skip('this file system cannot be made read-only');
  onTestFinished(() => makeWritable(folder));
  const core = await createTestCore({ vault: 'absent', folder });
  expect(await core.call('vault.create', { protection: 'none' })).toMatchObject({
    ok: false,
    error: { kind: 'storage', details: { failure: 'read-only' } },
  });
  expect(listing(folder)).toEqual({});
});

test('a vault that another copy has in its window is told as in use, until that copy ends however it ends', async () => {
  const folder = await closedVault();
  const other = spawn(process.execPath, ['tests/support/hold.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    other.kill('SIGKILL');
  });
  await new Promise((resolve) => other.stdout.once('data', resolve));
  const core = await createTestCore({ vault: 'absent', folder, window: true });
  expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'in-use' });
  // The command line works beside it, but cannot replace it.
  const beside = await createTestCore({ vault: 'absent', folder });
  await beside.must('journal.add', { title: 'From beside', date: '2026-03-05' });
  const [backup] = beside.vault.backups();
  const { token } = await beside.vault.inspectBackup({ id: backup?.id ?? '' });
  await expect(beside.vault.restore(token)).rejects.toMatchObject({ kind: 'storage' });
  expect(await beside.must('journal.list', {})).toMatchObject({ total: 2 });
  await beside.close();
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  expect(await core.must('vault.retry', {})).toEqual({ state: 'open', protection: 'none' });
  expect(await core.must('journal.list', {})).toMatchObject({ total: 2 });
});

test('a vault is made in a folder that holds other files, and those stay as they are', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'my notes.txt'), 'mine');
  mkdirSync(join(folder, 'backups'));
  writeFileSync(join(folder, 'backups', 'holiday.zip'), 'mine too');
  mkdirSync(join(folder, 'incoming'));
  const before = listing(folder);
  const core = await createTestCore({ folder });
  await core.vault.backUpIfDue();
  await core.close();
  expect(listing(folder)).toMatchObject(before);
});

test('every failure has three sentences of its own', () => {
  const said = failures.map((failure) => failureSentences[failure].happened);
  expect(new Set(said).size).toBe(failures.length);
  for (const sentences of Object.values(failureSentences)) {
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
