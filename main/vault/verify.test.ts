import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '#main/database/open.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { databaseProblems } from './verify.ts';

const job = 'v';

async function problems(core: TestCore): Promise<string[]> {
  const { ok, problems } = await core.must('vault.verify', { job });
  expect(ok).toBe(problems.length === 0);
  return problems;
}

async function filled(vault = 'open'): Promise<TestCore> {
  const core = await createTestCore({ vault });
  await core.must('journal.add', { title: 'A day', date: '2026-03-04' });
  await core.must('reflection.addClaim', { kind: 'strength', name: 'Patience' });
  const goal = await core.must('goals.add', { title: 'A goal' });
  await core.must('goals.addMilestone', { goal: goal.id, title: 'A milestone' });
  const trashed = await core.must('goals.add', { title: 'Trashed' });
  await core.must('goals.addMilestone', { goal: trashed.id, title: 'Trashed with it' });
  await core.must('goals.trash', { id: trashed.id });
  return core;
}

test('a vault with everything in it is well, and so are its backups', async () => {
  const core = await filled();
  await core.vault.backUpIfDue();
  expect(await core.must('vault.verify', { job })).toEqual({ ok: true, problems: [], backups: 1 });
});

test.each([
  [
    'a record that cannot be found',
    'DELETE FROM search_text WHERE kind = ?',
    ['goal'],
    /1 record cannot be found/,
  ],
  [
    'a find that is not there',
    "INSERT INTO search_text (kind, record, title, body) VALUES ('entry', ?, 'x', '')",
    ['019cb4a6-0000-7000-8000-000000000000'],
    /Search knows 1 record that is not there/,
  ],
  ['a text that cannot be read', "UPDATE entries SET document = '{' || ?", [''], /1 entry cannot be read/],
  [
    'an earlier state that cannot be read',
    "UPDATE history SET state = '{' || ?",
    [''],
    /1 earlier state cannot be read/,
  ],
  [
    'a link into nowhere',
    "INSERT INTO evidence (id, claim, words, created_at) VALUES ('x', ?, '', '')",
    ['no such claim'],
    /1 record names another record/,
  ],
  [
    'an index that tells other words',
    "INSERT INTO search_index (search_index, rowid, title, body) SELECT 'delete', number, title, body FROM search_text WHERE kind = ?",
    ['goal'],
    /search index does not match/,
  ],
])('%s is found', async (_, sql, values, told) => {
  const core = await filled();
  const { db } = core.vault.opened();
  db.pragma('foreign_keys = OFF');
  db.prepare(sql).run(...values);
  expect((await problems(core)).join('\n')).toMatch(told);
});

test('a busy database is told as busy, and not as an index that does not match', async () => {
  const core = await filled();
  const database = core.vault.database();
  if (database === null) throw new Error('no vault is open');
  const writer = openDatabase(database.file, { key: database.key });
  writer.exec('BEGIN IMMEDIATE');
  const { db } = core.vault.opened();
  db.pragma('busy_timeout = 1');
  expect(() => databaseProblems(db, () => {})).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
  writer.exec('ROLLBACK');
  writer.close();
  expect(databaseProblems(db, () => {})).toEqual([]);
});

test('a flipped bit in the database is found, and the words in it are not told', async () => {
  const core = await filled();
  await core.close();
  const file = join(core.folder, 'waymark.db');
  const content = readFileSync(file);
  // In the body of a page that is not read on the way in.
  const place = content.length - 4_096 + 300;
  content[place] = (content[place] ?? 0) ^ 1;
  writeFileSync(file, content);
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  const result = await again.call('vault.verify', { job });
  if (result.ok) expect(result.value.ok).toBe(false);
  else expect(result.error.kind).toBe('corrupt');
});

test('a damaged backup is found; one under an earlier passphrase is known to be whole', async () => {
  const core = await filled('correct horse');
  await core.vault.backUpIfDue();
  await core.must('vault.changePassphrase', { current: 'correct horse', next: 'battery staple' });
  expect(await problems(core)).toEqual([]);
  const [backup] = core.vault.backups();
  const file = join(core.folder, 'backups', backup?.id ?? '');
  const content = readFileSync(file);
  content[10_000] = (content[10_000] ?? 0) ^ 1;
  writeFileSync(file, content);
  expect(await problems(core)).toEqual([
    'The backup of 2026-03-04T12:00:00.000Z cannot be used: This backup is damaged. Choose another one.',
  ]);
});
