import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { choose } from './choose.ts';
import { goTo, redo, undo } from './moves.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const names = (page: Page) =>
  page.getByRole('list', { name: 'What you are learning' }).locator('[data-learning] a');
const room = (page: Page) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Learning' });

test('something to learn is added by its name, written on its page, and there after a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  await room(page).click();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add the first one' }).click();
  await page.getByRole('textbox', { name: 'What do you want to learn?' }).fill('The book on groups');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['The book on groups']);
  await page.keyboard.type('A day beside a mediator');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeFocused();
  await undo(page);
  await expect(names(page)).toHaveText(['The book on groups']);
  await redo(page);
  await expect(names(page)).toHaveCount(2);

  await page.getByRole('link', { name: 'The book on groups' }).click();
  const facts = page.locator('dl[aria-label="About this"]');
  await facts.getByRole('button', { name: 'What it is: Course' }).click();
  await choose(page.getByRole('combobox', { name: 'What it is' }), 'Book');
  await page.getByRole('complementary').getByRole('button', { name: 'Show everything' }).click();
  await facts.getByRole('button', { name: 'How far: not said' }).click();
  await page.getByRole('textbox', { name: 'Counted in' }).fill('page');
  await page.getByRole('textbox', { name: 'Where you are' }).fill('400');
  await page.getByRole('textbox', { name: 'Of', exact: true }).fill('312');
  await expect(page.getByRole('alert')).toContainText('further than there is to go');
  await page.getByRole('textbox', { name: 'Where you are' }).fill('40');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(facts.getByRole('button', { name: 'How far: page 40 of 312' })).toBeFocused();
  await facts.getByRole('button', { name: 'Cost: not said' }).click();
  await page.getByRole('textbox', { name: 'Amount' }).fill('31');
  await page.getByRole('textbox', { name: 'Currency' }).fill('eur');
  await page.keyboard.press('Enter');
  await expect(facts.getByRole('button', { name: /^Cost: €31/ })).toBeFocused();
  await page.getByRole('textbox', { name: 'Notes' }).fill('A chapter every two weeks.');
  await choose(page.getByRole('combobox', { name: 'How it stands' }), 'Learning now');
  await expect
    .poll(async () => (await waymark.call('learning.items', {})).items[0])
    .toMatchObject({ sort: 'book', status: 'doing', about: 'A chapter every two weeks.' });
  await expectNoAxeViolations(page);

  page = await waymark.restart();
  await goTo(page, '/learning');
  await expect(page.locator('[data-learning]').first()).toContainText('Book · page 40 of 312');
  await expect(page.getByText('It costs €31.')).toBeVisible();

  // To the trash from its page, and back.
  await page.getByRole('link', { name: 'The book on groups' }).click();
  await page.getByRole('button', { name: 'More for The book on groups' }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(names(page)).toHaveText(['A day beside a mediator']);
  await undo(page);
  await expect(names(page)).toHaveCount(2);
});

test('the list goes by keys, and puts what is learned in another order', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  for (const name of ['One', 'Two', 'Three']) await waymark.call('learning.addItem', { name });
  const goal = await waymark.call('goals.add', { title: 'A practice', status: 'active' });
  await waymark.call('goals.save', { ...goal, shape: 'practice' });
  await goTo(page, '/learning');
  // The goal is being learned, and stands before what is only wanted.
  await expect(names(page)).toHaveText(['A practice', 'One', 'Two', 'Three']);
  await names(page).first().focus();
  await page.keyboard.press('End');
  await expect(names(page).nth(3)).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(names(page)).toHaveText(['A practice', 'One', 'Three', 'Two']);
  await expect(names(page).nth(2)).toBeFocused();
  await undo(page);
  await expect(names(page)).toHaveText(['A practice', 'One', 'Two', 'Three']);
  await page.getByRole('link', { name: 'One' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Two' })).toBeFocused();
  await page
    .getByRole('navigation', { name: 'Way back' })
    .getByRole('link', { name: 'Learning' })
    .press('Enter');
  await expect(page.getByRole('link', { name: 'Two' })).toBeFocused();

  const [from, to] = await Promise.all(
    ['Three', 'One'].map((name) => page.getByRole('link', { name }).boundingBox()),
  );
  if (!from || !to) throw new Error('a row is not drawn');
  await page.mouse.move(from.x + 150, from.y + 34);
  await page.mouse.down();
  await page.mouse.move(from.x + 150, from.y + 20, { steps: 3 });
  await page.mouse.move(to.x + 150, to.y + 6, { steps: 6 });
  await page.mouse.up();
  await expect(names(page)).toHaveText(['A practice', 'Three', 'One', 'Two']);
});

test('a practice goal is one thing with what is learned, on both sides', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const goal = await waymark.call('goals.add', { title: 'Facilitation with Ruth', status: 'active' });
  await waymark.call('goals.save', {
    ...goal,
    shape: 'practice',
    measure: { unit: 'hours', start: 0, target: 25, now: 16 },
  });
  await goTo(page, '/learning');
  await page.getByRole('button', { name: 'Keep hours and notes of it' }).click();
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Facilitation with Ruth');
  await expect(part(page, 'The same as your goal')).toContainText('16 of 25 hours');
  await expectNoAxeViolations(page);
  await page.getByRole('textbox', { name: 'Name' }).fill('The certificate with Ruth');
  await expect
    .poll(async () => (await waymark.call('goals.get', { id: goal.id })).title)
    .toBe('The certificate with Ruth');
  await choose(page.getByRole('combobox', { name: 'How it stands' }), 'Paused');
  await expect.poll(async () => (await waymark.call('goals.get', { id: goal.id })).paused).not.toBeNull();

  // Its sheet knows the item, and leads to it.
  await part(page, 'The same as your goal').getByRole('link', { name: 'Open the goal' }).click();
  await page.getByRole('link', { name: 'The same in Learning' }).click();
  await expect(part(page, 'The same as your goal')).toBeVisible();
  await room(page).click();
  await expect(names(page)).toHaveText(['The certificate with Ruth']);
  await expect(page.locator('[data-learning]')).toHaveText([/paused.*the same as your goal, counted once/s]);

  await page.getByRole('link', { name: 'The certificate with Ruth' }).click();
  await page.getByRole('button', { name: 'Make them two things' }).click();
  await expect(part(page, 'As a goal')).toBeVisible();
  await undo(page);
  await expect(part(page, 'The same as your goal')).toBeVisible();
});

test('a certificate says what to do before it runs out, and a reminder becomes a step', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const goal = await waymark.call('goals.add', { title: 'Stay ready', status: 'active' });
  const item = await waymark.call('learning.addItem', {
    name: 'First aid',
    sort: 'certificate',
    status: 'done',
  });
  await goTo(page, `/learning/${item.id}`);
  await page.getByRole('complementary').getByRole('button', { name: 'Show everything' }).click();
  await page.getByRole('button', { name: 'Runs out: not said' }).click();
  const inSomeTime = new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10);
  await page.getByRole('textbox', { name: 'Runs out' }).fill(inSomeTime);
  await page.keyboard.press('Enter');
  const reminders = part(page, 'Before it runs out');
  await expect(reminders.getByRole('listitem')).toHaveText([/Find a refresher/, /Book it/, /Check that/]);
  await expectNoAxeViolations(page);

  await reminders.getByRole('button', { name: /Book it: change$/ }).press('Enter');
  await page.getByRole('textbox', { name: 'What to do' }).fill('Book it with Ana');
  await page.keyboard.press('Enter');
  await expect(reminders.getByRole('button', { name: /Book it with Ana: change$/ })).toBeFocused();
  await reminders.getByRole('button', { name: 'Make “Find a refresher” a step of a goal' }).press('Enter');
  await page.getByRole('menuitem', { name: 'A step of “Stay ready”' }).click();
  await expect(reminders.getByRole('listitem').first()).toContainText('A step of Stay ready');
  await expect
    .poll(async () => (await waymark.call('goals.steps', { goal: goal.id })).map(({ title }) => title))
    .toEqual(['Find a refresher']);
  await reminders.getByRole('checkbox', { name: 'Find a refresher' }).press(' ');
  await expect
    .poll(async () => (await waymark.call('goals.steps', { goal: goal.id }))[0]?.doneAt)
    .not.toBeNull();
  await undo(page);
  await reminders
    .getByRole('button', { name: 'Let “Check that the new certificate is on its way” go' })
    .click();
  await expect(reminders.getByRole('listitem')).toHaveCount(2);
  await undo(page);
  await expect(reminders.getByRole('listitem')).toHaveCount(3);
  await room(page).click();
  await expect(page.locator('[data-learning]').first()).toContainText('runs out');
  await page.setViewportSize({ width: 900, height: 600 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
});
