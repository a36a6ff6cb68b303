import type { Page } from '@playwright/test';
import { inTransaction } from '#main/database/open.ts';
import { addEntry } from '#main/journal/index.ts';
import { systemClock } from '#main/ports/clock.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';
import { beside } from '#tests/e2e/outside.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const list = (page: Page) => page.getByRole('list', { name: 'Entries' });
const view = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

async function add(waymark: Waymark, title: string, date: string | null, journal: string | null = null) {
  const document = documentFromPlainText(`What is written of ${title}.`);
  return (await waymark.call('journal.add', { title, date, journal, document })).id;
}

test('an entry says how it was: mood, energy, words, tags, a star, a place and a time', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const id = await add(waymark, 'Plum', '2026-03-04');
  const { page } = waymark;
  await page.getByRole('link', { name: /Plum/ }).click();
  const side = page.getByRole('complementary', { name: 'About this entry' });
  await side.getByRole('radio', { name: 'Good, 4 of 5' }).click({ force: true });
  await expect(side.getByText('Mood · Good')).toBeVisible();
  await side.getByRole('textbox', { name: 'Mood in your words' }).fill('light and awake');
  await side.getByRole('radio', { name: 'Full, 5 of 5' }).click({ force: true });
  await side.getByRole('combobox', { name: 'Tags' }).fill('feedback, Ruth');
  await side.getByRole('combobox', { name: 'Tags' }).press('Enter');
  await side.getByRole('textbox', { name: 'Place' }).fill('the weir');
  await side.getByLabel('Time').fill('07:45');
  await page.getByRole('button', { name: 'Give it a star' }).click();
  await expect
    .poll(async () => {
      const { mood, moodWords, energy, tags, place, starred, time } = await waymark.call('journal.details', {
        id,
      });
      return { mood, moodWords, energy, tags, place, starred, time };
    })
    .toEqual({
      mood: 4,
      moodWords: 'light and awake',
      energy: 5,
      tags: ['feedback', 'Ruth'],
      place: 'the weir',
      starred: true,
      time: '07:45',
    });
  await expect(list(page).getByRole('link', { name: /Mood: Good/ })).toBeVisible();
  await expectNoAxeViolations(page);
  await side.getByRole('button', { name: 'Take mood away' }).click();
  await expect.poll(async () => (await waymark.call('journal.details', { id })).mood).toBeNull();

  await waymark.resize({ width: 900, height: 600 });
  await page.getByRole('button', { name: 'About this entry', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'About this entry' });
  await expect(dialog.getByRole('textbox', { name: 'Place' })).toHaveValue('the weir');
  await expectNoAxeViolations(page);
});

test('a mood alone keeps a new entry, and words come to it later', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+n');
  await expect(editor(page)).toBeFocused();
  await page.getByRole('radio', { name: 'Low, 2 of 5' }).first().click({ force: true });
  await expect(list(page).getByRole('link', { name: /Mood: Low/ })).toBeVisible();
  await editor(page).click();
  await page.keyboard.type('now in words');
  await expect(list(page).getByRole('link', { name: /now in words.*Mood: Low/ })).toBeVisible();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 1 });
});

test('several journals: one is added and shown, takes new entries, and goes with its entries kept', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await add(waymark, 'At home', '2026-03-04');
  const { page } = waymark;
  await page.getByRole('button', { name: 'Journal: Journal' }).click();
  await page.getByRole('menuitem', { name: 'Journals and colours…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Journals' });
  await dialog.getByRole('textbox', { name: 'New journal' }).fill('Work');
  await page.keyboard.press('Enter');
  await dialog.getByRole('group', { name: 'Colour of Work' }).getByLabel('Plum').click({ force: true });
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Journal: All journals' }).click();
  await page.getByRole('menuitemradio', { name: /^Work/ }).click();
  await page.keyboard.press('ControlOrMeta+n');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('at the desk');
  await expect(list(page).getByRole('link')).toHaveText([/at the desk/]);
  const journals = await waymark.call('journal.journals', {});
  expect(journals.map(({ name, color, entries }) => [name, color, entries])).toEqual([
    ['Journal', 'pine', 1],
    ['Work', 'plum', 1],
  ]);
  await page.getByRole('button', { name: 'Journal: Work' }).click();
  await page.getByRole('menuitem', { name: 'Journals and colours…' }).click();
  await dialog.getByRole('button', { name: 'Remove Work' }).click();
  await dialog.getByRole('button', { name: 'Remove the journal' }).click();
  await page.keyboard.press('Escape');
  await expect(list(page).getByRole('link')).toHaveCount(2);
});

test('the calendar shows the days, goes by keys, and writes on the day that is chosen', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const id = await add(waymark, 'Spring', '2026-03-04');
  await waymark.call('journal.describe', { id, changes: { mood: 5, starred: true } });
  await add(waymark, 'A week before', '2026-02-25');
  await add(waymark, 'Two years before', '2024-03-04');
  const { page } = waymark;
  await page.getByRole('link', { name: /Spring/ }).click();
  const side = page.getByRole('complementary', { name: 'About this entry' });
  await expect(side.getByRole('region', { name: 'On this day' }).getByRole('link')).toHaveText([
    /A week before/,
    /Two years before/,
  ]);
  await view(page, 'Calendar');
  const day = page.getByRole('button', { name: / 4 March.*1 entry, mood very good, with a star/ });
  await expect(day).toHaveAttribute('aria-pressed', 'true');
  await expectNoAxeViolations(page);
  await day.press('ArrowRight');
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('heading', { name: 'February 2026' })).toBeVisible();
  await expect(page.getByRole('button', { name: / 5 February.*nothing written/ })).toBeFocused();
  await page.getByRole('button', { name: 'Write on this day' }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('late words of that day');
  await expect(page.getByRole('list', { name: 'Entries of the day' }).getByRole('link')).toHaveText([
    /late words/,
  ]);
  await view(page, 'Year');
  await expect(page.getByRole('heading', { level: 1, name: /2026/ })).toBeVisible();
  await expect(page.getByText('3 entries on 3 days')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: / 4 March/ }).click();
  await page
    .getByRole('list', { name: 'Entries of the day' })
    .getByRole('link', { name: /Spring/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Spring');
});

test('a page has no day, and an entry becomes one', async ({ waymark }) => {
  await waymark.makeVault();
  await add(waymark, 'Of a day', '2026-03-04');
  const { page } = waymark;
  await view(page, 'Pages');
  await page.getByRole('button', { name: 'New page' }).click();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('questions to ask');
  const pages = page.getByRole('list', { name: 'Pages' });
  await expect(pages.getByRole('link')).toHaveText([/questions to ask/]);
  await expectNoAxeViolations(page);
  await view(page, 'List');
  await page.getByRole('link', { name: /Of a day/ }).click();
  await page.getByRole('button', { name: /^Date:/ }).click();
  await page.getByRole('button', { name: 'No date' }).click();
  await view(page, 'Pages');
  await expect(pages.getByRole('link')).toHaveCount(2);
});

test('several entries are selected by mouse and keys, changed together, and each act is undone', async ({
  waymark,
}) => {
  await waymark.makeVault();
  for (const day of ['01', '02', '03', '04', '05']) await add(waymark, `Entry ${day}`, `2026-03-${day}`);
  const { page } = waymark;
  const row = (name: string) => list(page).getByRole('link', { name });
  await row('Entry 05').click({ modifiers: ['ControlOrMeta'] });
  await row('Entry 03').click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 selected')).toBeVisible();
  await row('Entry 03').focus();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('4 selected')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByText('3 selected')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add tags' }).click();
  await page.getByRole('combobox', { name: 'Tags to add' }).fill('spring');
  await page.getByRole('combobox', { name: 'Tags to add' }).press('Enter');
  await page.getByRole('button', { name: 'Tag 3 entries' }).click();
  const tagged = async () =>
    (await waymark.call('journal.list', {})).entries.filter(({ tags }) => tags.includes('spring')).length;
  await expect.poll(tagged).toBe(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(tagged).toBe(0);
  await row('Entry 04').focus();
  await page.keyboard.press('Delete');
  await expect(list(page).getByRole('link')).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list(page).getByRole('link')).toHaveCount(5);
});

test('the scrollbar and the End key reach the first of many entries at once', async ({ waymark }) => {
  await waymark.makeVault();
  await beside(waymark.folders, async ({ vault }) => {
    const { db } = vault.opened();
    const day = (number: number) => new Date(Date.UTC(2015, 0, 1 + number)).toISOString().slice(0, 10);
    inTransaction(db, () => {
      for (let number = 0; number < 1_200; number += 1)
        addEntry(db, systemClock, { title: `Number ${number}`, date: day(number), tags: [] });
    });
  });
  const { page } = waymark;
  await page.locator('[data-entry-list]').evaluate((element) => {
    element.scrollTop = element.scrollHeight / 2;
  });
  await expect(
    list(page)
      .getByRole('link', { name: /Number (59|60)\d/ })
      .first(),
  ).toBeVisible();
  await list(page).getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('link', { name: /Number 0\b/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(list(page).getByRole('link', { name: /Number 1199/ })).toBeFocused();
});
