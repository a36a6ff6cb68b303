import type { Page } from '@playwright/test';
import { documentFromMarkdown, markdownFromDocument } from '#shared/document/markdown.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const menu = (page: Page) => page.getByRole('listbox');
const choices = (page: Page) => menu(page).getByRole('option');
const active = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

/** Presses a key that moves the cursor; the page hears of it a moment later, which nobody is quick enough to outrun. */
async function go(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

async function begin(waymark: Waymark): Promise<Page> {
  await waymark.makeVault();
  return newEntry(waymark.page);
}

async function newEntry(page: Page): Promise<Page> {
  await page.keyboard.press('ControlOrMeta+n');
  await expect(editor(page)).toBeFocused();
  return page;
}

/** What is stored of the latest entry, as Markdown. */
async function stored(waymark: Waymark): Promise<string> {
  await expect(waymark.page.locator('[data-save-state="saved"]')).toBeVisible();
  const { entries } = await waymark.call('journal.list', { limit: 1 });
  const { document } = await waymark.call('journal.get', { id: entries[0]?.id ?? '' });
  return markdownFromDocument(document);
}

test('the slash menu is used by keys alone, keeps off the line, and undo takes its work back whole', async ({
  waymark,
}) => {
  const page = await begin(waymark);
  await page.keyboard.type('before\n/head');
  await expect(menu(page)).toBeVisible();
  await expect(active(page)).toHaveText(/Heading 1/);
  await expect(editor(page)).toHaveAttribute(
    'aria-activedescendant',
    (await active(page).getAttribute('id')) ?? '?',
  );
  const line = await editor(page).locator('p').last().boundingBox();
  const box = await menu(page).boundingBox();
  expect(
    (box?.y ?? 0) >= (line?.y ?? 0) + (line?.height ?? 0) ||
      (box?.y ?? 0) + (box?.height ?? 0) <= (line?.y ?? 0),
  ).toBe(true);
  await expectNoAxeViolations(page);
  await go(page, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(menu(page)).toBeHidden();
  await expect(editor(page).locator('h2')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page).locator('h2')).toHaveCount(0);
  await expect(editor(page)).toContainText('/head');
  await expect(menu(page)).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.type('Title\n/nothing like this');
  await expect(menu(page)).toBeHidden();
  await page.keyboard.type('\n/quo');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toBeHidden();
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('te stays');
  await expect(menu(page)).toBeHidden();
  expect(await stored(waymark)).toBe('before\n\n## Title\n\n/nothing like this\n\n/quote stays');
});

test('goals, people, strengths and entries are named with @, a person is added, and names follow', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const goal = await waymark.call('goals.add', { title: 'Analyse my week', status: 'active' });
  const ana = await waymark.call('people.add', { name: 'Ana Lima' });
  await waymark.call('journal.add', { title: 'An afternoon', date: '2026-03-04' });
  const page = await newEntry(waymark.page);
  await page.keyboard.type('With @an');
  await expect(choices(page)).toHaveText([
    /Ana Lima.*Person/,
    /Analyse my week.*Goal/,
    /An afternoon/,
    /Add “an”/,
  ]);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' on @analyse');
  await expect(active(page)).toHaveText(/Analyse/);
  await go(page, 'Tab');
  await page.keyboard.type('and @Zbigniew');
  await expect(active(page)).toHaveText('Add “Zbigniew” as a person');
  await page.keyboard.press('Enter');
  await expect(editor(page).locator('[data-mention]')).toHaveText([
    '@Ana Lima',
    '@Analyse my week',
    '@Zbigniew',
  ]);
  await page.keyboard.type('. Write to me@example.org @');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await stored(waymark);
  expect((await waymark.call('people.list', {})).map(({ name }) => name)).toEqual(['Ana Lima', 'Zbigniew']);
  const [entry] = (await waymark.call('journal.list', { limit: 1 })).entries;
  const ties = await waymark.call('journal.tiesOf', { id: entry?.id ?? '' });
  expect(ties.mentions.map(({ name }) => name).sort()).toEqual(['Ana Lima', 'Analyse my week', 'Zbigniew']);
  await waymark.call('people.save', { ...ana, name: 'Anna L.' });
  await expect(page.getByRole('list', { name: 'Entries' })).toContainText(
    'With @Anna L. on @Analyse my week',
  );
  // A name goes as a whole, and comes back as one.
  await go(page, 'ControlOrMeta+Home');
  for (let step = 0; step < 'With '.length; step += 1) await go(page, 'ArrowRight');
  await page.keyboard.press('Delete');
  await expect(editor(page).locator('[data-mention]')).toHaveCount(2);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page).locator('[data-mention]')).toHaveCount(3);
  await go(page, 'Alt+Enter');
  // It leads to her page.
  await expect(page).toHaveURL(new RegExp(`people/${ana.id}`));
  await page.goBack();
  await editor(page)
    .locator('[data-mention="goal"]')
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(page).toHaveURL(new RegExp(goal.id));
  // The goal's sheet leads back.
  await page
    .getByRole('complementary', { name: 'Facts' })
    .getByRole('link', { name: /With @Anna L/ })
    .click();
  await expect(editor(page).locator('[data-mention="person"]').first()).toHaveText('@Anna L.');
});

test('tags are made by typing, chosen from those there are, and put right with Backspace', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await waymark.call('journal.add', { date: '2026-03-04', tags: ['feedback'] });
  const page = await newEntry(waymark.page);
  await page.keyboard.type('#fee');
  await expect(active(page)).toHaveText(/feedback/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('then #brand-new, #3 and #done');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  const tags = editor(page).locator('[data-tag]');
  await expect(tags).toHaveText(['#feedback', '#brand-new', '#done']);
  await page.keyboard.type('#typo');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type(' ');
  await expect(tags).toHaveCount(4);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(tags).toHaveCount(3);
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.type('ing ');
  await expect(tags).toHaveText(['#feedback', '#brand-new', '#done', '#typing']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tags).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  expect(await stored(waymark)).toBe('#feedback then #brand-new, \\#3 and #done\n\n#typing');
  const [entry] = (await waymark.call('journal.list', { limit: 1 })).entries;
  expect(entry?.tags).toEqual(['brand-new', 'done', 'feedback', 'typing']);
});

test('days are written in words', async ({ waymark }) => {
  const page = await begin(waymark);
  await page.keyboard.type('Call on /date 4 march 2027');
  await expect(active(page)).toHaveText(/4.*2027/);
  await page.keyboard.press('Enter');
  await expect(editor(page).locator('[data-date]')).toHaveAttribute('data-date', '2027-03-04');
  await page.keyboard.type('and /tomorrow');
  await expect(choices(page)).toHaveCount(1);
  await page.keyboard.press('Escape');
  expect(await stored(waymark)).toMatch(/^Call on \[.*2027.*\]\(waymark:date\/2027-03-04\) and \/tomorrow$/);
});

test('a table is written by keys alone, in and out of it', async ({ waymark }) => {
  const page = await begin(waymark);
  await page.keyboard.type('/table');
  await expect(active(page)).toHaveText('Table');
  await page.keyboard.press('Enter');
  for (const words of 'Day,Energy,Note,Monday,low,a | b,Tuesday,high,**so**'.split(',')) {
    await page.keyboard.type(words);
    await go(page, 'Tab');
  }
  await page.keyboard.type('Wednesday');
  const table = editor(page).getByRole('table');
  await expect(table.locator('tr')).toHaveCount(4);
  await page.keyboard.type(' /delete col');
  await expect(active(page)).toHaveText('Delete column');
  await page.keyboard.press('Escape');
  for (let step = 0; step < ' /delete col'.length; step += 1) await page.keyboard.press('Backspace');
  await page
    .getByRole('toolbar', { name: 'Formatting' })
    .getByRole('button', { name: 'Table' })
    .press('Enter');
  await page.getByRole('menuitem', { name: 'Column before' }).press('Enter');
  await expect(table.locator('tr').first().locator('th')).toHaveText(['', 'Day', 'Energy', 'Note']);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(table.locator('tr').first().locator('th')).toHaveText(['Day', 'Energy', 'Note']);
  await go(page, 'ArrowDown');
  await page.keyboard.type('after');
  await expectNoAxeViolations(page);
  expect(await stored(waymark)).toBe(
    [
      '| Day | Energy | Note |',
      '| --- | --- | --- |',
      '| Monday | low | a \\| b |',
      '| Tuesday | high | **so** |',
      '| Wednesday |  |  |',
      '',
      'after',
    ].join('\n'),
  );
});

test('code stays what was typed', async ({ waymark }) => {
  const page = await begin(waymark);
  await page.keyboard.type('```ts\nconst tag = "#tag";\n\t- @no **menu** /head https://example.org');
  await expect(menu(page)).toBeHidden();
  await go(page, 'ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+b');
  await go(page, 'ArrowRight');
  await go(page, 'ArrowDown');
  await page.keyboard.type('after');
  await expect(editor(page).locator('.page-code-block strong, .page-code-block a')).toHaveCount(0);
  expect(await stored(waymark)).toBe(
    '```ts\nconst tag = "#tag";\n\t- @no **menu** /head https://example.org\n```\n\nafter',
  );
});

test('selected words get their formats beside them', async ({ waymark }) => {
  const page = await begin(waymark);
  await page.keyboard.type('some words here');
  await go(page, 'ControlOrMeta+Shift+ArrowLeft');
  const toolbar = page.getByRole('toolbar', { name: 'Format the selected words' });
  await expect(toolbar).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Alt+F10');
  await go(page, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(toolbar.getByRole('button', { name: 'Italic' })).toHaveAttribute('aria-pressed', 'true');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press('Alt+F10');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(editor(page)).toBeFocused();
  await go(page, 'ArrowRight');
  await expect(toolbar).toBeHidden();
  expect(await stored(waymark)).toBe('some words *here*');
});

test('opening an entry with all of it changes nothing in it', async ({ waymark }) => {
  await waymark.makeVault();
  const markdown =
    '# Day\n\n[@Gone](waymark:goal/0190aaaa-0000-7000-8000-000000000000) #tag [4 March](waymark:date/2026-03-04)\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n```\ncode\n```';
  const { id, revision } = await waymark.call('journal.add', {
    title: 'All of it',
    date: '2026-03-04',
    document: documentFromMarkdown(markdown),
  });
  await waymark.page.getByRole('link', { name: /All of it/ }).click();
  await expect(editor(waymark.page).getByRole('table')).toBeVisible();
  await editor(waymark.page).locator('.page-code-block').click();
  await expect(waymark.page.locator('[data-save-state="clean"]')).toBeAttached();
  await waymark.restart();
  expect((await waymark.call('journal.get', { id })).revision).toBe(revision);
});

test('tables, code and names come in by paste as what they are', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('people.add', { name: 'Ana' });
  const page = await newEntry(waymark.page);
  await page.keyboard.type('@Ana');
  await expect(menu(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(editor(page).locator('[data-mention]')).toHaveCount(1);
  await go(page, 'ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await go(page, 'ArrowRight');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(editor(page).locator('[data-mention]')).toHaveCount(2);
  await page.keyboard.press('Enter');
  await editor(page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'a b');
    data.setData(
      'text/html',
      '<table width="900"><tr><th bgcolor="red">a</th><th>b</th></tr><tr><td colspan="2" onclick="x()">wide</td></tr></table>' +
        '<pre><span>let x;</span>\n  y();</pre>',
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(editor(page).getByRole('table')).toBeVisible();
  expect(await stored(waymark)).toMatch(
    /^\[@Ana\]\(.*\) \[@Ana\]\(.*\) ?\n\n\| a \| b \|\n\| --- \| --- \|\n\| wide \| {2}\|\n\n```\nlet x;\n {2}y\(\);\n```/,
  );
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page).getByRole('table')).toHaveCount(0);
  await expect(editor(page).locator('[data-mention]')).toHaveCount(2);
  waymark.errors.length = 0;
});

test('while a word is composed, no menu takes its keys', async ({ waymark }) => {
  const page = await begin(waymark);
  const input = await page.context().newCDPSession(page);
  await page.keyboard.type('#');
  await input.send('Input.imeSetComposition', { text: 'fanku', selectionStart: 5, selectionEnd: 5 });
  await input.send('Input.insertText', { text: '反馈' });
  await page.keyboard.type(' 好 ');
  await expect(editor(page).locator('[data-tag]')).toHaveText('#反馈');
  await page.keyboard.type('@');
  await input.send('Input.imeSetComposition', { text: 'wang', selectionStart: 4, selectionEnd: 4 });
  await input.send('Input.insertText', { text: '王' });
  expect(await stored(waymark)).toBe('#反馈 好 @王');
});
