import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { choose } from './choose.ts';
import { goTo, redo, undo } from './moves.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => column(page, name).getByRole('listitem');
const card = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('an occupation becomes an option, which is looked into, made a goal and there again after a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('searchbox', { name: 'Search occupations' }).fill('mediator');
  await page
    .getByRole('list', { name: 'Occupations' })
    .getByRole('link', { name: /^Mediator/ })
    .click();
  await page.getByRole('button', { name: 'Keep as an option' }).click();
  const yours = page.getByRole('link', { name: 'Your option: Mediator' });
  await expect(yours).toBeFocused();
  await expectNoAxeViolations(page);

  // What is taken back is none any more, and done again it is one.
  await undo(page);
  await expect(page.getByRole('button', { name: 'Keep as an option' })).toBeVisible();
  await redo(page);
  await expect(yours).toBeVisible();
  await goTo(page, '/explore/browse?words=mediator');
  await expect(
    page.getByRole('list', { name: 'Occupations' }).getByRole('link', { name: /^Mediator/ }),
  ).toContainText('your option');
  await goTo(page, '/explore/options');
  await card(page, 'Mediator').press('Enter');
  const option = page.getByRole('region', { name: 'Mediator', exact: true });
  await expect(option).toBeVisible();
  await expect(page.getByRole('link', { name: 'Mediator', exact: true })).toBeVisible();

  await option.getByRole('textbox', { name: 'About it' }).fill('Helping people to hear each other.');
  await option.getByRole('textbox', { name: 'What did you find out?' }).fill('The course takes 150 hours.');
  await page.keyboard.press('Enter');
  await expect(option.getByRole('region', { name: 'Today' })).toContainText('150 hours');
  await option.getByRole('textbox', { name: 'What would you like to know?' }).fill('Does it end by six?');
  await page.keyboard.press('Enter');
  await option.getByRole('textbox', { name: 'What speaks for it?' }).fill('I stay calm');
  await page.keyboard.press('Enter');
  await option.getByRole('textbox', { name: 'What speaks against it?' }).fill('No case for weeks');
  await page.keyboard.press('Enter');
  await expect(column(page, 'Speaks against it').getByText('No case for weeks')).toBeVisible();

  // A question gets its answer; without it, it is open again.
  await option.getByRole('button', { name: /Open: Does it end by six/ }).click();
  await page.getByRole('textbox', { name: 'What you found out' }).fill('Mostly.');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(option.getByRole('button', { name: /Answered:.*Mostly/s })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).focus();
  await undo(page);
  await expect(option.getByRole('button', { name: /Open:.*six/s })).toBeVisible();
  await redo(page);
  await expect(option.getByRole('button', { name: /Answered:.*Mostly/s })).toBeVisible();

  await option.getByRole('button', { name: 'Keep a source' }).click();
  await page.getByRole('textbox', { name: 'Keep a source' }).fill('We look for a mediator, 20 hours.');
  await page.getByRole('textbox', { name: 'Address' }).fill('https://jobs.example/17');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(column(page, 'Sources')).toContainText('https://jobs.example/17');
  await expect(option.getByRole('button', { name: 'Keep a source' })).toBeFocused();

  // A fact of pay says what cannot be read of it before it is kept.
  await page.getByRole('button', { name: 'Add a fact' }).click();
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('50000');
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('46000');
  await expect(page.getByRole('alert')).toHaveText('The smaller amount comes first.');
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('41000');
  await page.getByRole('textbox', { name: 'Currency' }).fill('eur');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(column(page, 'What is known')).toContainText('41,000 to 46,000 EUR a year');
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Make this a goal' }).click();
  await expect(page.getByRole('link', { name: 'Your goal' })).toBeVisible();
  await expect(column(page, 'Belongs to')).toContainText('Goal');
  const statusOf = async () => (await waymark.call('explore.options', {}))[0]?.status;
  await expect.poll(statusOf).toBe('pursuing');
  await undo(page);
  await expect(page.getByRole('button', { name: 'Make this a goal' })).toBeVisible();
  expect(await waymark.call('goals.list', {})).toEqual([]);
  await redo(page);
  await expect(page.getByRole('link', { name: 'Your goal' })).toBeVisible();

  page = await waymark.restart();
  await goTo(page, '/explore/options');
  await expect(cards(page, 'Pursuing')).toContainText([/Mediator.*41,000 to 46,000 EUR a year.*your goal/s]);
  await card(page, 'Mediator').click();
  await expect(page.getByRole('region', { name: 'Mediator', exact: true })).toContainText('150 hours');
  await expect(page.getByRole('textbox', { name: 'About it' })).toHaveValue(
    'Helping people to hear each other.',
  );
});

test('options are moved by keys and by mouse, set aside with a reason, and come back', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Explore' }).click();
  await page
    .getByRole('navigation', { name: 'Pages of Explore' })
    .getByRole('link', { name: 'Options' })
    .click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Write down the first one' }).click();
  for (const name of ['Freelance facilitator', 'An evening school']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect(cards(page, 'Idea')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expectNoAxeViolations(page);

  // By keys: up in its column, and to the columns beside it.
  await card(page, 'An evening school').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards(page, 'Idea')).toHaveText([/An evening school/, /Freelance/]);
  for (const name of ['Researching', 'Talking', 'Trying', 'Pursuing']) {
    await page.keyboard.press('Alt+ArrowRight');
    await expect(cards(page, name)).toHaveCount(1);
    await expect(card(page, 'An evening school')).toBeFocused();
  }

  // One more step leads to the shelf, where the reason is asked in place.
  await page.keyboard.press('Alt+ArrowRight');
  const why = page.getByRole('textbox', { name: 'Why not now? An evening school' });
  await expect(why).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.type('Not while the children are small.');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Parked')).toContainText([/Not while the children are small/]);
  await expect(card(page, 'An evening school')).toBeFocused();
  const stored = async () =>
    (await waymark.call('explore.options', {})).map(({ name, status, reason }) => [name, status, reason]);
  await expect
    .poll(stored)
    .toContainEqual(['An evening school', 'parked', 'Not while the children are small.']);

  // The move and its reason are one act.
  await undo(page);
  await expect(cards(page, 'Pursuing')).toHaveCount(1);
  await expect.poll(stored).toContainEqual(['An evening school', 'pursuing', '']);
  await redo(page);
  await expect(cards(page, 'Parked')).toContainText([/Not while the children are small/]);

  // The reason may stay empty.
  await card(page, 'Freelance facilitator').focus();
  await page.getByRole('button', { name: 'More for Freelance facilitator' }).click();
  await page.getByRole('menuitem', { name: 'Move to No' }).click();
  await expect(page.getByRole('textbox', { name: 'Why not? Freelance facilitator' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Freelance facilitator')).toBeFocused();
  await expect.poll(stored).toContainEqual(['Freelance facilitator', 'no', '']);

  // By mouse, back to the board.
  const from = await card(page, 'Freelance facilitator').boundingBox();
  const to = await column(page, 'Talking').boundingBox();
  if (!from || !to) throw new Error('nothing to carry');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 60, { steps: 12 });
  await page.mouse.up();
  await expect(cards(page, 'Talking')).toHaveText([/Freelance facilitator/]);
  await expect.poll(stored).toContainEqual(['Freelance facilitator', 'talking', '']);

  // On its page it is set aside as well, read first and changed where it is pressed.
  await card(page, 'Freelance facilitator').press('Enter');
  await choose(page.getByRole('combobox', { name: 'Where it stands' }), 'No');
  await expect(page.getByRole('textbox', { name: 'Why not?' })).toBeFocused();
  await page.keyboard.type('I would miss a team.');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'I would miss a team.' })).toBeVisible();
  await page.getByRole('button', { name: 'What it is: A role' }).click();
  await choose(page.getByRole('combobox', { name: 'What it is' }), 'Something of my own');
  await expect
    .poll(async () => (await waymark.call('explore.options', {})).find(({ status }) => status === 'no')?.sort)
    .toBe('business');

  // The trash, and back from it.
  await page.getByRole('link', { name: 'Options', exact: true }).click();
  await expect(card(page, 'Freelance facilitator')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Freelance facilitator')).toHaveCount(0);
  await undo(page);
  await expect(cards(page, 'No')).toContainText([/I would miss a team/]);
});

test('a direction is kept as an option from the guided start', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goTo(page, '/compass/path');
  await page.getByRole('navigation', { name: 'Parts of the first path' }).getByRole('button').last().click();
  await page.getByRole('textbox', { name: 'Direction 1' }).fill('An evening school. One day a week.');
  await page.getByRole('button', { name: 'Keep as an option: An evening school' }).click();
  const yours = page.getByRole('link', { name: 'Your option: An evening school' });
  await expect(yours).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'About it' })).toHaveValue(
    'An evening school. One day a week.',
  );
  await expect(page.getByRole('link', { name: 'One of your directions' })).toBeVisible();
});
