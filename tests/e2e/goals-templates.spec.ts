import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';
import { undo } from './moves.ts';

const sheetOf = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const titles = async (waymark: Waymark): Promise<string[]> =>
  (await waymark.call('goals.list', {})).map(({ title }) => title);

async function board(waymark: Waymark): Promise<Page> {
  await waymark.makeVault();
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+4');
  await expect(page.getByRole('heading', { name: 'Goals', level: 1 })).toBeVisible();
  return page;
}

test('an empty board shows an example of each kind, and one is taken and changed', async ({ waymark }) => {
  const page = await board(waymark);
  const examples = page.getByRole('region', { name: 'Examples' });
  await expect(examples.getByRole('button')).toHaveCount(5);
  await expectNoAxeViolations(page);
  expect(await titles(waymark)).toEqual([]);
  await examples.getByRole('button', { name: /A promotion/ }).click();
  const draft = dialog(page, 'Your goal, proposed');
  await draft.getByRole('textbox', { name: 'Title' }).fill('Become head of the archive');
  await expectNoAxeViolations(page);
  // Nothing is lost by closing it.
  await page.keyboard.press('Escape');
  await expect(draft).toBeHidden();
  await page.getByRole('button', { name: 'From a template…' }).click();
  await expect(draft.getByRole('textbox', { name: 'Title' })).toHaveValue('Become head of the archive');
  await draft.getByRole('button', { name: /^Take out Mark what I do/ }).click();
  await choose(draft.getByRole('combobox', { name: 'Where it stands' }), 'Active');
  await draft.getByRole('button', { name: 'Write it down', exact: true }).click();
  await expect(sheetOf(page, 'Become head of the archive')).toBeVisible();
  const [goal] = await waymark.call('goals.list', {});
  expect(goal).toMatchObject({ title: 'Become head of the archive', status: 'active' });
  expect(goal?.milestones).toHaveLength(7);
  await page.keyboard.press('Escape');
  await expect(examples).toHaveCount(0);
});

test('a template leads from a few questions to dated milestones, by keys alone, and is taken back', async ({
  waymark,
}) => {
  const page = await board(waymark);
  await page.getByRole('button', { name: 'From a template…' }).press('Enter');
  const kinds = dialog(page, 'From a template');
  await kinds.getByRole('button', { name: /A professional network/ }).press('Enter');
  const questions = dialog(page, 'A professional network');
  await expect(questions.getByRole('textbox', { name: 'In which field?' })).toBeFocused();
  await page.keyboard.type('tidal power');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8');
  await expectNoAxeViolations(page);
  await questions.getByLabel('By when?').fill('2020-01-01');
  await questions.getByRole('button', { name: 'Propose it' }).press('Enter');
  await expect(questions).toBeVisible();
  await questions.getByLabel('By when?').fill('2099-06-30');
  await questions.getByRole('textbox', { name: 'In which field?' }).focus();
  await page.keyboard.press('Enter');
  const draft = dialog(page, 'Your goal, proposed');
  const title = 'Have 8 conversations with people in tidal power';
  await expect(draft.getByRole('textbox', { name: 'Title' })).toHaveValue(title);
  await expect(draft.getByRole('textbox', { name: 'Milestone' })).toHaveCount(7);
  await draft.getByRole('button', { name: 'Write it down', exact: true }).press('Enter');
  await expect(sheetOf(page, title)).toBeVisible();
  await page.keyboard.press('Escape');
  await waymark.restart();
  const [goal] = await waymark.call('goals.list', {});
  expect(goal).toMatchObject({ title, status: 'next', due: '2099-06-30', measure: { target: 8, now: 0 } });
  expect(goal?.milestones.at(-1)?.due).toBe('2099-06-30');
});

test('a goal that was written from a template is taken back with the keys', async ({ waymark }) => {
  const page = await board(waymark);
  await page
    .getByRole('region', { name: 'Examples' })
    .getByRole('button', { name: /A skill/ })
    .click();
  await dialog(page, 'Your goal, proposed')
    .getByRole('button', { name: 'Write it down', exact: true })
    .click();
  await expect.poll(() => titles(waymark)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await undo(page);
  await expect.poll(() => titles(waymark)).toEqual([]);
});

test('milestones are planned from the end backwards, in one step that is taken back in one', async ({
  waymark,
}) => {
  const page = await board(waymark);
  const { id, revision } = await waymark.call('goals.add', { title: 'Give a talk', status: 'active' });
  await waymark.call('goals.save', {
    ...(await waymark.call('goals.get', { id })),
    revision,
    start: '2098-01-01',
    due: '2098-12-31',
  });
  await waymark.call('goals.addMilestone', { goal: id, title: 'Pick a topic' });
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  const sheet = sheetOf(page, 'Give a talk');
  await sheet.getByRole('button', { name: 'From the end backwards…' }).press('Enter');
  const plan = dialog(page, 'From the end backwards');
  await page.keyboard.type('Rehearse in the room');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Write it');
  await expect(plan.getByRole('listitem')).toHaveText([/Pick a topic/, /Write it/, /Rehearse in the room/]);
  await expectNoAxeViolations(page);
  await plan.getByRole('button', { name: 'Plan it so' }).press('Enter');
  await expect(plan).toBeHidden();
  const milestones = async () =>
    (await waymark.call('goals.get', { id })).milestones.map(({ title, due }) => `${title} ${due}`);
  await expect
    .poll(milestones)
    .toEqual(['Pick a topic 2098-04-28', 'Write it 2098-08-23', 'Rehearse in the room 2098-12-17']);
  await undo(page);
  await expect.poll(milestones).toEqual(['Pick a topic null']);
});
