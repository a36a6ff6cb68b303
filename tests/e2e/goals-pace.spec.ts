import type { Page } from '@playwright/test';
import { addDays } from '#shared/calendar/dates.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';
import { beside } from './outside.ts';

const saved = (page: Page) => page.locator('[data-save-state="saved"]');
const sheetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });

function day(from: number): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  const here = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return addDays(here, from);
}

async function open(page: Page, { id, title }: Pick<Goal, 'id' | 'title'>): Promise<void> {
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  await expect(sheetOf(page, title)).toBeVisible();
}

const goalNow = (waymark: Waymark, id: string): Promise<Goal> => waymark.call('goals.get', { id });

/** A goal that grew by one and a half a week, of late by half of that. */
async function measuredGoal(waymark: Waymark): Promise<Goal> {
  const goal = await waymark.call('goals.write', {
    ...blankSheet('Practise speaking'),
    measure: { unit: 'h', start: 0, target: 25, now: 12 },
    due: day(35),
    status: 'active',
    milestones: [],
  });
  await beside(waymark.folders, async ({ vault }) => {
    const put = vault
      .opened()
      .db.prepare('INSERT INTO goal_measured (goal, date, now) VALUES (@goal, @date, @now)');
    for (const [ago, now] of [
      [56, 0],
      [49, 2],
      [42, 4.5],
      [35, 6],
      [28, 9],
      [21, 9.5],
      [14, 10],
      [7, 11],
    ] as const)
      put.run({ goal: goal.id, date: day(-ago), now });
  });
  return goal;
}

test('what a goal is about is saved, kept over a restart, and told where it does not fit', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('reflection.saveDirection', { place: 1, words: 'Teach more\nand write', revision: 0 });
  const goal = await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  let { page } = waymark;
  await open(page, goal);
  const more = page.getByRole('button', { name: 'More about it' });
  await more.press('Enter');
  await page.getByRole('radio', { name: /A learning goal/ }).check();
  await choose(page.getByRole('combobox', { name: 'Direction' }), 'Teach more');
  await page.getByRole('combobox', { name: 'Area of life' }).fill('Learning');
  await choose(page.getByRole('combobox', { name: 'Horizon' }), 'Within a year');
  await page.getByRole('textbox', { name: 'Effort' }).fill('60');
  await page.getByRole('textbox', { name: 'What it takes from other things' }).fill('Two evenings.');
  await page.getByRole('textbox', { name: 'Best outcome' }).fill('I see more.');
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Make it 10 h a week' }).click();
  await expect(page.getByRole('textbox', { name: 'Effort' })).toHaveValue('10');
  await page.getByRole('button', { name: 'Start: Set a start' }).click();
  await page.getByLabel('Start', { exact: true }).fill('2027-05-10');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Due: Set a date' }).click();
  await page.getByLabel('Due', { exact: true }).fill('2027-05-03');
  await page.keyboard.press('Enter');
  await expect(page.getByText('It is due before it starts.')).toBeVisible();
  await page.getByRole('button', { name: /Make .* the start/ }).click();
  await expect(page.getByText('It is due before it starts.')).toBeHidden();
  await expect(saved(page)).toBeVisible();

  page = await waymark.restart();
  await open(page, goal);
  await expect(page.getByText('A learning goal · Learning · Within a year · Teach more')).toBeVisible();
  await page.getByRole('button', { name: 'More about it' }).click();
  await expect(page.getByRole('radio', { name: /A learning goal/ })).toBeChecked();
  await expect(page.getByRole('textbox', { name: 'Best outcome' })).toHaveValue('I see more.');
  expect(await goalNow(waymark, goal.id)).toMatchObject({
    shape: 'learning',
    area: 'Learning',
    horizon: 'year',
    effort: 10,
    cost: 'Two evenings.',
    start: '2027-05-03',
    due: '2027-05-03',
  });
});

test('the pace is drawn and said, and the date or the target can follow it, and go back', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const goal = await measuredGoal(waymark);
  const { page } = waymark;
  await open(page, goal);
  const chart = page.getByRole('img', { name: /At your pace of 1\.5 h a week .* you reach 25 h between/ });
  await expect(chart).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('columnheader', { name: 'Even pace' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(10);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: /Make .* the due date instead/ }).click();
  await expect.poll(async () => (await goalNow(waymark, goal.id)).due).not.toBe(goal.due);
  await expect(page.getByRole('button', { name: /the due date instead/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(async () => (await goalNow(waymark, goal.id)).due).toBe(goal.due);

  await page.getByRole('button', { name: /Lower the target to/ }).click();
  await expect.poll(async () => (await goalNow(waymark, goal.id)).measure?.target).toBeLessThan(25);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect.poll(async () => (await goalNow(waymark, goal.id)).measure?.target).toBe(25);
});

test('a milestone waits for another one, is not the next thing until then, and never in a circle', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const goal = await waymark.call('goals.add', { title: 'Lead a workshop', status: 'active' });
  const other = await waymark.call('goals.add', { title: 'Find a room', status: 'active' });
  for (const title of ['Run it', 'Plan it'])
    await waymark.call('goals.addMilestone', { goal: goal.id, title });
  await waymark.call('goals.addMilestone', { goal: other.id, title: 'Ask the library' });
  const { page } = waymark;
  await open(page, goal);
  await page.getByRole('button', { name: 'Let Run it wait' }).press('Enter');
  await page.getByRole('textbox', { name: 'Wait for which milestone?' }).fill('library');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: /Ask the library/ }).click();
  await expect(page.getByText('waits for “Ask the library” of “Find a room”')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/waits for “Ask the library”/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Let Run it wait' }).press('Enter');
  await page.getByRole('button', { name: 'Plan it', exact: true }).click();
  await expect(sheetOf(page, 'Lead a workshop').getByText('waits for “Plan it”')).toBeVisible();
  await page.getByRole('button', { name: 'Let Plan it wait' }).press('Enter');
  await page.getByRole('button', { name: 'Run it', exact: true }).click();
  await expect(page.getByText(/These would wait for each other/)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Next: Plan it')).toBeVisible();
  const [first, second] = (await goalNow(waymark, goal.id)).milestones;
  if (!first || !second) throw new Error('the milestones are not there');
  await waymark.call('goals.tickMilestone', { id: second.id, done: true });
  await expect(page.getByText('Next: Run it')).toBeVisible();
});

test('the coach holds the hours of a goal against those that there are', async ({ waymark }) => {
  await waymark.makeVault();
  const goal = await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const sheet = { ...blankSheet('Meet ten people'), effort: 6 };
  await waymark.call('goals.write', { ...sheet, status: 'active', milestones: [] });
  const { page } = waymark;
  await open(page, goal);
  await page.getByRole('textbox', { name: 'Effort' }).fill('8');
  await page.getByRole('button', { name: /questions are answered/ }).click();
  await expect(page.getByText(/It takes 8 h a week\. Your other active goals take 6 h\./)).toBeVisible();
  await page.getByRole('textbox', { name: 'Hours a week for all your goals' }).fill('10');
  await expect(page.getByText(/That is 4 h more than there are\./)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Make it 4 h a week' }).click();
  await expect(page.getByRole('textbox', { name: 'Effort' })).toHaveValue('4');
  await expect(page.getByText(/That fits\./)).toBeVisible();
  expect(await waymark.call('goals.hours', {})).toEqual({ hours: 10 });
});
