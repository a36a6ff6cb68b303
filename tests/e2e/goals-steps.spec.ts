import type { Locator, Page } from '@playwright/test';
import { addDays } from '#shared/calendar/dates.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';
import { undo } from './moves.ts';

const sheetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

async function open(page: Page, id: string, title: string): Promise<Locator> {
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  await expect(sheetOf(page, title)).toBeVisible();
  return sheetOf(page, title);
}

/** Titles of the steps as they are kept, in order. */
const titles = async (waymark: Waymark, goal: string): Promise<string[]> =>
  (await waymark.call('goals.steps', { goal })).map(({ title }) => title);

test('next steps are written, ticked, put in order and removed by keys alone, and each is taken back', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Give a talk', status: 'active' });
  const { page } = waymark;
  let sheet = await open(page, id, 'Give a talk');
  const list = sheet.getByRole('list', { name: 'Next steps' });

  await sheet.getByRole('textbox', { name: 'New step' }).focus();
  for (const title of ['Pick a topic', 'Ask Ana for a slot', 'Draft one page']) {
    await page.keyboard.type(title);
    await page.keyboard.press('Enter');
    await expect(list.getByRole('textbox', { name: 'Step' }).last()).toHaveValue(title);
  }
  await list.getByRole('textbox', { name: 'Step' }).last().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect
    .poll(() => titles(waymark, id))
    .toEqual(['Pick a topic', 'Draft one page', 'Ask Ana for a slot']);
  const tick = list.getByRole('checkbox', { name: 'Pick a topic, done' });
  await tick.focus();
  await page.keyboard.press('Space');
  await expect(tick).toBeChecked();
  await expect
    .poll(async () => (await waymark.call('goals.get', { id })).nextStep?.title)
    .toBe('Draft one page');

  await list.getByRole('button', { name: 'Remove Draft one page' }).press('Enter');
  await expect(page.getByText('“Draft one page” is removed.', { exact: true })).toBeVisible();
  await expect.poll(() => titles(waymark, id)).toEqual(['Pick a topic', 'Ask Ana for a slot']);
  await list.getByRole('checkbox', { name: 'Pick a topic, done' }).focus();
  await undo(page);
  await expect
    .poll(() => titles(waymark, id))
    .toEqual(['Pick a topic', 'Draft one page', 'Ask Ana for a slot']);
  await undo(page);
  await expect(tick).not.toBeChecked();
  await undo(page);
  await expect
    .poll(() => titles(waymark, id))
    .toEqual(['Pick a topic', 'Ask Ana for a slot', 'Draft one page']);

  await waymark.restart();
  sheet = await open(waymark.page, id, 'Give a talk');
  await expect(sheet.getByRole('textbox', { name: 'Step', exact: true })).toHaveCount(3);
});

test('a step that repeats is marked day by day, with rest days that cost nothing', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Learn Spanish', status: 'active' });
  await waymark.call('goals.addMilestone', { goal: id, title: 'Order a meal' });
  await waymark.call('goals.addStep', { goal: id, title: 'Ten new words' });
  const { page } = waymark;
  const sheet = await open(page, id, 'Learn Spanish');
  await sheet.getByRole('button', { name: 'When and what for: Ten new words' }).press('Enter');
  const options = page.getByRole('dialog', { name: 'When and what for: Ten new words' });
  await choose(options.getByRole('combobox', { name: 'How often' }), 'By days');
  await choose(options.getByRole('combobox', { name: 'Leads to' }), 'Order a meal');
  await expectNoAxeViolations(page);
  await options.getByRole('textbox', { name: /Every so many/ }).fill('0');
  await expect(options.getByRole('alert')).toHaveText('Type a number from 1 to 52.');
  await options.getByRole('textbox', { name: /Every so many/ }).fill('1');
  await page.keyboard.press('Escape');
  await expect(options).toBeHidden();
  await expect(sheet.getByText('Every day · for “Order a meal”')).toBeVisible();

  // It began three days ago, as if it had been written then.
  const today = await page.evaluate(() => {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  const day = (from: number): string => addDays(today, from);
  await expect
    .poll(async () => (await waymark.call('goals.steps', { goal: id }))[0]?.repeat?.every)
    .toBe('day');
  const [step] = await waymark.call('goals.steps', { goal: id });
  if (!step?.repeat) throw new Error('no rhythm');
  await waymark.call('goals.saveStep', { ...step, repeat: { ...step.repeat, from: day(-3) } });

  const days = sheet.getByRole('group', { name: 'The last two weeks of Ten new words' });
  await expect(days.getByRole('button')).toHaveCount(14);
  await sheet.getByRole('checkbox', { name: 'Ten new words, done today' }).check({ force: true });
  await expect(days.getByRole('button').last()).toHaveAccessibleName(/: done$/);
  await days.getByRole('button').last().focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(sheet.getByText('Kept 2 of 3 days, 1 rest day')).toBeVisible();
  await expect
    .poll(async () => (await waymark.call('goals.steps', { goal: id }))[0]?.days)
    .toEqual([
      { date: day(-2), mark: 'rest' },
      { date: day(-1), mark: 'done' },
      { date: day(0), mark: 'done' },
    ]);
  await expectNoAxeViolations(page);
  await undo(page);
  await undo(page);
  await expect(sheet.getByText('Kept 2 of 4 days')).toBeVisible();
});
