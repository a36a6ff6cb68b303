import type { Page } from '@playwright/test';
import type {} from '#renderer/bridge/client.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const list = (page: Page) => page.getByRole('list', { name: 'Entries' });
const saved = (page: Page) => page.locator('[data-save-state="saved"], [data-save-state="clean"]');

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type(text);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
}

test('writing with Markdown while typing, by keyboard alone, and it is there after a restart', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await waymark.makeVault();
  await write(
    waymark.page,
    '# The weir\nA **grey** heron, *quite* still, ~~gone~~ `x = 1`.\n- stood\nwaited\n\n',
  );
  await waymark.page.keyboard.type('1. first\nsecond\n\n[ ] ask Ruth\n\n> said softly\n');
  await waymark.page.getByRole('textbox', { name: 'Title' }).fill('Heron');
  await expect(waymark.page.locator('[data-save-state="saved"]')).toBeVisible();
  await waymark.restart();
  await waymark.page.getByRole('link', { name: /Heron/ }).click();
  const text = editor(waymark.page);
  await expect(text.locator('h1')).toHaveText('The weir');
  await expect(text.locator('strong, .page-bold').first()).toHaveText('grey');
  await expect(text.locator('em, .page-italic').first()).toHaveText('quite');
  await expect(text.locator('.page-strike')).toHaveText('gone');
  await expect(text.locator('code')).toHaveText('x = 1');
  await expect(text.locator('ul:not(.page-list-check) > li')).toHaveText(['stood', 'waited']);
  await expect(text.locator('ol > li')).toHaveText(['first', 'second']);
  await expect(text.locator('blockquote')).toHaveText('said softly');
  await expect(waymark.page.getByRole('textbox', { name: 'Title' })).toHaveValue('Heron');
});

test('a check list is ticked off by keyboard, and undo takes typing back', async ({ waymark }) => {
  await waymark.makeVault();
  await write(waymark.page, '[ ] ask Ruth');
  const item = editor(waymark.page).getByRole('checkbox', { name: 'ask Ruth' });
  await item.click({ position: { x: 5, y: 15 } });
  await expect(item).toBeChecked();
  await editor(waymark.page).press('End');
  await waymark.page.keyboard.type(' about Thursday');
  await waymark.page.keyboard.press('ControlOrMeta+z');
  await expect(editor(waymark.page)).not.toContainText('Thursday');
  await waymark.page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(editor(waymark.page)).toContainText('Thursday');
});

test('several entries a day, and one moved to another day', async ({ waymark }) => {
  await waymark.makeVault();
  await write(waymark.page, 'morning words');
  await write(waymark.page, 'evening words');
  await expect(list(waymark.page).getByRole('link')).toHaveText([/evening words/, /morning words/]);
  await waymark.page.getByRole('button', { name: /^Date:/ }).click();
  await waymark.page.getByLabel('Date', { exact: true }).fill('1999-12-31');
  await expect(list(waymark.page).getByRole('link')).toHaveText([/morning words/, /evening words/]);
  await expect(list(waymark.page).getByRole('heading', { level: 2 })).toHaveText([/Today/, /1999/]);
});

test('a new entry without a word leaves nothing behind', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.page.keyboard.press('ControlOrMeta+n');
  await expect(editor(waymark.page)).toBeFocused();
  await waymark.page.keyboard.press('ControlOrMeta+7');
  await expect(waymark.page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 0 });
});

test('opening an entry changes nothing in it', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', {
    date: '2026-03-04',
    document: documentFromPlainText('See https://example.org and me@example.org\n\nand the rest'),
  });
  await waymark.page.getByRole('link', { name: /See https/ }).click();
  await expect(editor(waymark.page)).toContainText('and the rest');
  await editor(waymark.page).click();
  await waymark.page.keyboard.press('ControlOrMeta+7');
  await expect(waymark.page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
  expect((await waymark.call('journal.get', { id })).revision).toBe(1);
});

test('search finds with the words marked, in the column and in the palette', async ({ waymark }) => {
  await waymark.makeVault();
  await waymark.call('journal.add', {
    title: 'Plum jam',
    date: '2026-03-04',
    document: documentFromPlainText('We ate a turkey at noon.'),
  });
  await waymark.call('journal.add', {
    title: 'Rain',
    date: '2026-03-05',
    document: documentFromPlainText('Nothing else.'),
  });
  await waymark.page.keyboard.press('ControlOrMeta+f');
  await waymark.page.keyboard.type('TURKEY');
  const results = waymark.page.getByRole('list', { name: 'Results' });
  await expect(results.getByRole('link')).toHaveCount(1);
  await expect(results.locator('mark')).toHaveText('turkey');
  await expectNoAxeViolations(waymark.page);
  await waymark.page.keyboard.press('ArrowDown');
  await waymark.page.keyboard.press('Enter');
  await expect(editor(waymark.page)).toContainText('We ate a turkey');
  await expect(results).toBeVisible();

  await waymark.page.keyboard.press('ControlOrMeta+k');
  await waymark.page.keyboard.type('nothi');
  await expect(waymark.page.getByRole('option', { name: /Rain/ })).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  await waymark.page.keyboard.press('Enter');
  await expect(editor(waymark.page)).toContainText('Nothing else.');
});

test('an entry goes to the trash and comes back by Undo', async ({ waymark }) => {
  await waymark.makeVault();
  await write(waymark.page, 'a thought to lose');
  await waymark.page.getByRole('button', { name: 'More about this entry' }).click();
  await waymark.page.getByRole('menuitem', { name: 'Move to the trash' }).click();
  await expect(waymark.page.getByText('Moved to the trash.')).toBeVisible();
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 0 });
  await waymark.page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor(waymark.page)).toContainText('a thought to lose');
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 1 });
});

test('an earlier version is looked at and brought back', async ({ waymark }) => {
  await waymark.makeVault();
  const long = 'The words as they were at first, in one long line that is worth keeping for later.';
  const entry = await waymark.call('journal.add', {
    date: '2026-03-04',
    document: documentFromPlainText(long),
  });
  await waymark.call('journal.save', {
    id: entry.id,
    revision: 1,
    title: '',
    date: '2026-03-04',
    document: documentFromPlainText('Cut.'),
  });
  await waymark.page.getByRole('link', { name: /Cut\./ }).click();
  await waymark.page.getByRole('button', { name: 'More about this entry' }).click();
  await waymark.page.getByRole('menuitem', { name: 'Earlier versions' }).click();
  const dialog = waymark.page.getByRole('dialog', { name: 'Earlier versions' });
  await dialog.getByRole('radio', { name: 'As it was' }).check({ force: true });
  await expect(dialog.getByRole('article')).toContainText('as they were at first');
  await expectNoAxeViolations(waymark.page);
  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  await expect(editor(waymark.page)).toContainText('as they were at first');
  expect(await waymark.call('journal.versions', { id: entry.id })).toHaveLength(2);
});

test('a megabyte of text is pasted, stays responsive, and is saved whole', { tag: inBothShells }, async ({
  waymark,
}) => {
  await waymark.makeVault();
  await write(waymark.page, 'Before. ');
  const line = 'A line of a long report that somebody sent around, with nothing in it. ';
  const text = Array.from({ length: 3_000 }, (_, index) => `${index} ${line.repeat(5)}`).join('\n\n');
  expect(text.length).toBeGreaterThan(1_000_000);
  const { lasted, bare } = await editor(waymark.page).evaluate(async (element, pasted) => {
    const painted = (): Promise<void> =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => done())));
    /** What this machine takes at this moment to lay out the same lines without an editor. */
    const layOut = async (): Promise<number> => {
      const started = performance.now();
      const plain = document.createElement('div');
      for (const words of pasted.split('\n\n')) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        plain.append(paragraph);
      }
      document.body.append(plain);
      plain.getBoundingClientRect();
      plain.remove();
      await painted();
      return performance.now() - started;
    };
    const before = await layOut();
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const began = performance.now();
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
    await painted();
    const time = performance.now() - began;
    return { lasted: time, bare: before + (await layOut()) };
  }, text);
  // Against laying out the same lines bare before and after it, so that a busy machine is no slow editor; it is about 1.3.
  expect(lasted / bare).toBeLessThan(3);
  await waymark.page.keyboard.type(' After.');
  // Not by `expect`, which describes the whole page to itself while it waits: half a minute with this text.
  await waymark.page.locator('[data-save-state="saved"]').waitFor({ timeout: 15_000 });
  const [entry] = (await waymark.call('journal.list', { limit: 1 })).entries;
  expect(entry?.wordCount).toBeGreaterThan(200_000);
});

test('formatted text from elsewhere comes in clean', async ({ waymark }) => {
  await waymark.makeVault();
  await write(waymark.page, 'Before ');
  await editor(waymark.page).evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Title kept words');
    data.setData(
      'text/html',
      '<style>p{color:red}</style><script>window.hacked=1</script><h2 style="color:red">Title</h2>' +
        '<p onclick="window.hacked=1">kept <b>words</b><img src="https://example.invalid/x.png"></p>' +
        '<a href="javascript:window.hacked=1">link</a><iframe src="https://example.invalid"></iframe>',
    );
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(editor(waymark.page)).toContainText('kept words');
  await expect(
    editor(waymark.page).locator('img, script, style, iframe, [onclick], [href^="javascript"]'),
  ).toHaveCount(0);
  expect(await waymark.page.evaluate(() => 'hacked' in window)).toBe(false);
  // The page's policy refuses the styles and handlers of what is pasted, and says so.
  expect(waymark.errors.filter((error) => !error.includes('Content Security Policy'))).toEqual([]);
  waymark.errors.length = 0;
});

/** Writes in the open entry while another process changes it, so that the window's next save is refused. */
async function clash({ page, call }: Pick<Waymark, 'page' | 'call'>): Promise<string> {
  const [entry] = (await call('journal.list', { limit: 1 })).entries;
  if (!entry) throw new Error('nothing was saved');
  await editor(page).click();
  await page.evaluate(
    async ([id, revision, date, document]) => {
      const text = globalThis.document.querySelector('[contenteditable]');
      const data = new DataTransfer();
      data.setData('text/plain', ' and mine');
      const event = { clipboardData: data, bubbles: true, cancelable: true };
      text?.dispatchEvent(new ClipboardEvent('paste', event));
      await window.waymark.call('journal.save', { id, revision, title: 'theirs', date, document });
    },
    [entry.id, entry.revision, entry.date, documentFromPlainText('their words')] as const,
  );
  await expect(page.getByRole('alert')).toContainText('changed in another place');
  await expect(editor(page)).toContainText('and mine');
  return entry.id;
}

test('what was changed here and elsewhere is never written over: both are kept', async ({ waymark }) => {
  await waymark.makeVault();
  await write(waymark.page, 'safe so far');
  const id = await clash(waymark);
  await expectNoAxeViolations(waymark.page);
  await waymark.page.getByRole('button', { name: 'Keep both' }).click();
  await expect(waymark.page.getByRole('alert')).toHaveCount(0);
  await expect(editor(waymark.page)).toContainText('and mine');
  expect(await waymark.call('vault.stats', {})).toMatchObject({ entries: 2 });
  expect((await waymark.call('journal.get', { id })).title).toBe('theirs');
});

test('what was changed here and elsewhere: mine on top, the other as a version', async ({ waymark }) => {
  await waymark.makeVault();
  await write(waymark.page, 'safe so far');
  const id = await clash(waymark);
  await waymark.page.getByRole('button', { name: 'Keep mine' }).click();
  await expect(saved(waymark.page)).toBeVisible();
  const versions = await waymark.call('journal.versions', { id });
  expect(versions.map(({ preview }) => preview)).toContain('their words');
  expect(plainText((await waymark.call('journal.get', { id })).document)).toContain('and mine');
});

test('what was changed here and elsewhere: the other is shown, and what is clean follows by itself', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await write(waymark.page, 'safe so far');
  const id = await clash(waymark);
  await waymark.page.getByRole('button', { name: 'Let mine go' }).click();
  await expect(editor(waymark.page)).toHaveText('their words');
  const { revision, date } = await waymark.call('journal.get', { id });
  const document = documentFromPlainText('their newest words');
  await waymark.call('journal.save', { id, revision, title: '', date, document });
  await expect(editor(waymark.page)).toHaveText('their newest words');
});

test('the journal has no axe violation, empty and in use, wide and narrow', async ({ waymark }) => {
  await waymark.makeVault();
  await expect(waymark.page.getByRole('button', { name: 'New entry' })).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  await write(waymark.page, '# Heading\nText with https://example.org in it\n[ ] open\n');
  await expect(saved(waymark.page)).toBeVisible();
  await expectNoAxeViolations(waymark.page);
});
