import type { Waymark } from '#tests/e2e/app.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { goTo, redo, undo } from './moves.ts';

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
  const isNext = async () => (await waymark.call('explore.option', { id })).next;
  const nextButton = option.getByRole('button', { name: 'Make it what comes next' });
  await nextButton.press('Enter');
  await expect(option.getByText('It comes next.')).toBeVisible();
  await expect(nextButton).toBeHidden();
  expect(await isNext()).toBe('Does “Home by six” hold here?');
  await expect(option.getByText('It is one of your questions. It comes next.')).toBeVisible();
  await undo(page);
  await expect(nextButton).toBeVisible();
  expect(await isNext()).toBe('');
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

test('what stands side by side is rated beside the table, by mouse and by keys', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const role = await waymark.call('reflection.addClaim', {
    kind: 'role',
    name: 'Librarian',
    description: '',
  });
  const meetings = { role: role.id, name: 'Long meetings', effect: 'drains', kind: 'pace' } as const;
  await waymark.call('reflection.addEnergizer', meetings);
  await claim(waymark, 'value', 'Teaching');
  await claim(waymark, 'non-negotiable', 'Home by six');
  const directions = [];
  for (const [place, words] of ['Help groups think well.', 'An evening school.'].entries())
    directions.push(await waymark.call('reflection.saveDirection', { place: place + 1, words, revision: 0 }));
  const option = await waymark.call('explore.addOption', { name: 'Mediator' });
  const subjects = [
    ...directions.map(({ id }) => ({ kind: 'direction' as const, id: id ?? '' })),
    { kind: 'option' as const, id: option.id },
  ];
  const begun = await waymark.call('explore.addComparison', { name: 'Which way?', subjects });
  await goTo(page, `/explore/compare/${begun.id}`);
  const table = page.getByRole('region', { name: 'Side by side' });
  const feeds = table.getByRole('row', { name: /^What it feeds/ }).getByRole('cell');
  const holds = table.getByRole('row', { name: /^Not negotiable/ }).getByRole('cell');
  const sentence = page.getByRole('region', { name: 'What counts' }).getByRole('status');
  await expect(feeds.first()).toContainText('0 of 1 · 1 open');
  await expect(sentence).not.toContainText('is ahead');

  // By mouse: the table and the sentence change while the rating is open, and so does undoing.
  const school = table.getByRole('button', { name: 'Say what it feeds: An evening school' });
  await school.click();
  const rating = page.getByRole('complementary', { name: 'How it fits: An evening school' });
  await expect(rating.getByRole('heading', { name: 'An evening school' })).toBeFocused();
  await expect(school).toHaveAttribute('aria-expanded', 'true');
  await rating.getByRole('button', { name: 'Teaching: Not asked yet' }).click();
  await rating.getByRole('button', { name: 'A lot' }).click();
  await expect(rating.getByRole('button', { name: 'Teaching: A lot' })).toBeFocused();
  await expect(feeds.nth(1)).toContainText('1 of 1');
  await expect(sentence).toContainText('“An evening school” is ahead');
  await undo(page);
  await expect(feeds.nth(1)).toContainText('0 of 1 · 1 open');
  await expect(sentence).not.toContainText('is ahead');
  await redo(page);
  await expect(sentence).toContainText('“An evening school” is ahead');
  await expectNoAxeViolations(page);

  // What takes energy is asked as well, and is to be watched for.
  const energy = table.getByRole('row', { name: /^Energy, from your roles/ }).getByRole('cell');
  await expect(energy.nth(1)).toHaveText('Not known: “Long meetings”');
  await rating.getByRole('button', { name: 'Long meetings: Not asked yet' }).click();
  await rating.getByRole('button', { name: 'A lot', exact: true }).click();
  await expect(energy.nth(1)).toHaveText('Watch for: “Long meetings”');
  await expect(feeds.nth(1)).toContainText('1 of 1');

  // Words that wait in an open line are kept when it closes, as not known, and the focus is where it was.
  await rating.getByRole('button', { name: 'Home by six: Not asked yet' }).click();
  await rating.getByRole('textbox', { name: 'In your words: Home by six' }).fill('Evenings are the work');
  await rating.getByRole('button', { name: 'Close' }).click();
  await expect(school).toBeFocused();
  await expect(rating).toBeHidden();
  await expect(holds.nth(1)).toContainText('Evenings are the work');

  // By keys, from the conditions of another column: it begins there, and Escape leads back.
  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  const ofMediator = table.getByRole('button', { name: 'Say what holds: Mediator' });
  await ofMediator.press('Enter');
  const mediator = page.getByRole('complementary', { name: 'How it fits: Mediator' });
  const home = mediator.getByRole('button', { name: /^Home by six:/ });
  await expect(home).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(mediator.getByRole('button', { name: 'Home by six: Holds' })).toBeFocused();
  await expect(holds.nth(2)).toContainText('Holds');
  await mediator.getByRole('button', { name: 'Make it what comes next' }).press('Enter');
  await expect(mediator.getByText('It comes next.')).toBeVisible();
  await expect(table).toContainText('How much of “Teaching” would there be?');
  await expectNoAxeViolations(page);
  await home.focus();
  await page.keyboard.press('Escape');
  await expect(mediator).toBeHidden();
  await expect(ofMediator).toBeFocused();
});

test('a future is rated from its small compass', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await claim(waymark, 'value', 'Teaching');
  await goTo(page, '/explore/futures');
  await page.getByRole('button', { name: 'Sketch three' }).click();
  const door = page.getByRole('button', { name: /^Rate it: Another door\./ });
  await door.press('Enter');
  const rating = page.getByRole('complementary', { name: 'How it fits: Another door' });
  await expect(rating.getByRole('heading', { name: 'Another door' })).toBeFocused();
  await rating.getByRole('button', { name: 'Teaching: Not asked yet' }).press('Enter');
  await rating.getByRole('button', { name: 'Quite a bit' }).press('Enter');
  await expect(door).toHaveAccessibleName(/Feeds “Teaching”/);
  await expectNoAxeViolations(page);
  await undo(page);
  await expect(door).toHaveAccessibleName(/Nothing is said of it yet/);
  await redo(page);
  await expect(door).toHaveAccessibleName(/Feeds “Teaching”/);
  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(rating).toBeHidden();
  await expect(door).toBeFocused();
  // What is moved to the trash takes its rating with it.
  await door.press('Enter');
  await page.getByRole('button', { name: 'More for Another door' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(rating).toBeHidden();
});
