import type { Page } from '@playwright/test';
import { documentFromPlainText } from '#shared/document/document.ts';
import { filesIn } from '#tests/support/folder.ts';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';

const passphrase = 'a heron by the weir';
const rooms = (page: Page) => page.getByRole('navigation', { name: 'Rooms' });
const locked = (page: Page) => page.getByRole('heading', { level: 1, name: 'Waymark is locked' });

async function unlockWith(page: Page, words: string): Promise<void> {
  await page.getByLabel('Passphrase').fill(words);
  await page.getByRole('button', { name: 'Unlock' }).click();
}

/** Keeps the code that is shown, and goes on. */
async function keepCode(page: Page): Promise<string> {
  await expect(page.getByRole('heading', { level: 1, name: 'Your recovery code' })).toBeVisible();
  const groups = await page
    .getByRole('list', { name: 'Recovery code' })
    .locator('.font-mono')
    .allTextContents();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(rooms(page)).toBeVisible();
  return groups.join(' ');
}

test('the first start: a passphrase, a recovery code, and the rooms, by keyboard alone', {
  tag: inBothShells,
}, async ({ waymark }) => {
  const { page } = waymark;
  await expect(page.getByRole('heading', { level: 1, name: 'Welcome to Waymark' })).toBeVisible();
  expect(await page.title()).toBe('Waymark');
  await expectNoAxeViolations(page);
  const first = page.getByLabel('Passphrase', { exact: true });
  await expect(first).toBeFocused();
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/at least 8 characters/);
  await expect(first).toBeFocused();
  await first.fill('');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('The same once more')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/not the same/);
  await expect(page.getByLabel('The same once more')).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: 'Your recovery code' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Recovery code' }).getByRole('listitem')).toHaveCount(9);
  await expect(page.getByRole('button', { name: 'Go on' })).toBeDisabled();
  await expectNoAxeViolations(page);
  await page.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(rooms(page)).toBeVisible();
  await expect(rooms(page)).toContainText('Protected');
  expect(await waymark.call('vault.state', {})).toEqual({ state: 'open', protection: 'passphrase' });
});

test('a passphrase can be looked at while it is typed', async ({ waymark }) => {
  const field = waymark.page.getByLabel('Passphrase', { exact: true });
  await field.fill(passphrase);
  await expect(field).toHaveAttribute('type', 'password');
  await waymark.page.getByRole('button', { name: 'Show' }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await waymark.page.getByRole('button', { name: 'Hide' }).click();
  await expect(field).toHaveAttribute('type', 'password');
});

test('the recovery code is copied whole, and printed on a sheet of its own', { tag: inBothShells }, async ({
  waymark,
}) => {
  const { page } = waymark;
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByLabel('The same once more').fill(passphrase);
  await page.getByRole('button', { name: 'Begin' }).click();
  const list = page.getByRole('list', { name: 'Recovery code' });
  await expect(list).toBeVisible();
  const code = (await list.locator('.font-mono').allTextContents()).join('-');
  expect(code).toMatch(/^([0-9A-Z]{4}-){8}[0-9A-Z]{4}$/);
  const copied = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('copy', (event) =>
          resolve(event.clipboardData?.getData('text/plain') ?? ''),
        );
      }),
  );
  await page.getByRole('button', { name: 'Copy' }).click();
  expect(await copied).toBe(code);
  await expect(page.getByRole('status').filter({ hasText: 'clipboard' })).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('main')).toBeHidden();
  const sheet = page.locator('.recovery-print');
  await expect(sheet).toBeVisible();
  await expect(sheet).toContainText(code.replaceAll('-', ''));
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toBeHidden();
});

test('without a passphrase it is said plainly, and one can be set later', async ({ waymark }) => {
  const { page } = waymark;
  await page.getByText('Not protected').click();
  await expect(page.getByText('for anyone else who uses this computer')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(rooms(page)).toContainText('Not protected');
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByText('Without a passphrase there is nothing to lock.')).toBeVisible();

  const { id } = await waymark.call('journal.add', { title: 'Kept', date: '2026-03-04' });
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'Protect it with a passphrase…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Protect your vault' });
  await expect(dialog.getByLabel('Passphrase', { exact: true })).toBeFocused();
  await expectNoAxeViolations(page);
  await dialog.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await dialog.getByLabel('The same once more').fill(passphrase);
  await dialog.getByRole('button', { name: 'Protect it' }).click();
  await keepCode(page);
  await expect(page.getByText('Protected by your passphrase.')).toBeVisible();
  await waymark.restart();
  await expect(locked(waymark.page)).toBeVisible();
  await unlockWith(waymark.page, passphrase);
  await expect(rooms(waymark.page)).toBeVisible();
  expect(await waymark.call('journal.get', { id })).toMatchObject({ title: 'Kept' });
});

/** A protected vault with one entry, whose recovery code is of no interest. */
async function protectedVault(waymark: Waymark): Promise<string> {
  await waymark.makeVault(passphrase);
  const { id } = await waymark.call('journal.add', { title: 'Nobody else knows', date: '2026-03-04' });
  await expect(waymark.page.getByRole('link', { name: /Nobody else knows/ })).toBeVisible();
  return id;
}

test('locking leaves nothing of the person’s in the window; a wrong passphrase waits, the right one opens', {
  tag: inBothShells,
}, async ({ waymark }) => {
  const { page } = waymark;
  await protectedVault(waymark);
  await page.getByRole('link', { name: /Nobody else knows/ }).click();
  await page.keyboard.press('ControlOrMeta+l');
  await expect(locked(page)).toBeVisible();
  expect(await page.content()).not.toContain('Nobody');
  expect(page.url()).toMatch(/#\/(journal)?$/);
  expect(await page.title()).toBe('Waymark');
  await expectNoAxeViolations(page);

  const field = page.getByLabel('Passphrase');
  await expect(field).toBeFocused();
  for (const seconds of [1, 2]) {
    await page.keyboard.type('a wrong guess');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('This does not open the vault.');
    await expect(page.getByText(`You can try again in ${seconds} second`)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeDisabled();
    await expect(field).toHaveValue('');
    if (seconds === 2) await expectNoAxeViolations(page);
    await expect(page.getByText('You can try again in')).toBeHidden();
    await expect(field).toBeFocused();
  }
  // What is typed while a try is answered and while the next one has to wait (4 s by now) is kept, and tried after.
  await page.keyboard.type('a wrong guess');
  await page.keyboard.press('Enter');
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: /Nobody else knows/ })).toBeVisible({ timeout: 25_000 });
});

test('after unlocking one is where one was, and what was looked for is not', async ({ waymark }) => {
  const { page } = waymark;
  await protectedVault(waymark);
  const { id } = await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const lockAndUnlock = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+l');
    await expect(locked(page)).toBeVisible();
    expect(page.url()).toMatch(/#\/journal$/);
    await unlockWith(page, passphrase);
    await expect(rooms(page)).toBeVisible();
  };

  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('nobody');
  await page.getByRole('list', { name: 'Results' }).getByRole('link').press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await lockAndUnlock();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Nobody else knows');
  await expect(page.getByRole('searchbox')).toHaveCount(0);

  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}?by=horizon`;
  }, id);
  const sheet = page.getByRole('region', { name: 'Learn to draw', exact: true });
  await expect(sheet).toBeVisible();
  await lockAndUnlock();
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(page.getByRole('link', { name: 'Learn to draw' })).toBeFocused();
  expect(page.url()).toContain('by=horizon');

  await page.keyboard.press('ControlOrMeta+,');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await lockAndUnlock();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
});

test('the delay after wrong tries is shown again when the window is reloaded', { tag: inBothShells }, async ({
  waymark,
}) => {
  await protectedVault(waymark);
  await waymark.call('vault.lock', {});
  for (const wrong of ['first wrong', 'second wrong', 'third wrong']) {
    await expect(waymark.page.getByText('You can try again in')).toBeHidden();
    await unlockWith(waymark.page, wrong);
    await expect(waymark.page.getByText('You can try again in')).toBeVisible();
  }
  await waymark.page.reload();
  await expect(waymark.page.getByText(/You can try again in [234] seconds/)).toBeVisible();
});

test('the passphrase is changed in Settings, and only the new one opens', async ({ waymark }) => {
  const { page } = waymark;
  await protectedVault(waymark);
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'Change the passphrase…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the passphrase' });
  await expect(dialog.getByLabel('Passphrase now')).toBeFocused();
  await expectNoAxeViolations(page);
  await dialog.getByLabel('Passphrase now').fill('not this one');
  await dialog.getByLabel('New passphrase').fill('three stones on a path');
  await dialog.getByLabel('The same once more').fill('three stones on a path');
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('This does not open the vault.');
  await dialog.getByLabel('Passphrase now').fill(passphrase);
  await expect(page.getByText('You can try again in')).toBeHidden();
  await dialog.getByRole('button', { name: 'Change it' }).click();
  await expect(page.getByText('Your passphrase is changed.')).toBeVisible();
  await waymark.restart();
  await unlockWith(waymark.page, passphrase);
  await expect(waymark.page.getByRole('alert')).toHaveText('This does not open the vault.');
  await expect(waymark.page.getByText('You can try again in')).toBeHidden();
  await unlockWith(waymark.page, 'three stones on a path');
  await expect(rooms(waymark.page)).toBeVisible();
});

test('the recovery code opens the vault once, with a new passphrase and a new code', async ({ waymark }) => {
  const { page } = waymark;
  await protectedVault(waymark);
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'New recovery code…' }).click();
  const dialog = page.getByRole('dialog', { name: 'New recovery code' });
  await dialog.getByLabel('Passphrase').fill(passphrase);
  await dialog.getByRole('button', { name: 'Make a new code' }).click();
  const code = await keepCode(page);
  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await expect(page.getByLabel('Recovery code')).toBeFocused();
  await expectNoAxeViolations(page);
  const recoverWith = async (typed: string): Promise<void> => {
    await page.getByLabel('Recovery code').fill(typed);
    await page.getByLabel('New passphrase').fill('a new beginning');
    await page.getByLabel('The same once more').fill('a new beginning');
    await page.getByRole('button', { name: 'Open with the code' }).click();
  };
  await recoverWith(code.replace(/^./, (letter) => (letter === '7' ? '8' : '7')));
  await expect(page.getByRole('alert')).toContainText('typing error');
  await recoverWith(code.toLowerCase());
  const next = await keepCode(page);
  expect(next).not.toBe(code);
  // One is in Settings again, where the vault was locked.
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('link', { name: /Nobody else knows/ })).toBeVisible();

  await page.keyboard.press('ControlOrMeta+l');
  await page.getByRole('button', { name: 'Use the recovery code' }).click();
  await recoverWith(code);
  await expect(page.getByRole('alert')).toHaveText('This does not open the vault.');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByText('You can try again in')).toBeHidden();
  await unlockWith(page, 'a new beginning');
  await expect(rooms(page)).toBeVisible();
});

test('words that a lock from elsewhere leaves unsaved are kept unseen, and saved on unlocking', async ({
  waymark,
}) => {
  const { page } = waymark;
  const id = await protectedVault(waymark);
  await page.getByRole('link', { name: /Nobody else knows/ }).click();
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.click();
  await page.keyboard.type('The very last words.');
  // Not through the window's own way, which saves first.
  await waymark.call('vault.lock', {});
  await expect(locked(page)).toBeVisible();
  await expect(page.getByText('not saved yet')).toBeVisible();
  expect(await page.content()).not.toContain('last words.');
  await expectNoAxeViolations(page);
  await unlockWith(page, passphrase);
  await expect(rooms(page)).toBeVisible();
  await expect
    .poll(async () => JSON.stringify((await waymark.call('journal.get', { id })).document))
    .toContain('The very last words.');
});

test('what is being written is saved before a lock; what cannot be saved holds it until the person decides', {
  tag: inBothShells,
}, async ({ waymark }) => {
  const { page } = waymark;
  const id = await protectedVault(waymark);
  await page.getByRole('link', { name: /Nobody else knows/ }).click();
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.click();
  await page.keyboard.type('Saved on the way.');
  await page.keyboard.press('ControlOrMeta+l');
  await expect(locked(page)).toBeVisible();
  await expect(page.getByText('not saved yet')).toBeHidden();
  await unlockWith(page, passphrase);
  await page.getByRole('link', { name: /Nobody else knows/ }).click();
  await expect(text).toContainText('Saved on the way.');

  const { revision, date, title } = await waymark.call('journal.get', { id });
  const theirs = { id, revision, title, date, document: documentFromPlainText('Theirs.') };
  await text.click();
  // Both within the pause that a save waits for, so that the window's save comes second and is refused.
  await page.evaluate(async (theirSave) => {
    document.execCommand('insertText', false, 'Mine.');
    const { waymark: bridge } = window as unknown as {
      waymark: { call(...asked: unknown[]): Promise<unknown> };
    };
    await bridge.call('journal.save', theirSave);
  }, theirs);
  await page.keyboard.press('ControlOrMeta+l');
  await expect(page.getByText('so Waymark stays open')).toBeVisible();
  await expect(text).toContainText('Mine.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Lock anyway' }).click();
  await expect(locked(page)).toBeVisible();
  await unlockWith(page, passphrase);
  await page.getByRole('link', { name: /Nobody else knows/ }).click();
  await expect(text).toHaveText('Theirs.');
});

test('nothing is made on disk before the person begins', { tag: inBothShells }, async ({ waymark }) => {
  await expect(waymark.page.getByRole('heading', { level: 1, name: 'Welcome to Waymark' })).toBeVisible();
  await waymark.page.getByRole('button', { name: 'Restore a backup…' }).click();
  await expect(waymark.page.getByRole('dialog', { name: 'Restore a backup' })).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  await waymark.close();
  expect(filesIn(waymark.folders.all).filter((name) => name.startsWith('vault'))).toEqual([]);
});
