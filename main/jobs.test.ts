import { expect, onTestFinished, test } from 'vitest';
import { derivePassphraseKey, unpackVault } from '#main/vault/index.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { filesIn } from '#tests/support/folder.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { createJobs } from './jobs.ts';

const slow = { passphrase: 'correct horse', salt: 'AAAAAAAAAAAAAAAAAAAAAA==', memory: 65_536, passes: 60 };
const quick = { ...slow, memory: 64, passes: 1 };

function jobsWithoutVault() {
  const jobs = createJobs({ database: () => null, progress: () => {}, ownWrites: null });
  onTestFinished(() => jobs.end());
  return jobs;
}

test('a task runs beside this thread, which goes on working meanwhile', async () => {
  const jobs = jobsWithoutVault();
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await jobs.run(derivePassphraseKey, { ...quick, memory: 8_192, passes: 3 }, 'a');
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
});

test('a job is cancelled by its name, and others go on', async () => {
  const jobs = jobsWithoutVault();
  const cancelled = expect(jobs.run(derivePassphraseKey, slow, 'a')).rejects.toMatchObject({
    kind: 'cancelled',
  });
  const other = jobs.run(derivePassphraseKey, quick, 'b');
  jobs.cancel('a');
  jobs.cancel('no such job');
  await cancelled;
  expect(await other).toHaveLength(32);
});

test('what a task expects to go wrong keeps its kind and its sentence', async () => {
  const jobs = jobsWithoutVault();
  const file = `${temporaryFolder()}/no-such.waymark`;
  const missing = jobs.run(unpackVault, { file, folder: temporaryFolder() }, 'a');
  await expect(missing).rejects.toMatchObject({ kind: 'storage', name: 'WaymarkError' });
});

test('a cancelled backup leaves nothing behind, and the vault goes on', async () => {
  const core = await createTestCore({ workers: true });
  await core.must('journal.add', { title: 'Kept', date: '2026-03-04' });
  const folder = temporaryFolder();
  const target = `${folder}/mine.waymark`;
  core.subscribe((name) => {
    if (name === 'progress') core.vault.cancel('mine');
  });
  const backup = core.vault.backUpTo(target, 'mine');
  await expect(backup).rejects.toMatchObject({ kind: 'cancelled' });

  expect(filesIn(core.folder).filter((name) => !name.startsWith('waymark.db'))).toEqual([
    'in-use.lock',
    'keyring.json',
  ]);
  expect(filesIn(folder)).toEqual([]);
  await core.must('journal.add', { title: 'After', date: '2026-03-04' });
});
