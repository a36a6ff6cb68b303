import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, inBothShells, test } from './app.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

test('the rooms are reached by their keys, and the focus comes along', { tag: inBothShells }, async ({
  waymark,
}) => {
  const { page } = waymark;
  await waymark.makeVault();
  for (const [key, name] of [
    ['2', 'Compass'],
    ['3', 'Explore'],
    ['4', 'Goals'],
    ['5', 'People'],
    ['6', 'Learning'],
    ['7', 'Plan'],
    [',', 'Settings'],
  ] as const) {
    await page.keyboard.press(`ControlOrMeta+${key}`);
    await expect(heading(page, name)).toBeVisible();
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }
  await page.keyboard.press('ControlOrMeta+1');
  await expect(page.getByRole('link', { name: 'Journal' })).toHaveAttribute('aria-current', 'page');
});

test('the rail is walked with Tab, and can be skipped', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await page.keyboard.press('ControlOrMeta+4');
  await expect(heading(page, 'Goals')).toBeVisible();
  await page.reload();
  await expect(heading(page, 'Goals')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the room' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /Search or jump/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Compass' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Compass')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  for (let steps = 0; steps < 30; steps += 1) {
    if (
      await page
        .getByRole('button', { name: 'Skip to the room' })
        .evaluate((skip) => skip === document.activeElement)
    )
      break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Compass')).toBeFocused();
});

test('what the palette and the keys of the rooms lead to has the focus', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await waymark.call('journal.add', { title: 'Heron', date: '2026-03-04' });
  await waymark.call('journal.add', { title: 'Kingfisher', date: '2026-03-05' });
  const text = page.getByRole('textbox', { name: 'Text' });
  const title = page.getByRole('textbox', { name: 'Title' });
  const goTo = async (typed: string, found: string | RegExp): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(typed);
    await expect(page.getByRole('option', { name: found })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
  };
  // An entry from another room, and one after the other.
  await page.keyboard.press('ControlOrMeta+4');
  await expect(heading(page, 'Goals')).toBeFocused();
  await goTo('heron', /Heron/);
  await expect(text).toBeFocused();
  await expect(title).toHaveValue('Heron');
  await goTo('kingfisher', /Kingfisher/);
  await expect(title).toHaveValue('Kingfisher');
  await expect(text).toBeFocused();

  // The room that one is in takes the focus, and keeps the entry beside its list.
  await page.keyboard.press('ControlOrMeta+1');
  await expect(heading(page, 'Kingfisher')).toBeFocused();
  await expect(title).toHaveValue('Kingfisher');
  await page.keyboard.press('ControlOrMeta+2');
  await expect(heading(page, 'Compass')).toBeFocused();
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Compass' }).focus();
  await page.keyboard.press('ControlOrMeta+2');
  await expect(heading(page, 'Compass')).toBeFocused();

  await goTo('settings import', 'Settings: Import');
  const group = page.getByRole('heading', { level: 3, name: 'Import' });
  await expect(group).toBeFocused();
  await expect(group).toBeInViewport();
  // Also from one part to another.
  await goTo('settings about', 'Settings: About');
  await expect(page.getByRole('heading', { name: 'About', exact: true }).last()).toBeFocused();
});

test('the shortcuts are listed under ?, which is a letter while typing', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(list).toContainText('Search or jump anywhere');
  await expect(list).toContainText('Go to Plan');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('shortcuts');
  await expect(page.getByRole('option')).toHaveText([/Keyboard shortcuts/]);
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('Really?');
  await expect(list).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Text' })).toContainText('Really?');
});

test('one thing lies over the rooms at a time, and the same key takes it away', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const palette = page.getByRole('dialog', { name: 'Search or jump' });
  await page.keyboard.press('?');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(palette).toBeHidden();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+4');
  await expect(palette).toBeHidden();
  await expect(heading(page, 'Goals')).toBeVisible();
});

test('a dialog that asks for something holds the other keys', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await page.keyboard.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'Protect it with a passphrase…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Protect your vault' });
  await page.keyboard.type('half a passphrase');
  await page.keyboard.press('ControlOrMeta+4');
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(dialog.getByLabel('Passphrase', { exact: true })).toHaveValue('half a passphrase');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Protect it with a passphrase…' })).toBeFocused();
});

test('outside of a text, Undo takes back the last act', { tag: inBothShells }, async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await page.keyboard.press('ControlOrMeta+n');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('a thought to lose');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await page.getByRole('button', { name: 'More about this entry' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Move to the trash' }).press('Enter');
  await expect(page.getByText('Moved to the trash.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+2');
  await expect(heading(page, 'Compass')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => waymark.call('vault.stats', {})).toMatchObject({ entries: 1 });
});

test('in a narrow window the rail keeps its names', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  await waymark.resize({ width: 900, height: 600 });
  const rail = page.getByRole('navigation', { name: 'Rooms' });
  await expect(rail.getByRole('link', { name: 'Goals' })).toBeVisible();
  expect((await rail.boundingBox())?.width).toBeLessThan(100);
  await rail.getByRole('link', { name: 'Goals' }).click();
  await expect(heading(page, 'Goals')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('the foot of the rail is one row of signs that have names, by mouse and by keyboard', async ({
  waymark,
}) => {
  const { page } = waymark;
  await waymark.makeVault();
  const rail = page.getByRole('navigation', { name: 'Rooms' });
  const signs = [
    rail.getByRole('link', { name: 'Settings' }),
    rail.getByRole('link', { name: 'Trash' }),
    rail.getByRole('button', { name: 'Keyboard shortcuts' }),
    rail.getByRole('link', { name: 'Not protected' }),
  ] as const;
  const boxes = await Promise.all(signs.map((sign) => sign.boundingBox()));
  expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
  expect(boxes.map((box) => box?.x ?? 0)).toEqual(boxes.map((box) => box?.x ?? 0).toSorted((a, b) => a - b));
  for (const sign of signs) await expect(sign).toHaveAttribute('title', /^(Settings|Trash|Keyboard|Not)/);

  const [settings, trash, keys, lock] = signs;
  await settings.focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, 'Settings')).toBeFocused();
  await expect(settings).toHaveAttribute('aria-current', 'page');
  await expect(lock).not.toHaveAttribute('aria-current');
  await settings.focus();
  await page.keyboard.press('Tab');
  await expect(trash).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(keys).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(lock).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Protect it with a passphrase…' })).toBeInViewport();

  await waymark.resize({ width: 900, height: 600 });
  const { width = 0 } = (await rail.boundingBox()) ?? {};
  for (const sign of signs) {
    await expect(sign).toBeInViewport({ ratio: 1 });
    const box = await sign.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  }
  await trash.click();
  await expect(heading(page, 'Trash')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('in the journal keys lead from the list to the text and back, through the list, and from part to part', async ({
  waymark,
}) => {
  const { page } = waymark;
  await waymark.makeVault();
  for (let day = 10; day < 40; day += 1) {
    const date = new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10);
    await waymark.call('journal.add', { title: `Note ${day}`, date });
  }
  const list = page.getByRole('list', { name: 'Entries' });
  const row = (title: string) => list.getByRole('link', { name: title });
  await row('Note 39').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row('Note 39')).toBeFocused();
  // A row that is scrolled out of sight by the wheel keeps the keys.
  await list.hover();
  await page.mouse.wheel(0, 4_000);
  await expect(row('Note 10')).toBeVisible();
  await expect(row('Note 39')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(row('Note 38')).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(list.locator('a:focus')).toBeVisible();
  await expect(row('Note 38')).not.toBeFocused();
  await page.keyboard.press('End');
  await expect(row('Note 10')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.locator('[data-page]').locator('*:focus')).toHaveCount(1);
  await page.keyboard.press('Shift+F6');
  await expect(row('Note 10')).toBeFocused();
});
