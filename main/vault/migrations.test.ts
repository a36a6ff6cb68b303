import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '#main/database/migrate.ts';
import type { Migration } from '#main/database/migration.ts';
import { temporaryFolder, testClock } from '#tests/support/database.ts';
import { listing } from '#tests/support/folder.ts';
import { createTestCore } from '#tests/support/vault.ts';

const addsColumn: Migration = {
  what: 'a column more',
  up: (db) => {
    db.exec("ALTER TABLE entries ADD COLUMN weather TEXT NOT NULL DEFAULT 'calm'");
  },
};
const fails: Migration = {
  what: 'fails half-way',
  up: (db) => {
    db.exec('DROP TABLE links; UPDATE entries SET title = title || title');
    db.exec('SELECT no_such_function()');
  },
};

async function vaultOfNow(vault = 'open'): Promise<string> {
  const core = await createTestCore({ vault });
  await core.must('journal.add', { title: 'Before', date: '2026-03-04' });
  await core.close();
  return core.folder;
}

test('an older vault is brought up to date, after a backup that holds it as it was', async () => {
  const folder = await vaultOfNow();
  const core = await createTestCore({ vault: 'absent', folder, steps: [...migrations, addsColumn] });
  expect(await core.must('vault.state', {})).toMatchObject({ state: 'open' });
  const { db } = core.vault.opened();
  expect(db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
  expect(db.prepare('SELECT title, weather FROM entries').all()).toEqual([
    { title: 'Before', weather: 'calm' },
  ]);
  expect(core.vault.backups()).toMatchObject([{ reason: 'before-migration' }]);
  const [backup] = core.vault.backups();
  const older = await createTestCore({ vault: 'absent', folder: join(temporaryFolder(), 'older') });
  const { token } = await older.vault.inspectBackup({ file: join(folder, 'backups', backup?.id ?? '') });
  await older.vault.restore(token);
  expect(await older.must('journal.list', {})).toMatchObject({ entries: [{ title: 'Before' }] });
});

test('a new vault goes through every step and needs no backup', async () => {
  const core = await createTestCore({ steps: [...migrations, addsColumn] });
  expect(core.vault.opened().db.pragma('user_version', { simple: true })).toBe(migrations.length + 1);
  expect(core.vault.backups()).toEqual([]);
});

test('a step that fails leaves the vault as it was, and a screen says so', async () => {
  const folder = await vaultOfNow();
  for (const steps of [
    [...migrations, fails],
    [...migrations, addsColumn, fails],
  ]) {
    const core = await createTestCore({ vault: 'absent', folder, steps });
    expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'update-failed' });
    expect(core.vault.backups().length).toBeGreaterThan(0);
    await core.close();
  }
  const core = await createTestCore({ vault: 'absent', folder, steps: [...migrations, addsColumn] });
  expect(await core.must('vault.state', {})).toMatchObject({ state: 'open' });
  const { db } = core.vault.opened();
  expect(db.prepare('SELECT title FROM entries').all()).toEqual([{ title: 'Before' }]);
  expect(db.prepare('SELECT count(*) FROM links').pluck().get()).toBe(0);
});

test('a step that fails each time does not fill the disk with backups', async () => {
  const folder = await vaultOfNow();
  for (let tries = 0; tries < 8; tries += 1) {
    const clock = testClock();
    clock.advance(tries * 1_000);
    const core = await createTestCore({ vault: 'absent', folder, clock, steps: [...migrations, fails] });
    expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed' });
    await core.close();
    expect(core.vault.backups()).toHaveLength(Math.min(tries + 1, 5));
  }
});

test('without a backup nothing is migrated', async () => {
  const folder = await vaultOfNow();
  // A file in the place of the folder for backups.
  writeFileSync(join(folder, 'backups'), '');
  const core = await createTestCore({ vault: 'absent', folder, steps: [...migrations, addsColumn] });
  expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'update-failed' });
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder });
  expect(await again.must('vault.state', {})).toMatchObject({ state: 'open' });
  expect(again.vault.opened().db.pragma('user_version', { simple: true })).toBe(migrations.length);
});

test('a vault of a newer Waymark is refused, locked or open, and nothing on disk is touched', async () => {
  for (const vault of ['open', 'correct horse']) {
    const made = await createTestCore({ vault, steps: [...migrations, addsColumn] });
    await made.close();
    const before = listing(made.folder);
    const core = await createTestCore({ vault: 'absent', folder: made.folder });
    if (vault !== 'open') {
      expect(await core.call('vault.unlock', { passphrase: vault })).toMatchObject({
        ok: false,
        error: { kind: 'unsupported', details: { failure: 'database-newer' } },
      });
    }
    expect(await core.must('vault.state', {})).toMatchObject({ state: 'failed', failure: 'database-newer' });
    await core.close();
    expect(listing(made.folder)).toEqual(before);
    expect(existsSync(join(made.folder, 'backups'))).toBe(false);
  }
});
