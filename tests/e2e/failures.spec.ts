import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Failure } from '#shared/vault/vault.ts';
import { listing } from '#tests/support/folder.ts';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';
import { beside } from './outside.ts';

const failure = (page: Page, name: Failure) => page.locator(`[data-failure="${name}"]`);
const rooms = (page: Page) => page.getByRole('navigation', { name: 'Rooms' });

/** A closed vault with an entry, and a backup of it from before a second one was written. */
async function closedVault(waymark: Waymark): Promise<void> {
  await waymark.makeVault();
  await waymark.call('journal.add', { title: 'In the backup', date: '2026-03-04' });
  await beside(waymark.folders, (core) => core.vault.backUpIfDue());
  await waymark.call('journal.add', { title: 'After the backup', date: '2026-03-05' });
  await waymark.close();
}

/** Damages the closed vault and opens the window on it. @returns what lay in the folder before it was opened. */
async function openDamaged(
  waymark: Waymark,
  damage: (folder: string) => void,
): Promise<Record<string, string>> {
  damage(waymark.folders.vault);
  const before = lying(waymark);
  await waymark.restart();
  return before;
}

/** All that lies in the vault's folder but the mark of being in use, which holds nothing. */
function lying({ folders }: Waymark): Record<string, string> {
  const { 'in-use.lock': _, ...files } = listing(folders.vault);
  return files;
}

function zeroFirstPage(file: string): void {
  const content = readFileSync(file);
  content.fill(0, 0, 4_096);
  writeFileSync(file, content);
}

test('a missing keyring is said and comes back by Try again; nothing is touched on the way', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await closedVault(waymark);
  const aside = join(waymark.folders.files, 'keyring.json');
  const keyring = join(waymark.folders.vault, 'keyring.json');
  const before = await openDamaged(waymark, () => renameSync(keyring, aside));
  const { page } = waymark;
  await expect(page.getByRole('heading', { level: 1, name: 'Your vault cannot be opened' })).toBeVisible();
  await expect(failure(page, 'keyring-missing')).toContainText('What happened');
  await expect(failure(page, 'keyring-missing')).toContainText('What is safe');
  await expect(failure(page, 'keyring-missing')).toContainText('What to do');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('It is still the same.')).toBeVisible();
  expect(lying(waymark)).toEqual(before);
  renameSync(aside, keyring);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: /After the backup/ })).toBeVisible();
});

test('a damaged database: a backup is looked into, then restored, and the damaged one is kept', async ({
  waymark,
}) => {
  await closedVault(waymark);
  const database = join(waymark.folders.vault, 'waymark.db');
  const before = await openDamaged(waymark, () => zeroFirstPage(database));
  const damaged = readFileSync(database);
  const { page } = waymark;
  await expect(failure(page, 'database-damaged')).toContainText('waymark.db is damaged');
  await expect(page.getByText('1 backup lies in the vault’s folder.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await expectNoAxeViolations(page);
  await dialog.getByRole('list', { name: 'Backups' }).getByRole('button').click();
  await expect(dialog).toContainText('1 entry');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Back', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(filesOf(lying(waymark))).toMatchObject(before);

  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  await dialog.getByRole('list', { name: 'Backups' }).getByRole('button').click();
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByRole('link', { name: /In the backup/ })).toBeVisible();
  await expect(page.getByText('What was there before is kept')).toBeVisible();
  await expect(page.getByRole('link', { name: /After the backup/ })).toBeHidden();
  const kept = Object.keys(listing(join(waymark.folders.vault, 'replaced'))).filter((name) =>
    name.endsWith('waymark.db'),
  );
  expect(kept).toHaveLength(1);
  expect(readFileSync(join(waymark.folders.vault, 'replaced', kept[0] ?? '')).equals(damaged)).toBe(true);
});

/** A backup that is being looked at lies beside the vault until it is restored or the window closes. */
function filesOf(listed: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(listed).filter(([name]) => !name.startsWith('.')));
}

const others: readonly [string, Failure, (folder: string) => void][] = [
  ['a damaged keyring', 'keyring-damaged', (folder) => truncateSync(join(folder, 'keyring.json'), 90)],
  ['a missing database', 'database-missing', (folder) => rmSync(join(folder, 'waymark.db'))],
  [
    'a vault of a newer Waymark',
    'keyring-newer',
    (folder) => {
      const file = join(folder, 'keyring.json');
      const { format, content } = JSON.parse(readFileSync(file, 'utf8'));
      const digest = createHash('sha256')
        .update(`2:${JSON.stringify(content)}`)
        .digest('hex');
      writeFileSync(file, JSON.stringify({ format, version: 2, content, digest }));
    },
  ],
];

for (const [what, name, damage] of others) {
  test(`${what} has its screen, and nothing is touched`, async ({ waymark }) => {
    await closedVault(waymark);
    const before = await openDamaged(waymark, damage);
    await expect(failure(waymark.page, name)).toBeVisible();
    await expect(rooms(waymark.page)).toBeHidden();
    await expectNoAxeViolations(waymark.page);
    await waymark.close();
    expect(lying(waymark)).toEqual(before);
  });
}

test('a vault that another copy has open says so, and opens when that copy has ended', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await closedVault(waymark);
  const other = spawn(process.execPath, ['tests/support/hold.ts', waymark.folders.vault], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await once(other.stdout, 'data');
    await waymark.restart();
    const { page } = waymark;
    await expect(failure(page, 'in-use')).toContainText('Another copy of Waymark');
    await expect(page.getByRole('button', { name: 'Restore a backup…' })).toBeHidden();
    await expectNoAxeViolations(page);
    other.kill('SIGKILL');
    await once(other, 'exit');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(rooms(page)).toBeVisible();
  } finally {
    other.kill('SIGKILL');
  }
});

test('a folder that is a file cannot be reached, and stays a file', async ({ waymark }) => {
  await waymark.close();
  writeFileSync(waymark.folders.vault, 'words of somebody');
  await waymark.restart();
  await expect(failure(waymark.page, 'unreachable')).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  await waymark.close();
  expect(readFileSync(waymark.folders.vault, 'utf8')).toBe('words of somebody');
});
