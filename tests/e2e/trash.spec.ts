import { expect, expectNoAxeViolations, test } from './app.ts';

test('what was put away in any room is listed, the latest first, and goes back', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const entry = await waymark.call('journal.add', { title: 'A lost thought', date: '2026-03-04' });
  const goal = await waymark.call('goals.add', { title: 'A lost goal' });
  await page.getByRole('link', { name: 'Trash' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeFocused();
  await expect(page.getByText('Nothing is in the trash.')).toBeVisible();
  await expectNoAxeViolations(page);

  await waymark.call('journal.trash', { id: entry.id });
  await waymark.call('goals.trash', { id: goal.id });
  const items = page.getByRole('list', { name: 'In the trash' }).getByRole('listitem');
  await expect(items).toHaveText([/A lost goal.*Goal/s, /A lost thought.*Entry/s]);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Put back A lost thought' }).click();
  await expect(page.getByText('Entry put back.')).toBeVisible();
  await expect(items).toHaveText([/A lost goal/]);
  await expect(page.getByRole('button', { name: 'Put back A lost goal' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing is in the trash.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeFocused();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 1, goals: 1 });
});
