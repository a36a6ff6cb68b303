import { expect, expectNoAxeViolations, test } from './app.ts';
import { choose } from './choose.ts';

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

test('what is deleted for ever is asked about first, and the trash says when it empties itself', async ({
  waymark,
}) => {
  const { page } = waymark;
  await waymark.makeVault();
  for (const title of ['One', 'Two', 'Three']) {
    const { id } = await waymark.call('journal.add', { title, date: '2026-03-04' });
    await waymark.call('journal.trash', { id });
  }
  await page.getByRole('link', { name: 'Trash' }).click();
  const items = page.getByRole('list', { name: 'In the trash' }).getByRole('listitem');
  await expect(items.first()).toContainText('goes');
  await page.getByRole('button', { name: 'Delete for ever: Two' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this for ever?' });
  await expect(dialog).toContainText('There is no way back.');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(items).toHaveCount(3);
  await page.getByRole('button', { name: 'Delete for ever: Two' }).click();
  await dialog.getByRole('button', { name: 'Delete for ever' }).click();
  await expect(items).toHaveText([/Three/, /One/]);

  await choose(page.getByRole('combobox', { name: 'Things stay here' }), 'until you delete it');
  await expect(items.first()).not.toContainText('goes');
  await page.getByRole('button', { name: 'Empty the trash…' }).click();
  await expect(page.getByRole('dialog')).toContainText('2 things in the trash');
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for ever' }).click();
  await expect(page.getByText('Nothing is in the trash.')).toBeVisible();
});
