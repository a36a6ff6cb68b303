import type { Page } from '@playwright/test';
import type { Waymark } from '#tests/e2e/app.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';

const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+z');
const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);

const claim = (waymark: Waymark, kind: 'value' | 'strength' | 'non-negotiable', name: string) =>
  waymark.call('reflection.addClaim', { kind, name, description: '' });

test('an option is rated against the compass, by mouse and by keys, and what is open is worth finding out', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await claim(waymark, 'value', 'Autonomy');
  await claim(waymark, 'strength', 'Staying calm');
  await claim(waymark, 'non-negotiable', 'Home by six');
  const { id } = await waymark.call('explore.addOption', { name: 'Mediator' });
  await goTo(page, `/explore/options/${id}`);
  const option = page.getByRole('region', { name: 'Mediator', exact: true });
  await expect(option.getByText('0 of 2 · 2 open')).toBeVisible();
  await expect(option.getByText('Nothing is said of it yet.')).toBeVisible();

  // By mouse: pressed, answered, and the focus is back on what was pressed.
  const values = option.getByRole('region', { name: 'What you value' });
  await values.getByRole('button', { name: 'Autonomy: Not asked yet' }).click();
  await values.getByRole('textbox', { name: 'In your words: Autonomy' }).fill('My own hours');
  await values.getByRole('button', { name: 'A lot' }).click();
  await expect(values.getByRole('button', { name: 'Autonomy: A lot' })).toBeFocused();
  await expect(values.getByText('My own hours')).toBeVisible();
  await expect(option.getByText('1 of 2 · 1 open')).toBeVisible();

  // By keys: “don’t know” is an answer, and leaves it open.
  const strengths = option.getByRole('region', { name: 'What you are good at' });
  const calm = strengths.getByRole('button', { name: /^Staying calm:/ });
  await calm.press('Enter');
  await strengths.getByRole('button', { name: 'Don’t know' }).press('Enter');
  await expect(strengths.getByRole('button', { name: 'Staying calm: Don’t know' })).toBeFocused();
  await expect(option.getByText('1 of 2 · 1 open')).toBeVisible();
  await undo(page);
  await expect(strengths.getByRole('button', { name: 'Staying calm: Not asked yet' })).toBeVisible();
  await redo(page);
  await expect(strengths.getByRole('button', { name: 'Staying calm: Don’t know' })).toBeVisible();
  await calm.press('Enter');
  await page.keyboard.press('Escape');
  await expect(calm).toBeFocused();

  // A hard condition that nobody asked about is most worth finding out, and becomes a question or a test.
  await option.getByRole('button', { name: 'Write it down as a question' }).click();
  await expect(option.getByRole('button', { name: /^Open: Does “Home by six” hold here/ })).toBeVisible();
  await option.getByRole('button', { name: 'Plan a small test of it' }).click();
  await expect
    .poll(async () => (await waymark.call('explore.experiments', { option: id })).map(({ name }) => name))
    .toEqual(['Does “Home by six” hold here?']);
  const conditions = option.getByRole('region', { name: 'Not negotiable' });
  await conditions.getByRole('button', { name: 'Home by six: Not asked yet' }).click();
  await conditions.getByRole('button', { name: 'Fails' }).click();
  await expect(conditions.getByRole('button', { name: 'Home by six: Fails' })).toBeFocused();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});

test('two options stand side by side, and a weight is changed until the other one leads', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const pay = await claim(waymark, 'value', 'Pay');
  const teaching = await claim(waymark, 'value', 'Teaching');
  for (const [name, ofPay, ofTeaching] of [
    ['Bank', 'a-lot', 'not-at-all'],
    ['School', 'not-at-all', 'a-lot'],
  ] as const) {
    const option = await waymark.call('explore.addOption', { name });
    const subject = { kind: 'option', id: option.id } as const;
    const rate = (value: string, answer: 'a-lot' | 'not-at-all') =>
      waymark.call('explore.rate', { subject, claim: value, energizer: null, answer });
    await rate(pay.id, ofPay);
    await rate(teaching.id, ofTeaching);
  }
  await goTo(page, '/explore');
  await page.getByRole('link', { name: 'Side by side' }).click();
  await page.getByRole('button', { name: 'New comparison' }).click();
  const question = page.getByRole('textbox', { name: 'The question' });
  await expect(question).toBeFocused();
  await question.fill('Where to work?');
  const begin = page.getByRole('button', { name: 'Hold them side by side' });
  await page.getByRole('checkbox', { name: 'Bank' }).press('Space');
  await expect(begin).toBeDisabled();
  await page.getByRole('checkbox', { name: 'School' }).check();
  await begin.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Where to work?' })).toBeFocused();
  const table = page.getByRole('region', { name: 'Side by side' });
  await expect(table.getByRole('columnheader')).toHaveText([/Bank/, /School/]);
  await expectNoAxeViolations(page);

  // At the change that the sentence names it is so, and one percent before it is not.
  const sentence = page.getByRole('region', { name: 'What counts' }).getByRole('status');
  await expect(sentence).toHaveText(
    '“Bank” is ahead by what is sure; “School” leads if “Pay” counts 67 % less.',
  );
  const weight = page.getByRole('slider', { name: 'How much “Pay” counts' });
  await weight.focus();
  for (let percent = 100; percent > 34; percent -= 1) await page.keyboard.press('ArrowLeft');
  await expect(sentence).toContainText('“Bank” is ahead');
  await page.keyboard.press('ArrowLeft');
  await expect(sentence).toContainText('“School” is ahead');
  await page.getByRole('button', { name: 'Back to the order of your values' }).click();
  await expect(sentence).toContainText('“Bank” is ahead');
  await page.getByRole('button', { name: 'See it with that change' }).click();
  await expect(sentence).toContainText('“School” is ahead');
  await expect(page.getByText('Saved')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await undo(page);
  await expect(sentence).toContainText('“Bank” is ahead');
  await redo(page);
  await expect(sentence).toContainText('“School” is ahead');

  // It is found by its question, and goes to the trash with a way back.
  await page.getByRole('button', { name: 'More for Where to work?' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(page.getByRole('button', { name: 'New comparison' })).toBeVisible();
  await undo(page);
  await page.getByRole('link', { name: /Where to work/ }).click();
  await expect(table).toBeVisible();
  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});

test('directions are held side by side, and become options and goals in one act', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const directions = ['Help groups think well.', 'Offices people are not afraid of.', 'An evening school.'];
  for (const [place, words] of directions.entries())
    await waymark.call('reflection.saveDirection', { place: place + 1, words, revision: 0 });
  await goTo(page, '/explore/compare');
  await page.getByRole('button', { name: 'Hold the three side by side' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Which of the three?' })).toBeFocused();
  const table = page.getByRole('region', { name: 'Side by side' });
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await table.getByRole('button', { name: 'Keep as an option: Help groups think well' }).click();
  await expect(table.getByRole('link', { name: 'Your option: Help groups think well' })).toBeVisible();
  await table.getByRole('button', { name: 'Make this a goal: An evening school' }).click();
  await expect(table.getByRole('link', { name: 'Your goal: An evening school' })).toBeVisible();
  await undo(page);
  await expect(table.getByRole('button', { name: 'Make this a goal: An evening school' })).toBeVisible();
  await redo(page);
  const [goal] = await waymark.call('goals.list', {});
  expect(goal?.direction).not.toBeNull();

  // The same question about the same three is the same comparison.
  await goTo(page, '/compass');
  await page.getByRole('button', { name: 'Hold the three side by side' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Which of the three?' })).toBeFocused();
  expect(await waymark.call('explore.comparisons', {})).toHaveLength(1);
});
