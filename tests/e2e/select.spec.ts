import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from './app.ts';

/** What the keys are at in the open list of a select. */
const highlighted = (page: Page, select: Locator) =>
  select
    .getAttribute('aria-activedescendant')
    .then((id) => (id ? page.locator(`[id="${id}"]`).textContent() : null));

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((asked) => {
    window.location.hash = asked;
  }, hash);
}

test('a select is used by keys: letters find, arrows and Enter choose, Escape leaves it as it was', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('reflection.addClaim', { kind: 'skill', name: 'Statistics' });
  const { page } = waymark;
  await goTo(page, '/compass/skills');
  await page.locator('[data-claim]').getByRole('link', { name: 'Statistics' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Statistics' });
  const level = panel.getByRole('combobox', { name: 'Level now' });
  const list = page.getByRole('listbox', { name: 'Level now' });
  await expect(level).toHaveText('Not said');

  await level.focus();
  await page.keyboard.press('3');
  await expect.poll(() => highlighted(page, level)).toMatch(/^3 · /);
  await page.keyboard.press('Enter');
  await expect(level).toHaveText(/^3 · /);
  await expect(list).toBeHidden();

  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveText(/^3 · /);
  await expect.poll(() => highlighted(page, level)).toMatch(/^3 · /);
  await expect(level).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('End');
  await expect.poll(() => highlighted(page, level)).toMatch(/^5 · /);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(level).toHaveText(/^3 · /);
  await expect(level).toBeFocused();
  // Escape was for the list: the panel around it stays.
  await expect(panel).toBeVisible();

  await page.keyboard.press('Enter');
  await page.keyboard.press('n');
  await expect.poll(() => highlighted(page, level)).toBe('Not said');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(level).toHaveText(/^1 · /);
  await expect(level).toBeFocused();
  await expect
    .poll(async () => (await waymark.call('reflection.claims', { kind: 'skill' }))[0]?.details)
    .toMatchObject({ levelNow: 1 });
});

test('a kind of block is chosen from the toolbar, and writing goes on', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+n');
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toBeFocused();
  await page.keyboard.type('What I saw');
  await page.getByRole('combobox', { name: 'Kind of block' }).click();
  await page.getByRole('option', { name: 'Heading 2' }).click();
  await expect(text).toBeFocused();
  await page.keyboard.type(' today');
  await expect(text.getByRole('heading', { level: 2 })).toHaveText('What I saw today');
});

test('in a dialog, Escape closes the list before the dialog', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goTo(page, '/goals');
  await page
    .getByRole('region', { name: 'Examples' })
    .getByRole('button', { name: /A promotion/ })
    .click();
  const draft = page.getByRole('dialog', { name: 'Your goal, proposed' });
  const stands = draft.getByRole('combobox', { name: 'Where it stands' });
  await stands.click();
  const active = page.getByRole('option', { name: 'Active' });
  await expect(active).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(active).toBeHidden();
  await expect(draft).toBeVisible();
  await expect(stands).toBeFocused();
  await stands.click();
  await active.click();
  await expect(stands).toHaveText('Active');
  await expect(draft).toBeVisible();
});

test('a long list scrolls, and stays within a small window', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.resize({ width: 900, height: 600 });
  const { page } = waymark;
  await goTo(page, '/settings');
  await page.getByRole('combobox', { name: 'Dates and numbers' }).press('Enter');
  const list = page.getByRole('listbox');
  await page.keyboard.press('End');
  await expect(list.getByRole('option').last()).toBeInViewport();
  const box = await list.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
});
