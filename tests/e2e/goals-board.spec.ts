import type { Page } from '@playwright/test';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';
import { undo } from './moves.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => column(page, name).getByRole('listitem');
const card = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });
const groupBy = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Columns by' }).getByText(name, { exact: true }).click();

/** Goals in two areas, one of them in a direction, one with a value and with somebody. */
async function fill(waymark: Waymark): Promise<void> {
  await waymark.makeVault();
  const teach = await waymark.call('reflection.saveDirection', { place: 1, words: 'Teach', revision: 0 });
  const write = async (title: string, fields: object): Promise<string> =>
    (
      await waymark.call('goals.write', {
        ...blankSheet(title),
        status: 'active',
        milestones: [],
        ...fields,
      })
    ).id;
  const talk = await write('Give a talk', { area: 'Work', direction: teach.id, due: '2027-06-01' });
  await write('Learn to draw', { area: 'Home', status: 'next', horizon: 'year' });
  await write('Lead a team', { area: 'Work', status: 'someday' });
  await write('Run a race', { area: 'Home', status: 'done' });
  const value = await waymark.call('reflection.addClaim', { kind: 'value', name: 'Learning' });
  await waymark.call('goals.linkClaim', { goal: talk, kind: 'value', claim: value.id });
  await waymark.page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await waymark.page.keyboard.press('ControlOrMeta+4');
  await expect(cards(waymark.page, 'Active')).toHaveCount(1);
}

test('the board is looked at by area, horizon and direction, and a move gives the goal what the column stands for', async ({
  waymark,
}) => {
  await fill(waymark);
  const { page } = waymark;
  await groupBy(page, 'Area');
  await expect(cards(page, 'Work')).toHaveText([/Give a talk/, /Lead a team/]);
  await expect(cards(page, 'Home')).toHaveText([/Learn to draw.*Next/]);
  await expectNoAxeViolations(page);

  // By keys: to the column on the left, and back with the keys.
  await card(page, 'Learn to draw').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  const areaOf = async (title: string) =>
    (await waymark.call('goals.list', {})).find((goal) => goal.title === title)?.area;
  await expect.poll(() => areaOf('Learn to draw')).toBe('Work');
  await expect(card(page, 'Learn to draw')).toBeFocused();
  await undo(page);
  await expect.poll(() => areaOf('Learn to draw')).toBe('Home');
  await expect(cards(page, 'Home')).toHaveCount(1);

  // By mouse: into the column without an area.
  const from = await card(page, 'Lead a team').boundingBox();
  const to = await column(page, 'No area').boundingBox();
  if (!from || !to) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 90, { steps: 12 });
  await page.mouse.up();
  await expect.poll(() => areaOf('Lead a team')).toBe('');
  await expect(cards(page, 'No area')).toHaveText([/Lead a team/]);

  // The sheet opens above, and the board is as it was behind it.
  await card(page, 'Give a talk').press('Enter');
  await expect(page.getByRole('region', { name: 'Give a talk', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cards(page, 'Work')).toHaveCount(1);

  await groupBy(page, 'Direction');
  await expect(cards(page, 'Teach')).toHaveText([/Give a talk/]);
  await expect(cards(page, 'No direction')).toHaveCount(2);
  await column(page, 'Teach').getByRole('button', { name: 'Add a goal to Teach' }).click();
  await page.keyboard.type('Write a course');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Teach')).toHaveText([/Give a talk/, /Write a course/]);

  await groupBy(page, 'Horizon');
  await expect(cards(page, 'Within a year')).toHaveText([/Give a talk/, /Learn to draw/]);
  await card(page, 'Learn to draw').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Within three years')).toHaveText([/Learn to draw/]);
  await expectNoAxeViolations(page);
});

test('the board shows what serves a value, whom it is with, and when it is due', async ({ waymark }) => {
  await fill(waymark);
  const { page } = waymark;
  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter');
  const which = page.getByRole('dialog', { name: 'Which goals' });
  await choose(which.getByRole('combobox', { name: 'Serves' }), 'Learning');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 of 4 goals: serves “Learning”')).toBeVisible();
  await expect(cards(page, 'Active')).toHaveText([/Give a talk/]);
  await expect(cards(page, 'Next')).toHaveCount(0);

  // What is added behind a filter is not lost to the eye.
  await column(page, 'Next').getByRole('button', { name: 'Add a goal to Next' }).click();
  await page.keyboard.type('Read one book');
  await page.keyboard.press('Enter');
  await expect(page.getByText('“Read one book” is written down. The filter hides it.')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).first().click();
  await expect(cards(page, 'Next')).toHaveText([/Learn to draw/, /Read one book/]);

  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await choose(which.getByRole('combobox', { name: 'Due' }), 'Without a date');
  await page.keyboard.press('Escape');
  await expect(cards(page, 'Active')).toHaveCount(0);
  await expect(cards(page, 'Someday')).toHaveText([/Lead a team/]);
});

test('directions are written, dated and taken away, and no goal goes with them', async ({ waymark }) => {
  await fill(waymark);
  const { page } = waymark;
  await groupBy(page, 'Direction');
  await page.getByRole('button', { name: 'Directions…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Directions', exact: true });
  await dialog.getByRole('textbox', { name: 'New direction' }).fill('Write for children');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: /^Until when: Write for children/ }).press('Enter');
  await dialog.getByLabel('Until when: Write for children').fill('2031-05-01');
  await page.keyboard.press('Enter');
  const second = async () => (await waymark.call('reflection.directions', {}))[1];
  await expect.poll(async () => (await second())?.until).toBe('2031-05-01');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Take “Teach” away' }).press('Enter');
  await expect(page.getByText('“Teach” is taken away. 1 goal led there and stays as it is.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(1);
  expect(await waymark.call('goals.list', {})).toHaveLength(4);
  await page.keyboard.press('Escape');
  await expect(cards(page, 'No direction')).toHaveCount(3);
  await undo(page);
  await expect(cards(page, 'Teach')).toHaveText([/Give a talk/]);
  await expect(cards(page, 'Write for children')).toHaveCount(0);
});
