import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';
import { undo } from './moves.ts';

const cards = (page: Page, column: string) =>
  page.getByRole('region', { name: column, exact: true }).getByRole('listitem');
const card = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });

test('acts of the board and the sheet are taken back one after the other with the keys', async ({
  waymark,
}) => {
  await waymark.makeVault();
  for (const title of ['Lead a workshop', 'Learn to draw']) {
    await waymark.call('goals.add', { title, status: 'active' });
  }
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+4');
  await expect(cards(page, 'Active')).toHaveText([/Lead a workshop/, /Learn to draw/]);

  await card(page, 'Learn to draw').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards(page, 'Active')).toHaveText([/Learn to draw/, /Lead a workshop/]);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cards(page, 'Next')).toHaveText([/Learn to draw/]);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('region', { name: 'Learn to draw', exact: true });
  await sheet.getByRole('textbox', { name: 'New milestone' }).fill('Draw a hand');
  await page.keyboard.press('Enter');
  const tick = sheet.getByRole('checkbox', { name: /Draw a hand/ });
  await tick.check({ force: true });
  await expect(tick).toBeChecked();
  await tick.focus();

  await undo(page);
  await expect(tick).not.toBeChecked();
  await undo(page);
  await expect(tick).toHaveCount(0);
  await page.keyboard.press('Escape');
  await undo(page);
  await expect(cards(page, 'Active')).toHaveText([/Learn to draw/, /Lead a workshop/]);
  await undo(page);
  await expect(cards(page, 'Active')).toHaveText([/Lead a workshop/, /Learn to draw/]);
  await expect
    .poll(async () =>
      (await waymark.call('goals.list', {})).map(({ title, milestones }) => [title, milestones.length]),
    )
    .toEqual([
      ['Lead a workshop', 0],
      ['Learn to draw', 0],
    ]);
});

test('what a move offers is gone once the move is undone', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const { page } = waymark;
  const notices = page.getByRole('region', { name: 'Notices' });
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+4');
  await card(page, 'Learn to draw').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Done')).toHaveText([/Learn to draw/]);
  await expect(notices.getByText('“Learn to draw” is done.')).toBeVisible();
  await undo(page);
  await expect(cards(page, 'Active')).toHaveText([/Learn to draw/]);
  await expect(notices.getByText('“Learn to draw” is done.')).toHaveCount(0);
});

test('what was chosen on a sheet is taken back with the keys, after it was closed, too', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  const sheet = page.getByRole('region', { name: 'Learn to draw', exact: true });
  const facts = sheet.getByRole('complementary', { name: 'Facts' });
  await facts.getByRole('button', { name: /^Due:/ }).click();
  await facts.getByLabel('Due', { exact: true }).fill('2031-05-01');
  await page.keyboard.press('Enter');
  await facts.getByRole('button', { name: 'More about it' }).click();
  await facts.getByRole('radio', { name: /^(A )?[Pp]ractice/ }).check({ force: true });
  const kept = async () => {
    const { due, shape } = await waymark.call('goals.get', { id });
    return [due, shape];
  };
  await expect.poll(kept).toEqual(['2031-05-01', 'practice']);
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await undo(page);
  await expect.poll(kept).toEqual(['2031-05-01', 'outcome']);
  await undo(page);
  await expect.poll(kept).toEqual([null, 'outcome']);
});
