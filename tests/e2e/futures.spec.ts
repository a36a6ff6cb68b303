import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { goTo, redo, undo } from './moves.ts';

const future = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('three futures are sketched, gauged and asked about; a question becomes an experiment and another a goal', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  await goTo(page, '/explore/futures');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Sketch three' }).click();
  const first = future(page, 'The way it goes');
  await expect(first.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(page.getByRole('region', { name: /The way it goes|Another door|Just because/ })).toHaveCount(
    6,
  );

  // By keys alone: a name, and Enter from year to year.
  await page.keyboard.type('Two days become five');
  const named = future(page, 'Two days become five');
  const years = named.getByRole('list').first().getByRole('textbox');
  await years.first().focus();
  await page.keyboard.type('Letters, first visits');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Three days');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(years.first()).toHaveValue('Letters, first visits');
  await expect(years.nth(1)).toHaveValue('Three days');
  const shown = async () => (await waymark.call('explore.futures', {}))[0];
  await expect.poll(shown).toMatchObject({
    name: 'Two days become five',
    premise: 'If things go on as they are',
    years: ['Letters, first visits', 'Three days', '', '', ''],
  });

  // Gauges: by mouse and by keys; undone and done again.
  await named.getByRole('button', { name: 'don’t know liking' }).click();
  await page.getByRole('menuitem', { name: 'A lot' }).click();
  await expect(named.getByRole('button', { name: 'a lot liking' })).toBeFocused();
  await named.getByRole('button', { name: 'don’t know resources' }).press('Enter');
  await page.keyboard.type('En');
  await page.keyboard.press('Enter');
  await expect(named.getByRole('button', { name: 'enough resources' })).toBeFocused();
  await expect.poll(async () => (await shown())?.gauges).toMatchObject({ resources: 3, liking: 3 });
  await expectNoAxeViolations(page);

  const ask = named.getByRole('textbox', { name: /A question that/ });
  await ask.fill('Do the numbers hold?');
  await page.keyboard.press('Enter');
  await ask.fill('Would I like a team?');
  await page.keyboard.press('Enter');
  await named.getByRole('button', { name: 'Try it: Would I like a team?' }).click();
  await expect(named.getByRole('link', { name: 'an experiment already' })).toBeVisible();
  await named.getByRole('button', { name: 'More for Do the numbers hold?' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Make it a goal' }).press('Enter');
  await expect(named.getByRole('link', { name: 'a goal already' })).toBeVisible();
  await named.getByRole('heading', { level: 2 }).focus();
  await undo(page);
  await expect(named.getByRole('link', { name: 'a goal already' })).toBeHidden();
  expect(await waymark.call('goals.list', {})).toEqual([]);
  await redo(page);
  await expect(named.getByRole('link', { name: 'a goal already' })).toBeVisible();
  await named.getByRole('button', { name: 'Change the question: Would I like a team?' }).press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Would I lead a team?');
  await page.keyboard.press('Enter');
  await expect(
    named.getByRole('button', { name: 'Change the question: Would I lead a team?' }),
  ).toBeFocused();

  await page.getByRole('button', { name: 'Sketch another' }).click();
  const another = future(page, 'Another life');
  await expect(another.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await another.getByRole('button', { name: 'More for Another life' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(another).toBeHidden();
  await expectNoAxeViolations(page);

  page = await waymark.restart();
  await goTo(page, '/explore/futures');
  await future(page, 'Two days become five').getByRole('link', { name: 'an experiment already' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Would I like a team?' })).toBeFocused();

  // Side by side; what is said there of one is drawn on its sketch.
  await goTo(page, '/explore/futures');
  await page.getByRole('button', { name: 'Put them side by side' }).press('Enter');
  await expect(page).toHaveURL(/#\/explore\/compare\/.+/);
  await expect(page.getByRole('table').getByText('Two days become five')).toBeVisible();
});
