import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';

const sheetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const question = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const next = (page: Page) => page.keyboard.press('ControlOrMeta+Enter');

const wish = 'What do you wish for?';
const outcome = 'What is the best that comes of it?';
const obstacle = 'What within you stands in the way?';
const plan = 'What will you do when it comes up?';
const rehearsal = 'Go through it once in your mind';

async function open(page: Page, id: string, title: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  await expect(sheetOf(page, title)).toBeVisible();
}

const rehearsals = async (waymark: Waymark, goal: string): Promise<number> =>
  (await waymark.call('goals.rehearsals', { goal })).length;

test('from a wish to a rehearsed plan by keys alone, with a program that ends in the middle', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Speak up', status: 'active' });
  let { page } = waymark;
  await open(page, id, 'Speak up');
  await sheetOf(page, 'Speak up').getByRole('button', { name: 'Think it through…' }).press('Enter');
  await expect(question(page, wish)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('End');
  await page.keyboard.type(' in meetings');
  await page.keyboard.press('Enter');
  await expect(question(page, outcome)).toBeVisible();
  await page.keyboard.type('My ideas are heard.');
  await next(page);
  await expect(question(page, obstacle)).toBeVisible();
  await page.keyboard.type('I wait until I am sure.');
  await expect
    .poll(async () => (await waymark.call('goals.get', { id })).obstacle)
    .toBe('I wait until I am sure.');

  page = await waymark.killAndReopen();
  const now = 'Speak up in meetings';
  await open(page, id, now);
  await sheetOf(page, now).getByRole('button', { name: 'Think it through…' }).press('Enter');
  // It goes on where it was left.
  await expect(question(page, plan)).toBeVisible();
  await expect(question(page, plan)).toContainText('I wait until I am sure.');
  await page.keyboard.type('If I have time');
  await expect(question(page, plan)).toContainText('Name a moment that you cannot miss');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('my heart beats faster');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I will say one sentence at once.');
  await expectNoAxeViolations(page);
  await next(page);
  const last = question(page, rehearsal);
  await expect(last).toContainText('If my heart beats faster, then I will say one sentence at once.');
  await expectNoAxeViolations(page);
  await last.getByRole('button', { name: 'I have rehearsed it' }).press('Enter');
  await expect(last).toBeHidden();
  await expect.poll(() => rehearsals(waymark, id)).toBe(1);
  await expect(sheetOf(page, now).getByText('Rehearsed 1 time, last: Today.')).toBeVisible();

  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => rehearsals(waymark, id)).toBe(0);
  await expect(sheetOf(page, now).getByText('Not rehearsed yet.')).toBeVisible();
});

test('a plan that seldom works is thought of again, by mouse', async ({ waymark }) => {
  await waymark.makeVault();
  const { id, revision } = await waymark.call('goals.add', { title: 'Run', status: 'active' });
  const goal = await waymark.call('goals.get', { id });
  await waymark.call('goals.save', {
    ...goal,
    revision,
    ifCue: 'it is seven',
    thenAction: 'put on my shoes',
  });
  for (const worked of [false, true, false])
    await waymark.call('goals.logObstacleEvent', { goal: id, worked });
  const { page } = waymark;
  await open(page, id, 'Run');
  const sheet = sheetOf(page, 'Run');
  await expect(sheet.getByText('This plan worked 1 of 3 times.')).toBeVisible();
  await expectNoAxeViolations(page);
  await sheet.getByRole('button', { name: 'Think of another' }).click();
  await question(page, plan).getByRole('textbox', { name: 'then I will' }).fill('walk to the door');
  await question(page, plan).getByRole('button', { name: 'Next' }).click();
  await expect(question(page, rehearsal)).toContainText('If it is seven, then I will walk to the door.');
  await question(page, rehearsal).getByRole('button', { name: 'Back' }).click();
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('textbox', { name: 'Then I will' })).toHaveValue('walk to the door');
  await expect
    .poll(async () => (await waymark.call('goals.get', { id })).thenAction)
    .toBe('walk to the door');
  expect(await rehearsals(waymark, id)).toBe(0);
});
