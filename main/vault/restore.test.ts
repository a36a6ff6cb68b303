import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, testClock, testShell } from '#tests/support/database.ts';
import { filesIn, listing } from '#tests/support/folder.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const passphrase = 'correct horse';
const later = 'battery staple';

async function titles(core: TestCore): Promise<string[]> {
  return (await core.must('journal.list', {})).entries.map(({ title }) => title).sort();
}

async function write(core: TestCore, title: string): Promise<void> {
  await core.must('journal.add', { title, date: '2026-03-04' });
}

/** A vault with one entry in a backup, and a second one written after it. */
async function vaultWithBackup(vault = 'open'): Promise<{ core: TestCore; backup: string }> {
  const core = await createTestCore({ vault, clock: testClock() });
  await write(core, 'Before');
  const backup = join(temporaryFolder(), 'mine.waymark');
  await core.vault.backUpTo(backup, 'b');
  await write(core, 'After');
  return { core, backup };
}

test('a backup shows what it holds, and then takes the vault’s place; what was there is kept', async () => {
  const { core, backup } = await vaultWithBackup(passphrase);
  const contents = await core.vault.inspectBackup({ file: backup });
  expect(contents).toMatchObject({
    madeAt: '2026-03-04T12:00:00.000Z',
    needsPassphrase: false,
    counts: { entries: 1 },
    newest: '2026-03-04',
  });
  expect(await titles(core)).toEqual(['After', 'Before']);
  const kept = await core.vault.restore(contents.token);
  expect(await titles(core)).toEqual(['Before']);
  await core.close();
  const before = await createTestCore({ vault: 'absent', folder: kept ?? '' });
  await before.must('vault.unlock', { passphrase });
  expect(await titles(before)).toEqual(['After', 'Before']);
});

test('the window asks for a file, or names one of the vault’s own', async () => {
  const { core, backup } = await vaultWithBackup();
  await core.vault.backUpIfDue();
  await core.close();
  const asking = (file: string | null) =>
    createTestCore({
      vault: 'absent',
      folder: core.folder,
      shell: testShell({ chooseSource: async () => file }),
    });
  const cancelled = await asking(null);
  expect(await cancelled.must('vault.inspectBackup', { id: null })).toBeNull();
  await cancelled.close();
  const chosen = await asking(backup);
  expect(await chosen.must('vault.inspectBackup', { id: null })).toMatchObject({ counts: { entries: 1 } });
  const [own] = await chosen.must('vault.backups', {});
  const contents = await chosen.must('vault.inspectBackup', { id: own?.id ?? '' });
  expect(contents).toMatchObject({ counts: { entries: 2 } });
  for (const id of ['', '../keyring.json', 'waymark.db', `../backups/${own?.id}`]) {
    expect(await chosen.call('vault.inspectBackup', { id })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  }
  expect(await chosen.call('vault.restoreBackup', { token: 'another' })).toMatchObject({
    ok: false,
    error: { kind: 'not-found' },
  });
});

test('looking alone changes nothing and leaves nothing', async () => {
  const { core, backup } = await vaultWithBackup();
  const before = listing(core.folder);
  await core.vault.inspectBackup({ file: backup });
  await core.vault.inspectBackup({ file: backup });
  const extra = filesIn(core.folder).filter((name) => !(name in before));
  expect(extra).toHaveLength(1);
  await core.close();
  expect(filesIn(core.folder)).toEqual(['in-use.lock', 'keyring.json', 'waymark.db']);
});

test('after a change of the passphrase an older backup comes back, and the present passphrase stays', async () => {
  const { core, backup } = await vaultWithBackup(passphrase);
  await core.must('vault.changePassphrase', { current: passphrase, next: later });
  const { token, needsPassphrase } = await core.vault.inspectBackup({ file: backup });
  expect(needsPassphrase).toBe(false);
  await core.vault.restore(token);
  await core.must('vault.lock', {});
  expect((await core.call('vault.unlock', { passphrase })).ok).toBe(false);
  core.clock.advance(30_000);
  await core.must('vault.unlock', { passphrase: later });
  expect(await titles(core)).toEqual(['Before']);
});

test('the lock screen restores too: by the present passphrase, or by the one that the backup had', async () => {
  for (const [typed, remains] of [
    [later, later],
    [passphrase, passphrase],
  ] as const) {
    const { core, backup } = await vaultWithBackup(passphrase);
    await core.must('vault.changePassphrase', { current: passphrase, next: later });
    await core.must('vault.lock', {});
    const first = await core.vault.inspectBackup({ file: backup });
    expect(first).toMatchObject({ needsPassphrase: true, counts: null });
    await expect(core.vault.restore(first.token)).rejects.toMatchObject({ kind: 'locked' });
    await expect(core.vault.restore(first.token, 'wrong')).rejects.toMatchObject({
      details: { retryAfterMs: 1_000 },
    });
    core.clock.advance(1_000);
    await core.vault.restore(first.token, typed);
    expect(await titles(core)).toEqual(['Before']);
    await core.must('vault.lock', {});
    await core.must('vault.unlock', { passphrase: remains });
  }
});

test('a backup of another vault needs its passphrase, and brings its own keyring', async () => {
  const { backup } = await vaultWithBackup(passphrase);
  const other = await createTestCore({ vault: later });
  await write(other, 'Other');
  expect(await other.vault.inspectBackup({ file: backup })).toMatchObject({ needsPassphrase: true });
  await expect(other.vault.inspectBackup({ file: backup }, later)).rejects.toMatchObject({ kind: 'invalid' });
  other.clock.advance(1_000);
  const { token, counts } = await other.vault.inspectBackup({ file: backup }, passphrase);
  expect(counts).toMatchObject({ entries: 1 });
  const kept = await other.vault.restore(token);
  expect(await titles(other)).toEqual(['Before']);
  await other.must('vault.lock', {});
  await other.must('vault.unlock', { passphrase });
  const old = await createTestCore({ vault: 'absent', folder: kept ?? '' });
  await old.must('vault.unlock', { passphrase: later });
  expect(await titles(old)).toEqual(['Other']);
});

test('a backup that was chosen is opened by its passphrase without being chosen again', async () => {
  const { backup } = await vaultWithBackup(passphrase);
  const other = await createTestCore({ vault: 'open' });
  const { token } = await other.vault.inspectBackup({ file: backup });
  expect(await other.call('vault.openBackup', { token, passphrase: later })).toMatchObject({
    error: { kind: 'invalid' },
  });
  other.clock.advance(1_000);
  expect(await other.must('vault.openBackup', { token, passphrase })).toMatchObject({
    token,
    needsPassphrase: false,
    counts: { entries: 1 },
  });
  expect(await other.call('vault.openBackup', { token: 'another', passphrase })).toMatchObject({
    error: { kind: 'not-found' },
  });
  await other.vault.restore(token);
  expect(await titles(other)).toEqual(['Before']);
});

test('a backup is restored where there is no vault yet, as on a new computer', async () => {
  const { backup } = await vaultWithBackup(passphrase);
  const folder = join(temporaryFolder(), 'new', 'computer');
  const core = await createTestCore({ vault: 'absent', folder });
  const { token } = await core.vault.inspectBackup({ file: backup }, passphrase);
  expect(await core.vault.restore(token)).toBeNull();
  expect(await titles(core)).toEqual(['Before']);
  expect(existsSync(join(folder, 'replaced'))).toBe(false);
});

test.each([
  ['a damaged database', (folder: string) => truncateSync(join(folder, 'waymark.db'), 8_192 + 100)],
  ['an empty database', (folder: string) => truncateSync(join(folder, 'waymark.db'))],
  ['a missing database', (folder: string) => rmSync(join(folder, 'waymark.db'))],
])('a backup is restored over %s, which is kept', async (_, breakIt) => {
  const { core, backup } = await vaultWithBackup();
  await core.close();
  breakIt(core.folder);
  const broken = existsSync(join(core.folder, 'waymark.db'))
    ? readFileSync(join(core.folder, 'waymark.db'))
    : null;
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  const { token } = await again.vault.inspectBackup({ file: backup });
  const kept = await again.vault.restore(token);
  expect(await titles(again)).toEqual(['Before']);
  if (broken !== null) expect(readFileSync(join(kept ?? '', 'waymark.db'))).toEqual(broken);
});

test.each([
  ['missing', (file: string) => rmSync(file)],
  ['damaged', (file: string) => truncateSync(file, 100)],
])('when only the keyring is %s, a backup brings it back and newer words stay', async (_, breakIt) => {
  const { core, backup } = await vaultWithBackup(passphrase);
  await core.close();
  breakIt(join(core.folder, 'keyring.json'));
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  const { token } = await again.vault.inspectBackup({ file: backup }, passphrase);
  await again.vault.restore(token);
  expect(await titles(again)).toEqual(['After', 'Before']);
  await again.must('vault.lock', {});
  await again.must('vault.unlock', { passphrase });
});

test('a file that is no backup, cut, or changed anywhere is refused, and nothing is touched', async () => {
  const { core, backup } = await vaultWithBackup();
  await core.close();
  const whole = readFileSync(backup);
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  const before = listing(core.folder);
  const file = join(temporaryFolder(), 'x.waymark');
  const flipped = (place: number): Buffer => {
    const content = Buffer.from(whole);
    content[place] = (content[place] ?? 0) ^ 1;
    return content;
  };
  const inDatabase = whole.length - 20_000;
  const inKeyring = whole.indexOf('waymark-keyring') + 3;
  const inManifest = whole.indexOf('"sha256"') + 12;
  const wrong: [Buffer | string, string][] = [
    ['', 'invalid'],
    ['not a zip', 'invalid'],
    [whole.subarray(0, whole.length / 2), 'invalid'],
    [whole.subarray(100), 'corrupt'],
    [flipped(inDatabase), 'corrupt'],
    [flipped(inKeyring), 'corrupt'],
    [flipped(inManifest), 'corrupt'],
  ];
  for (const [content, kind] of wrong) {
    writeFileSync(file, content);
    await expect(again.vault.inspectBackup({ file })).rejects.toMatchObject({ name: 'WaymarkError', kind });
  }
  await expect(again.vault.inspectBackup({ file: `${file}.none` })).rejects.toMatchObject({
    kind: 'storage',
  });
  await expect(again.vault.inspectBackup({ file: temporaryFolder() })).rejects.toMatchObject({
    kind: 'storage',
  });
  expect(listing(core.folder)).toEqual(before);
  expect(await titles(again)).toEqual(['After', 'Before']);
});

test('calls that come during a restore wait for it and see the restored vault', async () => {
  const { core, backup } = await vaultWithBackup();
  const { token } = await core.vault.inspectBackup({ file: backup });
  const restoring = core.vault.restore(token);
  const list = titles(core);
  await restoring;
  expect(await list).toEqual(['Before']);
});

test('a backup that was looked at before the vault got another key is restored with its own keyring', async () => {
  const { core, backup } = await vaultWithBackup();
  const { token } = await core.vault.inspectBackup({ file: backup });
  await core.must('vault.protect', { passphrase });
  await core.vault.restore(token);
  expect(await core.must('vault.state', {})).toEqual({ state: 'open', protection: 'none' });
  expect(await titles(core)).toEqual(['Before']);
});

test('two looks at once follow each other, and leave one behind', async () => {
  const { core, backup } = await vaultWithBackup();
  const looks = await Promise.all([1, 2, 3].map(() => core.vault.inspectBackup({ file: backup })));
  expect(new Set(looks.map(({ token }) => token)).size).toBe(3);
  const prepared = filesIn(core.folder).filter((name) => name.startsWith('waymark-preparing-'));
  expect(prepared).toHaveLength(1);
  await expect(core.vault.restore(looks[0]?.token ?? '')).rejects.toMatchObject({ kind: 'not-found' });
  await core.vault.restore(looks[2]?.token ?? '');
  expect(await titles(core)).toEqual(['Before']);
});
