import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#main/database/open.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { unpackBackup } from './backup-file.ts';
import { keyLyingOpen, readKeyring } from './keyring.ts';

const passphrase = 'correct horse';

function openKey(folder: string): Buffer | null {
  const read = readKeyring(readFileSync(join(folder, 'keyring.json'), 'utf8'));
  if ('fault' in read) throw new Error(read.fault);
  return keyLyingOpen(read.keyring);
}

async function titles(core: TestCore): Promise<string[]> {
  return (await core.must('journal.list', {})).entries.map(({ title }) => title).sort();
}

test('a passphrase on an open vault makes the key that lay open useless for everything in the folder', async () => {
  const core = await createTestCore();
  await core.must('journal.add', { title: 'Older', date: '2026-03-04' });
  await core.vault.backUpIfDue();
  // A restore leaves a replaced vault, whose key lies open as well.
  const [backup] = core.vault.backups();
  const { token } = await core.vault.inspectBackup({ id: backup?.id ?? '' });
  await core.must('journal.add', { title: 'Replaced', date: '2026-03-04' });
  const kept = (await core.vault.restore(token)) ?? '';
  await core.must('journal.add', { title: 'Newer', date: '2026-03-05' });
  const oldKey = openKey(core.folder);
  if (oldKey === null) throw new Error('the key does not lie open');

  const { recoveryCode } = await core.must('vault.protect', { passphrase });
  await core.vault.quiet();
  expect(await core.must('vault.state', {})).toEqual({ state: 'open', protection: 'passphrase' });
  expect(await titles(core)).toEqual(['Newer', 'Older']);
  expect(openKey(core.folder)).toBeNull();
  await core.must('vault.lock', {});

  const unpacked = temporaryFolder();
  await unpackBackup(join(core.folder, 'backups', backup?.id ?? ''), unpacked);
  for (const database of [core.folder, kept, unpacked].map((folder) => join(folder, 'waymark.db'))) {
    expect(() => openDatabase(database, { key: oldKey, mode: 'read' })).toThrow('damaged');
  }
  for (const file of filesIn(core.folder)) {
    const content = readFileSync(join(core.folder, file));
    expect(content.includes(oldKey)).toBe(false);
    expect(content.includes(oldKey.toString('base64'))).toBe(false);
  }
  await core.must('vault.recover', { recoveryCode, passphrase: 'battery staple' });
  expect(await titles(core)).toEqual(['Newer', 'Older']);
  const { token: older, counts } = await core.vault.inspectBackup({ id: backup?.id ?? '' });
  expect(counts).toMatchObject({ entries: 1 });
  await core.vault.restore(older);
  expect(await titles(core)).toEqual(['Older']);
  const replaced = await createTestCore({ vault: 'absent', folder: kept });
  await replaced.must('vault.unlock', { passphrase });
  expect(await titles(replaced)).toEqual(['Older', 'Replaced']);
});

test('a vault with a passphrase is not protected twice', async () => {
  const core = await createTestCore({ vault: passphrase });
  expect(await core.call('vault.protect', { passphrase: 'battery staple' })).toMatchObject({
    ok: false,
    error: { kind: 'conflict' },
  });
});

test('what was written while the vault is being protected is in the protected vault', async () => {
  const core = await createTestCore();
  const protecting = core.must('vault.protect', { passphrase });
  const added = core.must('journal.add', { title: 'Meanwhile', date: '2026-03-04' });
  await Promise.all([protecting, added]);
  expect(await titles(core)).toEqual(['Meanwhile']);
  expect(await core.must('vault.verify', { job: 'v' })).toEqual({ ok: true, problems: [], backups: 0 });
});

test('protecting backups that was cut off goes on when the window opens the vault again', async () => {
  const core = await createTestCore();
  await core.vault.backUpIfDue();
  const [backup] = core.vault.backups();
  const protecting = core.must('vault.protect', { passphrase });
  await protecting;
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder: core.folder, window: true });
  await again.must('vault.unlock', { passphrase });
  await again.vault.quiet();
  const { keyring } = await unpackBackup(join(core.folder, 'backups', backup?.id ?? ''), temporaryFolder());
  expect(keyLyingOpen(keyring)).toBeNull();
});
