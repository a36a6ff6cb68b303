import { documentFromPlainText } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';

async function someEntries(waymark: Waymark): Promise<void> {
  await waymark.makeVault();
  for (const [title, date, tags] of [
    ['Feedback from Ines', '2026-03-04', ['feedback', 'work']],
    ['Feedback from Ruth', '2025-03-05', ['praise']],
    ['Rain', '2026-03-06', ['work']],
  ] as const) {
    await waymark.call('journal.add', {
      title,
      date,
      tags: [...tags],
      document: documentFromPlainText('It was about listening.'),
    });
  }
}

test('one line asks for words and fields, says what it cannot understand, and is kept', async ({
  waymark,
}) => {
  await someEntries(waymark);
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('searchbox', { name: 'Search' });
  const results = page.getByRole('list', { name: 'Results' });
  await page.keyboard.type('listening tag:feedback after:2025');
  await expect(results.getByRole('link')).toHaveCount(1);
  await expect(results).toContainText('Feedback from Ines');
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Keep this search' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this search' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('What I was told');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  await field.fill('mood:9');
  await expect(page.getByRole('search')).toContainText('goes from 1 to 5');
  await expect(results.getByRole('link')).toHaveCount(0);

  await field.fill('');
  await page.getByRole('button', { name: 'What I was told', exact: true }).click();
  await expect(results.getByRole('link')).toHaveCount(1);
  await field.fill('');
  await page.getByText('What can be asked').click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'More about “What I was told”' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'What I was told', exact: true })).toBeVisible();
});

test('the results are one stop of Tab, walked by keys, and more of them go on where they were', async ({
  waymark,
}) => {
  await waymark.makeVault();
  for (let number = 10; number < 80; number += 1)
    await waymark.call('journal.add', { title: `Heron ${number}`, date: `2024-03-04` });
  await waymark.call('goals.add', { title: 'Watch a heron', status: 'active' });
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('heron');
  const results = page.getByRole('list', { name: 'Results' });
  const stops = results.locator('a, button');
  await expect(stops).toHaveCount(51);
  await page.keyboard.press('ArrowDown');
  await expect(stops.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(results.getByRole('button', { name: 'Show more' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(stops.nth(50)).toBeFocused();
  await expect(stops).toHaveCount(71);
  await expect(results.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(results.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(stops.nth(50)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(stops.nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();

  // A goal is opened itself, wherever it is found.
  await page.keyboard.press('Control+a');
  await page.keyboard.type('watch');
  await expect(stops).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Watch a heron', exact: true })).toBeFocused();
});

test('tags are looked for, renamed, and merged with the way back', async ({ waymark }) => {
  await someEntries(waymark);
  const { page } = waymark;
  const names = async (): Promise<string[]> =>
    (await waymark.call('journal.tagList', {})).map(({ name, entries }) => `${name} ${entries}`);
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('button', { name: 'work 2 entries' }).click();
  await expect(page.getByRole('list', { name: 'Results' }).getByRole('link')).toHaveCount(2);

  await page.getByRole('searchbox', { name: 'Search' }).fill('');
  await page.getByRole('button', { name: 'Change…', exact: true }).click();
  await page.getByRole('button', { name: 'Change “praise”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change “praise”' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Feedback');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('There is a tag of this name already');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Merge the two' }).click();
  await expect.poll(names).toEqual(['feedback 2', 'work 2']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['feedback 1', 'praise 1', 'work 2']);
});

test('a goal that was found opens', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('draw');
  await page
    .getByRole('list', { name: 'Results' })
    .getByRole('link', { name: /Learn to draw/ })
    .click();
  await expect(page).toHaveURL(/#\/goals\/[\w-]+$/);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Learn to draw');
});
