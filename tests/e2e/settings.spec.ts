import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, inBothShells, test } from './app.ts';
import { choose } from './choose.ts';
import { beside } from './outside.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function openSettings(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+,');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
}

const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

test('theme and locale are followed at once and after a restart, on the lock screen as well', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await waymark.makeVault('a heron by the weir');
  await openSettings(waymark.page);
  await expectNoAxeViolations(waymark.page);
  await waymark.page.getByText('Dark', { exact: true }).click();
  await expect.poll(() => themeOf(waymark.page)).toBe('dark');
  const locale = waymark.page.getByRole('combobox', { name: 'Dates and numbers' });
  await choose(locale, /^German \(Germany\)|^Deutsch/);
  await expect(part(waymark.page, 'Dates and numbers')).toContainText('Montag, 23. November 2026 · 1.234,5');
  await waymark.restart();
  await expect(waymark.page.getByRole('heading', { name: 'Waymark is locked' })).toBeVisible();
  expect(await themeOf(waymark.page)).toBe('dark');
  expect(await waymark.call('settings.read', {})).toMatchObject({ theme: 'dark', locale: 'de-DE' });
});

test('a backup is written to a file while its progress shows, and is whole', { tag: inBothShells }, async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('transfer.addSample', {});
  await openSettings(waymark.page);
  const file = await waymark.saving(() => waymark.page.getByRole('button', { name: 'Back up now…' }).click());
  await expect(waymark.page.getByText('The backup is written and verified')).toBeVisible();
  expect(file).toMatch(/\.waymark$/);
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  expect(statSync(file).size).toBeGreaterThan(100_000);
});

test('the backups that Waymark made are listed, looked into, and one is restored', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await waymark.call('journal.add', { title: 'From before', date: '2026-03-04' });
  await beside(waymark.folders, (core) => core.vault.backUpIfDue());
  const later = await waymark.call('journal.add', { title: 'From after', date: '2026-03-05' });
  await openSettings(page);
  await expect(part(page, 'Backups').getByRole('cell', { name: 'automatic' })).toBeVisible();
  await part(page, 'Backups').getByRole('button', { name: 'Restore a backup…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await dialog.getByRole('list', { name: 'Backups' }).getByRole('button').click();
  await expect(dialog).toContainText('1 entry');
  await expect(dialog).toContainText('4 March');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('What was there before is kept')).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('link', { name: /From before/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /From after/ })).toBeHidden();
  await expect(waymark.call('journal.get', { id: later.id })).rejects.toThrow('not-found');
});

test('a backup of a protected vault is restored from a file where there is no vault yet', async ({
  waymark,
}) => {
  test.skip(waymark.shell === 'browser', 'files are chosen on the command line there');
  await waymark.makeVault('a heron by the weir');
  await waymark.call('journal.add', { title: 'Carried over', date: '2026-03-04' });
  await openSettings(waymark.page);
  const file = await waymark.saving(() => waymark.page.getByRole('button', { name: 'Back up now…' }).click());
  await waymark.close();
  waymark.folders.vault = join(waymark.folders.all, 'new computer');
  const page = await waymark.restart();
  await page.getByRole('button', { name: 'Restore a backup…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Restore a backup' });
  await waymark.choose(null);
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await expect(dialog.getByRole('button', { name: 'Choose a file…' })).toBeEnabled();
  await waymark.choose(file);
  await dialog.getByRole('button', { name: 'Choose a file…' }).click();
  await waymark.choose(null);
  await dialog.getByLabel('Passphrase of the backup').fill('not this one');
  await dialog.getByRole('button', { name: 'Look inside' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('This does not open the vault.');
  await expect(dialog.getByText('You can try again in')).toBeHidden();
  await dialog.getByLabel('Passphrase of the backup').fill('a heron by the weir');
  await dialog.getByRole('button', { name: 'Look inside' }).click();
  await expect(dialog).toContainText('1 entry');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByRole('link', { name: /Carried over/ })).toBeVisible();
});

test('a journal is imported, told entry by entry, and taken back as a whole', async ({ waymark }) => {
  test.skip(waymark.shell === 'browser', 'files are chosen on the command line there');
  const { page } = waymark;
  await waymark.makeVault();
  const file = join(waymark.folders.files, 'old.json');
  const entry = (title: string, date: string) => ({
    title,
    body: '',
    date,
    time: '08:00',
    tags: [],
    starred: false,
  });
  const entries = [
    entry('Up betimes', '1660-01-01'),
    entry('To bed', '1660-02-30'),
    entry('Rain', '1660-03-01'),
  ];
  writeFileSync(file, JSON.stringify({ tags: {}, entries }));
  await openSettings(page);
  await waymark.choose(file);
  await page.getByRole('button', { name: 'A jrnl file…' }).click();
  await expect(
    page.getByText(/^2 of 3 entries came in, from 1 Jan 1660 to 1 Mar 1660; 1 was left out\.$/),
  ).toBeVisible();
  await page.getByText('What was left out, and why').click();
  await expectNoAxeViolations(page);
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 2 });

  await page.getByRole('button', { name: 'A jrnl file…' }).click();
  await expect(page.getByText('Nothing new came in; 3 entries were found.')).toBeVisible();

  const folder = join(waymark.folders.files, 'notes');
  mkdirSync(folder);
  writeFileSync(join(folder, 'weir.md'), '---\ntitle: The weir\ndate: 2020-05-06\n---\n\nA heron stood.\n');
  await waymark.choose(folder);
  await page.getByRole('button', { name: 'A folder of Markdown files…' }).click();
  await expect(page.getByText('1 entry came in, of 6 May 2020.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText('1 entry went to the trash.')).toBeVisible();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 2 });

  await waymark.choose(null);
  await page.getByRole('button', { name: 'A jrnl file…' }).click();
  await expect(page.getByRole('button', { name: 'A jrnl file…' })).toBeEnabled();

  writeFileSync(file, '{"entries": [{"ti');
  await waymark.choose(file);
  await page.getByRole('button', { name: 'A jrnl file…' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText(/file/);
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 2 });
});

test('the journal is exported, and the person is told that the file is readable', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('journal.add', { title: 'Taken out', date: '2026-03-04' });
  await openSettings(waymark.page);
  for (const [name, ending] of [
    ['Journal as Markdown…', 'md'],
    ['Journal as JSON…', 'json'],
  ] as const) {
    const file = await waymark.saving(() => waymark.page.getByRole('button', { name }).click());
    expect(file.endsWith(`.${ending}`)).toBe(true);
    await expect.poll(() => readFileSync(file, 'utf8')).toContain('Taken out');
  }
  await expect(waymark.page.getByText('That file is not encrypted.').first()).toBeVisible();
});

test('the vault is checked, and the result is said in words', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('journal.add', { title: 'Whole', date: '2026-03-04' });
  await beside(waymark.folders, (core) => core.vault.backUpIfDue());
  await openSettings(waymark.page);
  await waymark.page.getByRole('button', { name: 'Check the vault' }).click();
  await expect(part(waymark.page, 'Check')).toContainText(
    'All is well. The vault and its index are whole, and its backup opens.',
  );
  const [backup] = await waymark.call('vault.backups', {});
  const file = join(waymark.folders.vault, 'backups', backup?.id ?? '');
  const content = readFileSync(file);
  content.fill(0xff, 50_000, 50_064);
  writeFileSync(file, content);
  await waymark.page.getByRole('button', { name: 'Check the vault' }).click();
  await expect(waymark.page.getByRole('alert')).toContainText('Something is not as it should be.');
  await expectNoAxeViolations(waymark.page);
});

test('an empty vault offers sample data, and one that is lived in does not', async ({ waymark }) => {
  await waymark.makeVault();
  await openSettings(waymark.page);
  await waymark.page.getByRole('button', { name: 'Add sample data' }).click();
  await expect(waymark.page.getByText('sample entries were added.')).toBeVisible();
  await expect(waymark.page.getByRole('button', { name: 'Add sample data' })).toBeHidden();
  await expect(part(waymark.page, 'About')).toContainText('entries');
  await waymark.page.getByRole('button', { name: 'Dismiss' }).click();
  await expectNoAxeViolations(waymark.page);
});
