import { expect, expectNoAxeViolations, test } from './app.ts';

test('a date is typed in words, kept when it is none, chosen from a calendar by keys, and taken away', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('settings.save', { locale: 'en-GB' });
  const { id } = await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const { page } = waymark;
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  const sheet = page.getByRole('region', { name: 'Learn to draw', exact: true });
  const due = async () => (await waymark.call('goals.get', { id })).due;
  const fact = sheet.getByRole('button', { name: /^Due:/ });
  const field = sheet.getByRole('textbox', { name: 'Due', exact: true });
  const saving = sheet.locator('[data-save-state]');

  await fact.press('Enter');
  await expect(field).toBeFocused();
  await page.keyboard.type('3/4/2031');
  await expect(sheet.getByRole('status').filter({ hasText: 'Thursday 3 April 2031' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(fact).toBeFocused();
  await expect.poll(due).toBe('2031-04-03');

  // What is no day stays, says so, and changes nothing, also when the field is left.
  await page.keyboard.press('Enter');
  await page.keyboard.type('when I can');
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('alert')).toContainText('“when I can” is no day, so nothing was changed.');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('when I can');
  expect(await due()).toBe('2031-04-03');
  await expect(saving).toHaveText('“Due” is not saved');
  await expectNoAxeViolations(page);
  await field.press('Escape');
  await expect(fact).toBeFocused();
  await expect(saving).toHaveText('Saved');

  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const calendar = page.getByRole('dialog', { name: 'Calendar: Due' });
  await expect(calendar.getByRole('button', { name: /^Thursday 3 April 2031/ })).toBeFocused();
  await expect(calendar.locator('th').first()).toHaveText('Mon');
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('PageDown');
  await expect(calendar.getByRole('button', { name: /^Sunday 4 May 2031/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(calendar).toBeHidden();
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(fact).toBeFocused();
  await expect.poll(due).toBe('2031-04-04');

  await fact.press('Enter');
  await sheet.getByRole('button', { name: 'No date' }).press('Enter');
  await expect.poll(due).toBeNull();
  await expect(sheet.getByRole('button', { name: 'Due: Set a date' })).toBeFocused();
});

test('a time is typed as people write it, and a form waits for a day that would do', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('settings.save', { locale: 'en-GB' });
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+n');
  await page.getByRole('textbox', { name: 'Text' }).fill('Rain on the weir');
  const time = page.getByRole('textbox', { name: 'Time' });
  await time.fill('6.40 pm');
  await time.press('Enter');
  await expect(time).toHaveValue('18:40');
  await time.fill('teatime');
  await time.press('Tab');
  await expect(page.getByRole('alert')).toContainText('“teatime” is no time, so nothing was changed.');
  await expect(time).toHaveValue('teatime');
  await expect(page.locator('[data-save-state]')).toHaveText('“Time” is not saved');

  await page.evaluate(() => {
    window.location.hash = '/goals';
  });
  await page.getByRole('button', { name: 'Look back…' }).click();
  const back = page.getByRole('dialog', { name: 'Look back' });
  const day = back.getByRole('textbox', { name: 'As it was on' });
  await day.fill('31 december 2999');
  await day.press('Enter');
  await expect(back.getByRole('alert')).toContainText('is too late.');
  await expect(day).toHaveValue('31 december 2999');
  await day.fill('1 january 2001');
  await day.press('Enter');
  await expect(back).toContainText('On Monday 1 January 2001 there were no goals yet.');
});
