import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/database.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { vaultFiles } from './files.ts';

const page = readFileSync('docs/recovery.md', 'utf8');

function keyByTheScript(folder: string, secret: string): string {
  const script = /```js\n(.*?)```/s.exec(page)?.[1] ?? '';
  const file = join(temporaryFolder(), 'key.mjs');
  writeFileSync(file, script);
  return execFileSync(process.execPath, [file, join(folder, 'keyring.json'), secret])
    .toString()
    .trim();
}

test('the way that the page describes opens a vault without Waymark, and takes the cipher off', async () => {
  const core = await createTestCore({ vault: 'absent' });
  const { recoveryCode } = await core.must('vault.create', {
    protection: 'passphrase',
    passphrase: 'Caf\u00e9 \ufb01nale',
  });
  await core.must('journal.add', { title: 'Read without Waymark', date: '2026-03-04' });
  await core.close();
  const key = keyByTheScript(core.folder, 'Cafe\u0301 finale');
  expect(key).toMatch(/^[0-9a-f]{64}$/);
  expect(keyByTheScript(core.folder, recoveryCode?.toLowerCase() ?? '')).toBe(key);
  expect(keyByTheScript(core.folder, 'another')).toContain('Neither');

  const copy = join(temporaryFolder(), 'waymark.db');
  cpSync(join(core.folder, 'waymark.db'), copy);
  const db = new Database(copy);
  db.pragma("cipher = 'aegis'");
  db.pragma(`key = 'raw:${key}'`);
  const sql = /SELECT date, title.*?;/.exec(page)?.[0] ?? '';
  expect(db.prepare(sql).all()).toMatchObject([{ date: '2026-03-04', title: 'Read without Waymark' }]);
  db.pragma('journal_mode = DELETE');
  db.pragma("rekey = ''");
  db.close();
  const plain = new Database(copy);
  expect(plain.prepare(sql).all()).toHaveLength(1);
  plain.close();
});

test('a vault without a passphrase gives its key to the script', async () => {
  const core = await createTestCore();
  const { key } = core.vault.opened();
  expect(keyByTheScript(core.folder, '')).toBe(key.toString('hex'));
});

test('the page names every file of a vault', () => {
  for (const path of Object.values(vaultFiles('/vault')).slice(1)) {
    expect(page).toContain(`\`${path.slice('/vault/'.length)}`);
  }
});
