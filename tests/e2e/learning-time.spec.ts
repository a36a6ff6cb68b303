import type { Page } from '@playwright/test';
import { inTransaction } from '#main/database/open.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';
import { choose } from './choose.ts';
import { goTo, redo, undo } from './moves.ts';
import { beside } from './outside.ts';

const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name });
const daysAgo = (days: number): string => addDays(dateOnWall(new Date()), -days);

async function withItems(waymark: Waymark): Promise<{ course: string; book: string; skill: string }> {
  await waymark.makeVault();
  const { id: skill } = await waymark.call('reflection.addClaim', {
    kind: 'skill',
    name: 'Leading a workshop',
    details: { levelNow: 3 },
  });
  const { status: _, ...course } = await waymark.call('learning.addItem', {
    name: 'Facilitation with Ruth',
    status: 'doing',
  });
  await waymark.call('learning.saveItem', { ...course, skill });
  const book = await waymark.call('learning.addItem', {
    name: 'The book on groups',
    sort: 'book',
    status: 'doing',
  });
  await goTo(waymark.page, '/learning');
  return { course: course.id, book: book.id, skill };
}

test('a timer runs through a restart, makes a session of what was said, and the session is undone and redone', async ({
  waymark,
}) => {
  const { course } = await withItems(waymark);
  let { page } = waymark;
  await page.getByRole('button', { name: 'Start the timer' }).click();
  const timer = () => part(page, 'Session: Facilitation with Ruth');
  await expect(timer().getByRole('timer')).toHaveText(/^0:0\d$/);
  await timer().getByRole('textbox', { name: 'What is it?' }).fill('Module five: closing');
  await timer()
    .getByRole('textbox', { name: 'What will you use, and where?' })
    .fill('At the third workshop.');
  await timer().getByRole('textbox', { name: 'What is it?' }).focus();
  await expectNoAxeViolations(page);
  await expect
    .poll(async () => (await waymark.call('learning.timers', {}))[0])
    .toMatchObject({ item: course, text: 'Module five: closing', use: 'At the third workshop.' });

  page = await waymark.restart();
  await goTo(page, '/learning');
  await expect(timer().getByRole('button', { name: 'Pause Facilitation with Ruth' })).toBeVisible();
  const before = await timer().getByRole('timer').textContent();
  await expect(timer().getByRole('timer')).not.toHaveText(before ?? '');

  // By keys: pause, go on, and done.
  await timer().getByRole('button', { name: 'Pause Facilitation with Ruth' }).press('Enter');
  await expect(timer().getByText('paused')).toBeVisible();
  await timer().getByRole('button', { name: 'Go on with Facilitation with Ruth' }).press('Enter');
  await expect(timer().getByText('paused')).toBeHidden();
  await timer().getByRole('button', { name: 'Done for today' }).press('Enter');
  await expect(timer()).toBeHidden();
  const sessions = async () => (await waymark.call('learning.sessions', {})).sessions;
  await expect.poll(sessions).toMatchObject([
    {
      item: course,
      minutes: 1,
      date: daysAgo(0),
      text: 'Module five: closing',
      use: 'At the third workshop.',
    },
  ]);
  await expect(part(page, 'Lately').getByText('At the third workshop.')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).focus();
  await undo(page);
  await expect(timer()).toBeVisible();
  await expect.poll(sessions).toEqual([]);
  await redo(page);
  await expect(timer()).toBeHidden();
  await expect.poll(sessions).toHaveLength(1);
});

test('a line becomes a session on its day, stands in the week, and what will be used becomes a step and a question', async ({
  waymark,
}) => {
  const { book, course } = await withItems(waymark);
  const { page } = waymark;
  await waymark.call('goals.add', { title: 'Run workshops', status: 'active' });
  const line = page.getByRole('textbox', { name: 'A session in one line' });
  await line.fill('Module five');
  await line.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/how long/);
  await line.fill('1h 20 book yesterday');
  await expect(page.getByText(/1 h 20 min · Yesterday · book · The book on groups/)).toBeVisible();
  await line.press('Enter');
  await expect(line).toHaveValue('');
  await expect
    .poll(async () => (await waymark.call('learning.sessions', {})).sessions)
    .toMatchObject([{ item: book, minutes: 80, date: daysAgo(1), text: 'book' }]);
  await page
    .getByRole('textbox', { name: 'What will you use, and where?' })
    .fill('Say what was decided, with names.');
  await expectNoAxeViolations(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(line).toBeFocused();

  const lately = part(page, 'Lately');
  await expect(lately.getByText('Say what was decided, with names.')).toBeVisible();
  await lately.getByRole('button', { name: 'Make it a step of a goal' }).click();
  await page.getByRole('option', { name: 'Run workshops' }).click();
  await expect(lately.getByRole('link', { name: 'Run workshops' })).toBeVisible();
  await lately.getByRole('button', { name: 'Let it come back as a question' }).press('Enter');
  await page.getByRole('textbox', { name: /^A question/ }).fill('How does a meeting end?');
  await expectNoAxeViolations(page);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect
    .poll(async () => (await waymark.call('learning.lessons', {}))[0])
    .toMatchObject({ item: book, question: 'How does a meeting end?', nextOn: daysAgo(-1) });

  // A session is changed where it is pressed, and taken away with a way back.
  await lately.getByRole('button', { name: /^book.*1 h 20 min/ }).click();
  await page.getByRole('textbox', { name: 'How long' }).fill('50');
  await page.getByRole('textbox', { name: 'What it was' }).press('ControlOrMeta+Enter');
  await expect(lately.getByRole('button', { name: /^book.*50 min/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Take it away' }).press('Enter');
  await expect(lately).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lately.getByRole('button', { name: /^book.*50 min/ })).toBeVisible();

  // The week: days of rest, earlier weeks by keys.
  for (const days of [8, 9])
    await waymark.call('learning.addSession', { item: course, date: daysAgo(days), minutes: 30 });
  const week = part(page, 'Your week');
  await week.getByRole('button', { name: /half an hour/ }).click();
  await page.getByRole('textbox', { name: 'Minutes a day' }).fill('45');
  await page.getByRole('checkbox', { name: 'Sunday' }).check();
  await page.getByRole('checkbox', { name: 'Wednesday' }).check();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(
    week.getByRole('button', { name: 'about three quarters of an hour on the days you chose' }),
  ).toBeFocused();
  await week.getByRole('button', { name: 'Earlier week' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(week.getByRole('heading')).not.toHaveText('This week');
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowRight');
  await expect(week.getByRole('heading')).toHaveText('This week');
});

test('what was learned comes back and is answered, and a level is looked at again, by keys', async ({
  waymark,
}) => {
  const { course, skill } = await withItems(waymark);
  let { page } = waymark;
  for (const [place, question] of [
    'A question that you know the answer to is …',
    'What comes first?',
  ].entries())
    await waymark.call('learning.addLesson', {
      item: course,
      question,
      answer: '… no question.',
      learnedOn: daysAgo(5 - place),
    });
  await waymark.call('learning.addSession', {
    item: course,
    date: daysAgo(0),
    minutes: 870,
    text: 'All day',
  });
  page = await waymark.restart();
  await goTo(page, '/learning');

  const card = part(page, 'A question that comes back');
  await expect(card.getByText('A question that you know')).toBeVisible();
  await expect(card.getByText('… no question.')).toBeHidden();
  await expect(card.getByText('1 more question today.')).toBeVisible();
  await expectNoAxeViolations(page);
  await card.getByRole('button', { name: 'Show the rest' }).press('Enter');
  await expect(card.getByText('… no question.')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Comes back in 7 days' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card.getByText('What comes first?')).toBeVisible();
  await expect(card.getByRole('button', { name: 'Show the rest' })).toBeFocused();
  await undo(page);
  await expect(card.getByText('A question that you know')).toBeVisible();
  await redo(page);
  await card.getByRole('button', { name: 'Let it go' }).click();
  await expect(card).toBeHidden();

  const level = part(page, 'The level of Leading a workshop');
  await expect(level.getByText('You have put in 14½ hours since you set that.')).toBeVisible();
  await level.getByRole('button', { name: 'It is a 4 now' }).press('Enter');
  await expect(level).toBeHidden();
  const now = async () => (await waymark.call('reflection.claim', { id: skill })).details;
  await expect.poll(now).toMatchObject({ levelNow: 4 });
  await undo(page);
  await expect(level).toBeVisible();
  await level.getByRole('button', { name: 'Still 3' }).press('Enter');
  await expect(level).toBeHidden();
  await expect.poll(now).toMatchObject({ levelNow: 3 });
});

test('what a timer was not seen for is asked about, two timers run one at a time, and one that is discarded comes back', async ({
  waymark,
}) => {
  await withItems(waymark);
  const { page } = waymark;
  await page.getByRole('button', { name: 'Start the timer' }).press('Enter');
  const timer = part(page, 'Session: Facilitation with Ruth');
  await expect(timer.getByRole('timer')).toBeVisible();
  // As after a sleep: begun 52 minutes ago, and last seen 40 minutes ago.
  await beside(waymark.folders, async ({ vault }) => {
    const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    const { db } = vault.opened();
    inTransaction(db, () =>
      db.prepare('UPDATE learning_timers SET running_since = ?, seen_at = ?').run(ago(52), ago(40)),
    );
  });
  await expect(timer.getByRole('button', { name: 'Count 12 min, until then' })).toBeVisible();
  await expect(timer.getByRole('timer')).toHaveText('12:00');
  await expectNoAxeViolations(page);
  await timer.getByRole('button', { name: 'Count 12 min, until then' }).press('Enter');
  await expect(timer.getByText('paused')).toBeVisible();
  await expect(timer.getByRole('timer')).toHaveText('12:00');
  await undo(page);
  await timer.getByRole('button', { name: 'Count 52 min' }).click();
  await expect(timer.getByRole('timer')).toHaveText(/^52:\d\d$/);
  await expect(timer.getByRole('button', { name: 'Pause Facilitation with Ruth' })).toBeVisible();

  // Another one is started, and the first waits with what it has.
  await choose(page.getByRole('combobox', { name: 'What it is for' }), 'The book on groups');
  await page.getByRole('button', { name: 'Start the timer' }).click();
  const other = part(page, 'Session: The book on groups');
  await expect(other.getByRole('button', { name: 'Pause The book on groups' })).toBeVisible();
  await expect(timer.getByText('paused')).toBeVisible();
  await expect(timer.getByRole('timer')).toHaveText(/^52:\d\d$/);

  await other.getByRole('button', { name: 'More for the session of The book on groups' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Discard' }).press('Enter');
  await expect(other).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(other.getByRole('button', { name: 'Pause The book on groups' })).toBeVisible();
});
