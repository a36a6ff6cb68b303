import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { undo } from './moves.ts';

const sheetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const cards = (page: Page, column: string) =>
  page.getByRole('region', { name: column, exact: true }).getByRole('listitem');
const statusOf = async (waymark: Waymark, id: string) => (await waymark.call('goals.get', { id })).status;

async function open(page: Page, id: string, title: string): Promise<Locator> {
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  await expect(sheetOf(page, title)).toBeVisible();
  return sheetOf(page, title);
}

test('a goal is paused until a day and taken up again, and both are in its story', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Learn to draw', status: 'active' });
  const { page } = waymark;
  let sheet = await open(page, id, 'Learn to draw');
  await sheet.getByRole('button', { name: 'Pause…' }).press('Enter');
  const ask = dialog(page, 'Pause this goal');
  await ask.getByLabel('Until').fill('2099-03-01');
  await ask.getByRole('textbox', { name: 'Why now?' }).fill('The move comes first.');
  await expectNoAxeViolations(page);
  // Closed without an answer, what was written waits in it.
  await page.keyboard.press('Escape');
  await expect(ask).toBeHidden();
  await sheet.getByRole('button', { name: 'Pause…' }).press('Enter');
  await expect(ask.getByRole('textbox', { name: 'Why now?' })).toHaveValue('The move comes first.');
  await ask.getByRole('button', { name: 'Pause', exact: true }).press('Enter');
  await expect(sheet.getByText(/^Paused until .*1 March 2099\.$/)).toBeVisible();

  await waymark.restart();
  sheet = await open(waymark.page, id, 'Learn to draw');
  await expect(sheet.getByText(/^Paused until .*1 March 2099\.$/)).toBeVisible();
  await sheet.getByRole('button', { name: 'Resume' }).click();
  await expect(sheet.getByRole('button', { name: 'Pause…' })).toBeVisible();
  await expect.poll(async () => (await waymark.call('goals.get', { id })).paused).toBeNull();
  await undo(waymark.page);
  await expect(sheet.getByText(/^Paused until/)).toBeVisible();
  const events = await waymark.call('goals.transitions', { goal: id });
  expect(events.map(({ kind, words }) => [kind, words])).toEqual([['pause', 'The move comes first.']]);
});

test('a goal that is let go keeps what was learned, and the way back is one key', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Run the Berlin office', status: 'active' });
  const { page } = waymark;
  const sheet = await open(page, id, 'Run the Berlin office');
  await sheet.getByRole('button', { name: 'Let go…' }).press('Enter');
  const ask = dialog(page, 'Let this goal go');
  await page.keyboard.type('I like the people more than the post.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mentor two of them.');
  await expectNoAxeViolations(page);
  await ask.getByRole('button', { name: 'Let go', exact: true }).press('Enter');
  await expect.poll(() => statusOf(waymark, id)).toBe('let-go');
  const [turn] = await waymark.call('goals.transitions', { goal: id });
  expect(turn).toMatchObject({
    kind: 'let-go',
    words: 'I like the people more than the post.',
    instead: 'Mentor two of them.',
  });
  const { results } = await waymark.call('search.find', { text: 'mentor' });
  expect(results.map(({ kind }) => kind)).toContain('goal');
  await undo(page);
  await expect.poll(() => statusOf(waymark, id)).toBe('active');
});

test('a goal that was reached becomes a win that is found by its words', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Give a talk', status: 'active' });
  const { page } = waymark;
  const sheet = await open(page, id, 'Give a talk');
  await sheet.getByRole('button', { name: 'Reached…' }).click();
  const ask = dialog(page, 'You reached it');
  await ask.getByRole('textbox', { name: 'In a few words' }).fill('Spoke to sixty people');
  await ask.getByRole('textbox', { name: 'What made it work?' }).fill('Rehearsing aloud with Ana.');
  await ask.getByRole('button', { name: 'Keep it as a win' }).click();
  await expect.poll(() => statusOf(waymark, id)).toBe('done');
  await expect(ask).toBeHidden();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Wins…' }).click();
  const wins = dialog(page, 'Wins');
  await expect(wins.getByRole('button', { name: /Spoke to sixty people/ })).toBeVisible();
  await wins.getByRole('textbox', { name: 'New win' }).fill('Asked for help before it was late');
  await page.keyboard.press('Enter');
  await expect(wins.getByRole('textbox', { name: 'Win', exact: true })).toHaveValue(
    'Asked for help before it was late',
  );
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(wins).toBeHidden();
  await undo(page);
  await expect.poll(async () => (await waymark.call('goals.wins', {})).length).toBe(1);

  await waymark.restart();
  await waymark.page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await waymark.page.keyboard.press('ControlOrMeta+k');
  await waymark.page.keyboard.type('rehearsing aloud');
  await waymark.page
    .getByRole('option', { name: /Spoke to sixty people/ })
    .first()
    .click();
  await expect(dialog(waymark.page, 'Wins')).toBeVisible();
});

test('a change of course leads on to the new goal, with a line to the old one', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Become a team leader', status: 'active' });
  await waymark.call('goals.addMilestone', { goal: id, title: 'Lead one project' });
  const { page } = waymark;
  let sheet = await open(page, id, 'Become a team leader');
  await sheet.getByRole('button', { name: 'Change course…' }).press('Enter');
  const ask = dialog(page, 'Change course');
  await ask.getByRole('textbox', { name: 'What do you want instead?' }).fill('Become a principal engineer');
  await ask.getByRole('textbox', { name: 'What did you find out?' }).fill('I would miss the craft.');
  await expectNoAxeViolations(page);
  await ask.getByRole('button', { name: 'Change course' }).press('Enter');
  sheet = sheetOf(page, 'Become a principal engineer');
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText('It came from Become a team leader.')).toBeVisible();
  await expect(sheet.getByRole('textbox', { name: 'Milestone', exact: true })).toHaveValue(
    'Lead one project',
  );
  await sheet.getByRole('link', { name: 'Become a team leader' }).press('Enter');
  await expect(
    sheetOf(page, 'Become a team leader').getByText('It became Become a principal engineer.'),
  ).toBeVisible();
  await expect.poll(() => statusOf(waymark, id)).toBe('let-go');
});

test('a card that is carried to the end of the board asks what to keep of it', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Give a talk', status: 'active' });
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+4');
  await page.getByRole('link', { name: 'Give a talk', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => statusOf(waymark, id)).toBe('done');
  await page.getByRole('button', { name: 'Keep it as a win…' }).click();
  const ask = dialog(page, 'You reached it');
  await ask.getByRole('textbox', { name: 'What made it work?' }).fill('Starting early.');
  await ask.getByRole('button', { name: 'Keep it as a win' }).click();
  await expect
    .poll(async () => (await waymark.call('goals.wins', {})).map(({ words }) => words))
    .toEqual(['Starting early.']);
  await expect(cards(page, 'Done')).toHaveCount(1);
});
