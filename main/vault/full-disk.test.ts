import { execFileSync } from 'node:child_process';
import { statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { documentFromPlainText } from '#shared/document/document.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const long = documentFromPlainText('Words that need room. '.repeat(20_000));

/** Saves ever more until the disk is full, and gives the failure. */
async function saveUntilFull(core: TestCore): Promise<{ saved: number; failure: unknown }> {
  const entry = await core.must('journal.add', { title: 'First', date: '2026-03-04' });
  for (let saved = 0; saved < 200; saved += 1) {
    const result = await core.call('journal.add', { title: '', date: '2026-03-05', document: long });
    if (result.ok) continue;
    const save = await core.call('journal.save', { ...entry, document: long });
    if (!save.ok) expect(save.error).toEqual(result.error);
    return { saved, failure: result.error };
  }
  throw new Error('the disk was never full');
}

const full = { kind: 'storage', details: { code: 'full' } };

test('a save that the database has no room for says so, and loses nothing', async () => {
  const core = await createTestCore();
  const { db } = core.vault.opened();
  const pages = Number(db.pragma('page_count', { simple: true }));
  db.pragma(`max_page_count = ${pages + 600}`);
  const { saved, failure } = await saveUntilFull(core);
  expect(failure).toMatchObject(full);
  db.pragma('max_page_count = 1000000');
  await core.must('journal.add', { title: 'There is room again', date: '2026-03-06' });
  expect(await core.must('journal.list', {})).toMatchObject({ total: saved + 2 });
  expect(await core.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true });
});

/** A disk of a few megabytes, or null where none can be mounted. */
function smallDisk(megabytes: number): string | null {
  const folder = temporaryFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return null;
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder]);
  });
  return folder;
}

test('a disk that is really full: saves and backups say so, and all that was saved is there later', async (context) => {
  const disk = smallDisk(8);
  if (disk === null) return context.skip('no disk can be mounted here');
  const core = await createTestCore({ folder: join(disk, 'vault') });
  const { saved, failure } = await saveUntilFull(core);
  expect(failure).toMatchObject(full);
  const before = filesIn(core.folder);
  await expect(core.vault.backUpTo(join(disk, 'mine.waymark'), 'b')).rejects.toMatchObject(full);
  expect(filesIn(core.folder)).toEqual(before);
  expect(await core.must('journal.list', {})).toMatchObject({ total: saved + 1 });
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  expect(await again.must('journal.list', {})).toMatchObject({ total: saved + 1 });
  expect(await again.must('vault.verify', { job: 'v' })).toMatchObject({ ok: true });
});

test('a vault cannot be made on a full disk, which leaves no half of one', async (context) => {
  const disk = smallDisk(1);
  if (disk === null) return context.skip('no disk can be mounted here');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'film.mp4'), Buffer.alloc(bavail * bsize - 16_384));
  const core = await createTestCore({ vault: 'absent', folder: join(disk, 'vault') });
  const result = await core.call('vault.create', { protection: 'passphrase', passphrase: 'correct horse' });
  expect(result).toMatchObject({ ok: false, error: { kind: 'storage' } });
  expect(await core.must('vault.state', {})).toEqual({ state: 'absent' });
  expect(filesIn(core.folder)).toEqual(['in-use.lock']);
});
