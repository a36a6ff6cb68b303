import type { Page } from '@playwright/test';
import { inTransaction } from '#main/database/open.ts';
import { addGoal } from '#main/goals/index.ts';
import { systemClock } from '#main/ports/clock.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';
import { beside } from './outside.ts';

const column = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => column(page, name).getByRole('listitem');
const card = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true });
const said = (page: Page) => page.locator('[role="status"].sr-only');
const sheet = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const saved = (page: Page) => page.locator('[data-save-state="saved"]');

async function goToBoard(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+4');
  await expect(column(page, 'Someday')).toBeVisible();
}

/** Three active goals and one for next, on the board. */
async function someGoals(waymark: Waymark): Promise<void> {
  await waymark.makeVault();
  for (const title of ['Lead a workshop', 'Learn to draw', 'Meet ten people'])
    await waymark.call('goals.add', { title, status: 'active' });
  await waymark.call('goals.add', { title: 'Write a talk', status: 'next' });
  await goToBoard(waymark.page);
  await expect(cards(waymark.page, 'Active')).toHaveCount(3);
}

test('the board by keyboard alone: add, walk, move across, reorder, trash and undo', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goToBoard(page);

  await page.keyboard.press('n');
  await page.keyboard.type('Lead a workshop');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Learn to draw');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Someday')).toHaveText([/Lead a workshop/, /Learn to draw/]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowUp');
  await expect(card(page, 'Learn to draw')).toBeFocused();

  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards(page, 'Someday')).toHaveText([/Learn to draw/, /Lead a workshop/]);
  await expect(card(page, 'Learn to draw')).toBeFocused();
  await expect(said(page)).toHaveText(/Learn to draw: Someday, 1 of 2/);

  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Active')).toHaveText([/Learn to draw/]);
  await expect(card(page, 'Learn to draw')).toBeFocused();
  await expect(said(page)).toHaveText(/Learn to draw: Active, 1 of 1/);

  await page.keyboard.press('ArrowLeft');
  await expect(column(page, 'Next').getByRole('button', { name: /Add a goal/ })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'Lead a workshop')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(card(page, 'Lead a workshop')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page, 'Someday')).toHaveText([/Lead a workshop/]);

  await waymark.restart();
  await goToBoard(waymark.page);
  await expect(cards(waymark.page, 'Active')).toHaveText([/Learn to draw/]);
  await expect(cards(waymark.page, 'Someday')).toHaveText([/Lead a workshop/]);
});

test('a goal is let go and taken back by keyboard, and the folded column opens for it', async ({
  waymark,
}) => {
  await someGoals(waymark);
  const { page } = waymark;
  await card(page, 'Meet ten people').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Let go')).toHaveText([/Meet ten people/]);
  await expect(card(page, 'Meet ten people')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cards(page, 'Done')).toHaveText([/Meet ten people/]);
  await expect(card(page, 'Meet ten people')).toBeFocused();
});

test('the board by mouse: cards are dragged within a column and across', async ({ waymark }) => {
  await someGoals(waymark);
  const { page } = waymark;
  await drag(page, 'Meet ten people', 'Lead a workshop');
  await expect(cards(page, 'Active')).toHaveText([/Meet ten people/, /Lead a workshop/, /Learn to draw/]);
  await drag(page, 'Meet ten people', 'Write a talk');
  await expect(cards(page, 'Next')).toHaveText([/Meet ten people/, /Write a talk/]);
  await expect(page).toHaveURL(/#\/goals$/);

  const room = await column(page, 'Done').boundingBox();
  if (!room) throw new Error('the column is not drawn');
  await dragTo(page, 'Write a talk', room.x + room.width / 2, room.y + room.height / 2);
  await expect(cards(page, 'Done')).toHaveText([/Write a talk/]);

  const kept = (await waymark.call('goals.list', {})).map(({ status, title }) => `${status}: ${title}`);
  expect(kept).toEqual([
    'next: Meet ten people',
    'active: Lead a workshop',
    'active: Learn to draw',
    'done: Write a talk',
  ]);
});

test('a card moves by its menu, and Escape gives up a drag', async ({ waymark }) => {
  await someGoals(waymark);
  const { page } = waymark;
  await page.getByRole('button', { name: 'More for Learn to draw' }).click();
  await page.getByRole('menuitem', { name: 'Move to Done' }).click();
  await expect(cards(page, 'Done')).toHaveText([/Learn to draw/]);
  await expect(card(page, 'Learn to draw')).toBeFocused();

  const from = await card(page, 'Lead a workshop').boundingBox();
  const to = await card(page, 'Write a talk').boundingBox();
  if (!from || !to) throw new Error('the cards are not drawn');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y, { steps: 6 });
  await expect(cards(page, 'Next')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(cards(page, 'Next')).toHaveCount(1);
  await expect(cards(page, 'Active')).toHaveText([/Lead a workshop/, /Meet ten people/]);
});

test('what is written on a sheet is there after a restart, and the card shows how far it is', async ({
  waymark,
}) => {
  await someGoals(waymark);
  await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Facilitating' });
  let { page } = waymark;
  await card(page, 'Lead a workshop').focus();
  await page.keyboard.press('Enter');
  const words = {
    Title: 'Lead three workshops',
    'What exactly': 'Two hours each.\nSix people.',
    Why: 'I was not tired afterwards.',
    Obstacle: 'Autumn fills up.',
    If: 'it is Monday',
    'Then I will': 'ask one lead',
  };
  for (const [name, text] of Object.entries(words))
    await page.getByRole('textbox', { name, exact: true }).fill(text);
  await page.getByRole('button', { name: 'Due: Set a date' }).click();
  await page.getByLabel('Due', { exact: true }).fill('2027-06-30');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Choose strengths' }).click();
  await page.getByRole('checkbox', { name: 'Facilitating' }).check();
  await page.keyboard.press('Escape');

  await page.getByRole('textbox', { name: 'New milestone' }).fill('Ask for a slot');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Run it');
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: 'Ask for a slot, done' }).check();
  await expect(page.getByText('1 of 2 milestones').first()).toBeVisible();
  await page.getByRole('button', { name: 'Date of Run it: Date' }).click();
  await page.getByLabel('Date of Run it', { exact: true }).fill('2027-02-01');
  await page.keyboard.press('Enter');

  page = await waymark.restart();
  await goToBoard(page);
  const item = cards(page, 'Active').filter({ hasText: 'Lead three workshops' });
  await expect(item).toContainText('1 of 2 milestones');
  await expect(item).toContainText('30 Jun 2027');
  await expect(item).toContainText('Next, 1 Feb 2027: Run it');
  await expect(item).toContainText('if-then ✓');
  await card(page, 'Lead three workshops').click();
  for (const [name, text] of Object.entries(words))
    await expect(page.getByRole('textbox', { name, exact: true })).toHaveValue(text);
  await page.getByRole('link', { name: 'Facilitating' }).click();
  await expect(page.getByRole('region', { name: 'Facilitating' })).toContainText('Lead three workshops');
});

test('milestones: ordered, renamed, unticked and removed with undo, by keyboard', async ({ waymark }) => {
  await someGoals(waymark);
  const { page } = waymark;
  const [goal] = (await waymark.call('goals.list', {})).filter(({ title }) => title === 'Learn to draw');
  if (!goal) throw new Error('the goal is not there');
  for (const title of ['one', 'two', 'three'])
    await waymark.call('goals.addMilestone', { goal: goal.id, title });
  await card(page, 'Learn to draw').focus();
  await page.keyboard.press('Enter');
  const titles = page.getByRole('textbox', { name: 'Milestone', exact: true });
  await expect(titles).toHaveCount(3);
  await titles.nth(2).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(titles.nth(1)).toHaveValue('three');
  await expect(titles.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' again');
  await expect(saved(page)).toBeVisible();

  await page.getByRole('checkbox', { name: 'one, done' }).focus();
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText(/one: done\. 1 of 3 done/);
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText(/one: open\. 0 of 3 done/);

  await page.getByRole('button', { name: 'Remove two' }).click();
  await expect(titles).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titles).toHaveCount(3);
  const [now] = (await waymark.call('goals.list', {})).filter(({ id }) => id === goal.id);
  expect(now?.milestones.map(({ title }) => title)).toEqual(['one', 'three again', 'two']);
});

test('a measure counts in any direction, and half-typed numbers do no harm', async ({ waymark }) => {
  await someGoals(waymark);
  const { page } = waymark;
  await card(page, 'Meet ten people').click();
  await page.getByRole('button', { name: 'Add a measure' }).click();
  await expect(page.getByRole('textbox', { name: 'To', exact: true })).toBeFocused();
  await page.keyboard.type('25');
  await page.getByRole('textbox', { name: 'Unit' }).fill('h');
  await page.getByRole('button', { name: 'One more' }).click();
  const inSheet = sheet(page, 'Meet ten people');
  await expect(inSheet).toContainText('1 of 25 h');
  const nowField = page.getByRole('textbox', { name: 'Now', exact: true });
  await nowField.fill('-');
  await expect(page.getByText('Type a number.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(nowField).toHaveValue('1');
  await nowField.fill('-3.5');
  await page.getByRole('textbox', { name: 'From', exact: true }).fill('25');
  await expect(page.getByText(/It begins where it ends/)).toBeVisible();
  await expect(inSheet.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '0');
  await expect(saved(page)).toBeVisible();
  const [goal] = (await waymark.call('goals.list', {})).filter(({ title }) => title === 'Meet ten people');
  expect(goal?.measure).toEqual({ unit: 'h', start: 25, target: 25, now: -3.5 });
  await page.getByRole('button', { name: 'Take away' }).click();
  await expect(page.getByRole('button', { name: 'Add a measure' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(nowField).toHaveValue('-3.5');
});

test('a sheet takes and gives back the focus, keeps its title, and is told when its goal is gone', async ({
  waymark,
}) => {
  await someGoals(waymark);
  const { page } = waymark;
  await card(page, 'Learn to draw').focus();
  await page.keyboard.press('Enter');
  await expect(sheet(page, 'Learn to draw')).toBeFocused();
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.fill('');
  await expect(page.getByText('Without a title it stays “Learn to draw”.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(title).toHaveValue('Learn to draw');
  await page.keyboard.press('Escape');
  await expect(card(page, 'Learn to draw')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Move to trash' }).click();
  await expect(page).toHaveURL(/#\/goals$/);
  await expect(card(page, 'Learn to draw')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Not here any more' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('words that were changed elsewhere too are joined, or the person chooses', async ({ waymark }) => {
  await someGoals(waymark);
  const { page } = waymark;
  await card(page, 'Learn to draw').click();
  const why = page.getByRole('textbox', { name: 'Why', exact: true });
  await why.fill('mine');
  await expect(saved(page)).toBeVisible();
  const elsewhere = async (fields: { why?: string; obstacle?: string }): Promise<void> => {
    const [goal] = (await waymark.call('goals.list', {})).filter((each) => each.title === 'Learn to draw');
    if (!goal) throw new Error('the goal is not there');
    await waymark.call('goals.save', { ...goal, ...fields });
  };
  await page.getByRole('textbox', { name: 'If', exact: true }).fill('it is');
  await elsewhere({ obstacle: 'theirs' });
  await expect(page.getByRole('textbox', { name: 'Obstacle', exact: true })).toHaveValue('theirs');
  await expect(saved(page)).toBeVisible();

  const [there] = (await waymark.call('goals.list', {})).filter((each) => each.title === 'Learn to draw');
  // Another place saves between the typing here and the save that follows it after a pause.
  await why.evaluate((field: HTMLTextAreaElement, goal) => {
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    document.execCommand('insertText', false, ', longer');
    return (
      window as unknown as { waymark: { call(name: string, input: unknown): Promise<unknown> } }
    ).waymark.call('goals.save', { ...goal, why: 'theirs too' });
  }, there);
  const clash = page.getByRole('alert', { name: 'Why was changed in another place' });
  await expect(clash).toContainText('theirs too');
  await expect(why).toHaveValue('mine, longer');
  await expectNoAxeViolations(page);
  await clash.getByRole('button', { name: 'Keep what is here' }).click();
  await expect(clash).toHaveCount(0);
  await expect(saved(page)).toBeVisible();
  const [goal] = (await waymark.call('goals.list', {})).filter((each) => each.title === 'Learn to draw');
  expect(goal).toMatchObject({ why: 'mine, longer', obstacle: 'theirs', ifCue: 'it is' });
});

test('the coach reads a goal while it is written, and what it read goes into the fields', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const { id } = await waymark.call('goals.add', { title: 'Grow in my career', status: 'active' });
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  const coach = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Coach' }) })
    .last();
  await expect(coach).toContainText('Say what somebody would see you do');
  await coach.getByRole('button', { name: /0 of 5/ }).press('Enter');
  await expect(coach.getByRole('listitem')).toHaveText([
    /Specific: not yet/,
    /Measurable: not yet/,
    /Achievable: not yet/,
    /Relevant: not yet/,
    /In time: not yet/,
  ]);
  await expectNoAxeViolations(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Complete two leadership courses by 31 May 2030');
  await expect(coach.getByRole('listitem').first()).toContainText('2 courses');
  await coach.getByRole('button', { name: /^Due .*2030/ }).press('Enter');
  await coach.getByRole('button', { name: 'Measure: 2 courses' }).press('Enter');
  await expect(coach.getByRole('button', { name: /^Due|^Measure/ })).toHaveCount(0);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await expect
    .poll(() => waymark.call('goals.get', { id }))
    .toMatchObject({ due: '2030-05-31', measure: { target: 2, unit: 'courses', start: 0, now: 0 } });

  // A condition that must hold refutes what it is tied to.
  const { id: value } = await waymark.call('reflection.addClaim', { kind: 'value', name: 'Teaching' });
  await waymark.call('goals.linkClaim', { goal: id, kind: 'value', claim: value });
  await expect(coach).toContainText('It is tied to “Teaching”.');
  const { id: claim } = await waymark.call('reflection.addClaim', {
    kind: 'non-negotiable',
    name: 'Home by six',
    details: { hard: true },
  });
  await waymark.call('reflection.judgeCondition', { goal: id, claim, verdict: 'conflicts', words: '' });
  await expect(coach).toContainText('It goes against “Home by six”');
});

test('a fifth active goal is asked about, by keys, and never refused', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  for (const title of ['One', 'Two', 'Three', 'Four'])
    await waymark.call('goals.add', { title, status: 'active' });
  await waymark.call('goals.add', { title: 'Five', status: 'someday' });
  await page.keyboard.press('ControlOrMeta+4');
  const column = (name: string) => page.getByRole('region', { name });
  const dialog = page.getByRole('dialog', { name: 'You have 4 active goals' });
  const move = async (): Promise<void> => {
    await page.getByRole('button', { name: 'More for Five' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Move to Active' }).press('Enter');
    await expect(dialog).toContainText('“Five”');
  };
  await expect(column('Active').getByRole('link')).toHaveCount(4);
  await move();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(column('Someday')).toContainText('Five');
  await move();
  await dialog.getByRole('button', { name: 'Let it wait in Next' }).press('Enter');
  await expect(column('Next')).toContainText('Five');
  await move();
  await dialog.getByRole('button', { name: 'When to ask…' }).press('Enter');
  await choose(dialog.getByRole('combobox', { name: 'Ask me' }), 'from the 7th active goal on');
  await dialog.getByRole('button', { name: 'Make it active' }).press('Enter');
  await expect(column('Active').getByRole('link')).toHaveCount(5);
  expect(await waymark.call('goals.activeLimit', {})).toEqual({ limit: 6 });
  // A goal that is active already moves without a question.
  await column('Active').getByRole('link', { name: 'One' }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(column('Active').getByRole('link').first()).toHaveText('Two');
  expect((await waymark.call('goals.list', {})).filter(({ status }) => status === 'active')).toHaveLength(5);
});

test('why a goal is wanted is kept, and each time its obstacle comes up', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('goals.add', { title: 'Teach', status: 'active' });
  const open = (page: Page) =>
    page.evaluate((goal) => {
      window.location.hash = `/goals/${goal}`;
    }, id);
  await open(waymark.page);
  await waymark.page.getByRole('button', { name: /Four reasons/ }).press('Enter');
  const slider = (page: Page, name: string) => page.getByRole('slider', { name });
  await slider(waymark.page, 'Because others want it').focus();
  await waymark.page.keyboard.press('End');
  await slider(waymark.page, 'Because I enjoy it').focus();
  await waymark.page.keyboard.press('Home');
  await expect(waymark.page.getByText(/more of a “should” than a “want”/)).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  await waymark.page.getByRole('textbox', { name: 'Obstacle' }).fill('I wait to be asked');
  await waymark.page.getByRole('button', { name: 'The plan worked' }).press('Enter');
  await expect(waymark.page.getByText(/1 time so far/)).toBeVisible();
  await waymark.page.getByRole('button', { name: 'Not this time' }).press('Enter');
  await expect(waymark.page.getByText(/2 times so far.*worked 1 time/)).toBeVisible();
  await waymark.page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(waymark.page.getByText(/1 time so far/)).toBeVisible();
  await waymark.restart();
  await waymark.page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await open(waymark.page);
  await waymark.page.getByRole('button', { name: /Four reasons/ }).press('Enter');
  await expect(slider(waymark.page, 'Because others want it')).toHaveValue('10');
  await expect(slider(waymark.page, 'Because I enjoy it')).toHaveValue('0');
});

test('a goal tells its story, and the board is seen as it was', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  // Written down a while ago, by somebody with an earlier clock.
  const before = new Date(Date.now() - 40 * 86_400_000);
  const id = await beside(waymark.folders, async ({ vault }) => {
    const { db } = vault.opened();
    return inTransaction(
      db,
      () => addGoal(db, { now: () => before }, { title: 'Teach an evening', status: 'next' }).id,
    );
  });
  await page.evaluate((goal) => {
    window.location.hash = `/goals/${goal}`;
  }, id);
  await page.getByRole('textbox', { name: 'Title' }).fill('Teach an evening course');
  await expect(page.locator('[data-save-state="saved"]').first()).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Its story…' }).press('Enter');
  const story = page.getByRole('dialog', { name: 'The story of this goal' });
  await expect(story.getByRole('listitem').last()).toContainText('It was written down.');
  await expect(story).toContainText('“Teach an evening” became “Teach an evening course”');
  await story
    .getByRole('textbox', { name: 'Why did it change' })
    .fill('They asked for more than one evening');
  await page.keyboard.press('Enter');
  await expect(story.getByRole('list', { name: 'Story' })).toContainText(
    'They asked for more than one evening',
  );
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(story).toBeHidden();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Look back…' }).press('Enter');
  const back = page.getByRole('dialog', { name: 'Look back' });
  await expect(back.getByRole('region', { name: 'Next then' })).toContainText('Teach an evening');
  await expect(back.getByRole('region', { name: 'Next then' })).not.toContainText('course');
  await expectNoAxeViolations(page);
  await back.getByRole('radio', { name: 'What changed since' }).check({ force: true });
  await expect(back.getByRole('list', { name: 'What changed' })).toContainText(
    'Title: “Teach an evening” became “Teach an evening course”',
  );
  await expectNoAxeViolations(page);
  await back.getByLabel('As it was on').fill('2001-01-01');
  await expect(back).toContainText('written down since');
  await back.getByRole('radio', { name: 'As it was', exact: true }).check({ force: true });
  await expect(back).toContainText('there were no goals yet');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Look back…' })).toBeFocused();
});

test('two thousand goals leave the board quick to use', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('goals.setActiveLimit', { limit: null });
  const { page } = waymark;
  await beside(waymark.folders, async ({ vault }) => {
    const { db } = vault.opened();
    inTransaction(db, () => {
      for (let number = 0; number < 2_000; number += 1)
        addGoal(db, systemClock, { title: `Goal ${number}`, status: number < 1_900 ? 'someday' : 'active' });
    });
  });
  await goToBoard(page);
  await expect(card(page, 'Goal 0')).toBeVisible();
  expect(await page.getByRole('listitem').count()).toBeLessThan(80);
  // The tops of the columns are there first.
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await card(page, 'Goal 0').focus();
  await page.keyboard.press('End');
  await expect(card(page, 'Goal 1899')).toBeFocused();
  await expect(card(page, 'Goal 1899')).toBeInViewport();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Next')).toHaveText([/Goal 1899/]);
  await expect(card(page, 'Goal 1899')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(cards(page, 'Active').filter({ hasText: 'Goal 1899' })).toBeVisible();
});

test('the board and the sheet have no axe violation', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goToBoard(page);
  await expectNoAxeViolations(page);
  await waymark.call('goals.add', { title: 'Lead a workshop', status: 'active' });
  await waymark.call('goals.add', { title: 'Move abroad', status: 'let-go' });
  const [goal] = await waymark.call('goals.list', {});
  if (!goal) throw new Error('the goal is not there');
  await waymark.call('goals.save', {
    ...goal,
    due: '2027-06-30',
    measure: { unit: 'h', start: 0, target: 10, now: 4 },
    ifCue: 'it rains',
    thenAction: 'read',
  });
  await waymark.call('goals.addMilestone', { goal: goal.id, title: 'Ask for a slot', due: '2027-01-05' });
  await page.getByRole('button', { name: /Show what was let go/ }).click();
  await expect(card(page, 'Move abroad')).toBeVisible();
  await card(page, 'Lead a workshop').focus();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'Ask for a slot, done' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(card(page, 'Lead a workshop')).toBeFocused();
  await expectNoAxeViolations(page);
});

/** Drags a card to just above the middle of another one. */
async function drag(page: Page, title: string, onto: string): Promise<void> {
  const to = await card(page, onto).boundingBox();
  if (!to) throw new Error(`${onto} is not drawn`);
  await dragTo(page, title, to.x + 30, to.y + 4);
}

async function dragTo(page: Page, title: string, x: number, y: number): Promise<void> {
  const from = await card(page, title).boundingBox();
  if (!from) throw new Error(`${title} is not drawn`);
  await page.mouse.move(from.x + 30, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + from.height / 2 + 10, { steps: 3 });
  await page.mouse.move(x, y, { steps: 12 });
  await page.mouse.up();
}
