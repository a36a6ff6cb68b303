import type { Page } from '@playwright/test';
import { documentFromPlainText, type StoredDocument } from '#shared/document/document.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { plainText } from '#shared/document/plain-text.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const find = (page: Page) => page.getByRole('search', { name: 'Find in this entry' });
const field = (page: Page) => find(page).getByRole('textbox', { name: 'Find in this entry' });
const rail = (page: Page) => page.getByRole('navigation', { name: 'Rooms' });
const list = (page: Page) => page.getByRole('region', { name: 'Entries of the journal' });

const paragraph = (number: number): string =>
  `Paragraph ${number} stands by the weir, where a grey heron waits and the river goes on over the stones, and goes on, and says nothing of where it has been or of where it means to go after the bend below the mill.`;
/** A long text: what is out of sight in it is not drawn. */
const paragraphs = 90;
const long = Array.from({ length: paragraphs }, (_, index) => paragraph(index + 1)).join('\n\n');

async function open(waymark: Waymark, document: StoredDocument): Promise<{ page: Page; id: string }> {
  await waymark.makeVault();
  const { id } = await waymark.call('journal.add', { title: 'The weir', date: '2026-03-04', document });
  await waymark.page.getByRole('link', { name: /The weir/ }).click();
  await expect(editor(waymark.page)).toBeVisible();
  return { page: waymark.page, id };
}

/** What a mark of this name lies on. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (asked) =>
      [...(CSS.highlights.get(asked) ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        return live.toString();
      }),
    name,
  );
}

async function stored(waymark: Waymark, id: string): Promise<string> {
  await expect(waymark.page.locator('[data-save-state="saved"]')).toBeVisible();
  return plainText((await waymark.call('journal.get', { id })).document);
}

test('a search begins at the cursor, also when it was moved a moment before', async ({ waymark }) => {
  const { page } = await open(waymark, documentFromPlainText(long));
  await page.getByText('Paragraph 4 stands').click();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.evaluate(() => {
    const root = document.querySelector('[contenteditable=true]');
    const first = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT).nextNode();
    getSelection()?.collapse(first, 0);
    // Before the browser tells anybody that the cursor has moved.
    const key = { key: 'f', ctrlKey: true, metaKey: false, bubbles: true, cancelable: true };
    const mac = navigator.platform.startsWith('Mac');
    root?.dispatchEvent(new KeyboardEvent('keydown', { ...key, ctrlKey: !mac, metaKey: mac }));
  });
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('heron');
  await expect(find(page).getByRole('status')).toHaveText(`1 of ${paragraphs}`);
});

test('words are found in the text, gone through and left where they are', async ({ waymark }) => {
  const { page } = await open(waymark, documentFromPlainText(long));
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('GREY heron');
  await expect(field(page)).toHaveValue('GREY heron');
  await expect(find(page).getByRole('status')).toHaveText(`1 of ${paragraphs}`);
  await expectNoAxeViolations(page);
  expect(await marked(page, 'find')).toHaveLength(paragraphs);
  await page.keyboard.press('Shift+Enter');
  await expect(find(page).getByRole('status')).toHaveText(`${paragraphs} of ${paragraphs}`);
  await expect(page.getByText(`Paragraph ${paragraphs} stands`)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(find(page).getByRole('status')).toHaveText(`1 of ${paragraphs}`);
  await page.keyboard.press('Enter');
  expect(await marked(page, 'find-here')).toEqual(['grey heron']);
  await find(page).getByRole('button', { name: 'Match capitals and accents' }).click();
  await expect(find(page).getByRole('status')).toHaveText('Not found');
  await find(page).getByRole('button', { name: 'Match capitals and accents' }).click();
  await field(page).press('Escape');
  await expect(find(page)).toBeHidden();
  await expect(editor(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('grey heron');
  expect(await marked(page, 'find')).toEqual([]);
});

test('words are replaced one by one, or all in one step of undo; names stay', async ({ waymark }) => {
  const { page, id } = await open(
    waymark,
    documentFromMarkdown('A **gr**ey heron, a grey mare.\n\n- the Grey wolf\n- #grey'),
  );
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('grey');
  await expect(find(page).getByRole('status')).toHaveText('1 of 4');
  await find(page).getByRole('button', { name: 'Replace', exact: true }).first().click();
  await find(page).getByRole('textbox', { name: 'Replace with' }).fill('green grey');
  await find(page).getByRole('textbox', { name: 'Replace with' }).press('Enter');
  await expect(find(page).getByRole('status')).toHaveText('2 of 4');
  await expectNoAxeViolations(page);
  expect(await stored(waymark, id)).toContain('A green grey heron, a grey mare.');
  await find(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(find(page).getByRole('status')).toHaveText('3 replaced, 1 in names stay');
  expect(await stored(waymark, id)).toBe(
    'A green green grey heron, a green grey mare.\nthe green grey wolf\n#grey',
  );
  // Also from the bar: what can be undone there is what was replaced.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page)).toContainText('A green grey heron, a grey mare.');
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(editor(page)).toContainText('A grey heron, a grey mare.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(editor(page)).toContainText('the green grey wolf');
});

test('the same keys lead from the text to the search of the journal', async ({ waymark }) => {
  const { page } = await open(waymark, documentFromPlainText('A grey heron.'));
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('heron');
  await page.keyboard.press('ControlOrMeta+f');
  const search = page.getByRole('searchbox', { name: 'Search' });
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('heron');
  await expect(find(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Shift+f');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('find in this');
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
});

test('a long text is gone through by keys, with the line that is written in sight', async ({ waymark }) => {
  const { page, id } = await open(waymark, documentFromPlainText(long));
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' At the very end.');
  await expect(page.getByText('At the very end.')).toBeInViewport();
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('PageUp');
  await page.keyboard.type('Somewhere before. ');
  await expect(page.getByText('Somewhere before.')).toBeInViewport();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('From the start: ');
  await expect(page.getByText('From the start: Paragraph 1 stands')).toBeInViewport();
  const words = await stored(waymark, id);
  expect(words).toMatch(/^From the start: Paragraph 1 stands/);
  expect(words).toMatch(/At the very end\.$/);
  expect(words.split('after the bend')).toHaveLength(paragraphs + 1);
  expect(words.split('Somewhere before. ')).toHaveLength(2);
});

test('the line that was written comes back when the layout pushes it away, and not when a hand does', async ({
  waymark,
}) => {
  const { page } = await open(waymark, documentFromPlainText(long));
  const scrolled = () => page.locator('[data-page]').evaluate((element) => Math.round(element.scrollTop));
  /** Types, and scrolls to the top just after the key, as a layout can do it or a hand; gives where it stood then. */
  const typePushed = async (text: string, how: 'layout' | 'hand'): Promise<number> => {
    const pushed = await page.evaluateHandle((asked) => {
      const scroller = document.querySelector('[data-page]');
      const written = scroller?.querySelector('[contenteditable]');
      const there = new Promise<number>((resolve) => {
        const push = (): void => {
          if (asked === 'hand') scroller?.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
          if (scroller) scroller.scrollTop = 0;
          resolve(scroller?.scrollTop ?? -1);
        };
        written?.addEventListener('input', () => requestAnimationFrame(push), { once: true });
      });
      return { there };
    }, how);
    await page.keyboard.type(text);
    return pushed.evaluate(({ there }) => there);
  };
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' At the very end');
  expect(await typePushed('.', 'layout')).toBe(0);
  await expect(page.getByText('At the very end.')).toBeInViewport();
  expect(await scrolled()).toBeGreaterThan(0);
  await page.clock.install();
  expect(await typePushed('!', 'hand')).toBe(0);
  await page.clock.runFor(600);
  expect(await scrolled()).toBe(0);
});

test('keys go on from the cursor when it is scrolled far out of sight', async ({ waymark }) => {
  const { page } = await open(waymark, documentFromPlainText(long));
  const place = (): Promise<string> =>
    page.evaluate(() => {
      const { focusNode, focusOffset } = getSelection() ?? {};
      return `${focusNode?.textContent?.slice(0, 13)} ${focusOffset}`;
    });
  const toLastLineOfFirst = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+Home');
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('ControlOrMeta+ArrowRight');
    while ((await place()).startsWith('Paragraph 1 ')) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
  };
  await editor(page).click();
  await toLastLineOfFirst();
  const before = await place();
  expect(before).toMatch(/^Paragraph 1 /);
  await page.keyboard.press('ArrowDown');
  const after = await place();
  expect(after).toMatch(/^Paragraph 2 /);
  await toLastLineOfFirst();
  await editor(page).hover();
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 1_500);
  await expect(page.getByText('Paragraph 2 stands')).not.toBeInViewport();
  expect(await place()).toBe(before);
  await page.keyboard.press('ArrowDown');
  expect(await place()).toBe(after);
  await expect(page.getByText('Paragraph 2 stands')).toBeInViewport();
});

test('focus leaves only the page, is remembered, and is left where it is seen', async ({ waymark }) => {
  await open(waymark, documentFromPlainText(long));
  await editor(waymark.page).click();
  await waymark.page.keyboard.press('ControlOrMeta+Shift+d');
  await expect(rail(waymark.page)).toBeHidden();
  await expect(list(waymark.page)).toBeHidden();
  await expect(waymark.page.getByRole('complementary')).toBeHidden();
  await expectNoAxeViolations(waymark.page);
  await waymark.page.keyboard.press('ControlOrMeta+4');
  await expect(rail(waymark.page)).toBeVisible();
  await waymark.restart();
  await waymark.page.getByRole('link', { name: /The weir/ }).click();
  await expect(rail(waymark.page)).toBeHidden();
  await waymark.page.getByRole('button', { name: /^Leave focus/ }).click();
  await expect(rail(waymark.page)).toBeVisible();
  await expect(list(waymark.page)).toBeVisible();
});

test('as on a typewriter, the line stays at one height', async ({ waymark }) => {
  const { page } = await open(waymark, documentFromPlainText(long));
  await page.getByRole('button', { name: 'Ways of writing' }).click();
  await page.getByRole('menuitemcheckbox', { name: /Typewriter/ }).click();
  await editor(page).focus();
  await page.keyboard.press('ControlOrMeta+End');
  const height = (): Promise<number> =>
    page.evaluate(() => {
      const range = getSelection()?.getRangeAt(0).cloneRange();
      const rects = [...(range?.getClientRects() ?? [])];
      const element = range?.startContainer;
      const box = rects.at(-1) ?? (element instanceof Element ? element.getBoundingClientRect() : null);
      return box ? box.top + box.height / 2 : Number.NaN;
    });
  await page.keyboard.type(' And so on');
  const first = await height();
  const offBy = async (): Promise<number> => Math.abs((await height()) - first);
  for (let line = 0; line < 5; line += 1) {
    await page.keyboard.type(' and on, and on, and on, and on, and on, and on, and on, and on.');
    await expect.poll(offBy).toBeLessThanOrEqual(2);
    await page.keyboard.press('Enter');
    await expect.poll(offBy).toBeLessThanOrEqual(6);
  }
  for (let line = 0; line < 6; line += 1) await page.keyboard.press('ArrowUp');
  await expect.poll(offBy).toBeLessThanOrEqual(6);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
});

test('in privacy, only the line with the cursor is readable', async ({ waymark }) => {
  const { page } = await open(waymark, documentFromPlainText(long));
  const blurred = async (): Promise<string> => (await marked(page, 'other-lines')).join(' … ');
  await page.keyboard.press('ControlOrMeta+Shift+b');
  await expect.poll(blurred).toContain('Paragraph 1 stands');
  // What the pointer is on can be read.
  await editor(page).hover({ position: { x: 60, y: 12 } });
  await expect(
    page
      .getByRole('link', { name: /The weir/ })
      .locator('[data-private]')
      .first(),
  ).toHaveCSS('filter', /blur/);
  await editor(page)
    .getByText('Paragraph 2 stands')
    .click({ position: { x: 60, y: 12 } });
  await expect.poll(blurred).not.toContain('Paragraph 2 stands');
  const all = await blurred();
  for (const other of ['Paragraph 1 stands', 'Paragraph 3 stands', `Paragraph ${paragraphs} stands`])
    expect(all).toContain(other);
  // The other lines of the same paragraph are blurred as well.
  expect(all.split('after the bend').length - 1).toBe(paragraphs);
  await expectNoAxeViolations(page);
  await page.keyboard.press('ArrowDown');
  await expect.poll(blurred).toContain('Paragraph 2 stands');
  await page.getByRole('textbox', { name: 'Title' }).focus();
  await expect.poll(async () => (await blurred()).split('after the bend').length - 1).toBe(paragraphs);
  expect(await blurred()).toContain(`Paragraph ${paragraphs} stands`);
  await page.keyboard.press('ControlOrMeta+Shift+b');
  await expect.poll(blurred).toBe('');
});

test('an entry is written from right to left when that is chosen, and stays so', async ({ waymark }) => {
  const { page, id } = await open(waymark, documentFromPlainText('Words in Latin letters.'));
  await page.getByRole('button', { name: 'Ways of writing' }).click();
  await page.getByRole('menuitemradio', { name: 'Right to left' }).click();
  const directions = (): Promise<(string | undefined)[]> =>
    Promise.all([
      editor(page)
        .locator('p')
        .first()
        .evaluate((element) => getComputedStyle(element).direction),
      page.getByRole('textbox', { name: 'Title' }).evaluate((element) => getComputedStyle(element).direction),
    ]);
  await expect.poll(directions).toEqual(['rtl', 'rtl']);
  await expect.poll(async () => (await waymark.call('journal.get', { id })).direction).toBe('rtl');
  await waymark.restart();
  await waymark.page.getByRole('link', { name: /The weir/ }).click();
  await expect(editor(waymark.page)).toHaveAttribute('dir', 'rtl');
  const again = await waymark.call('journal.get', { id });
  expect(again.revision).toBe(1);
});

test('words, selected words and the time of writing are counted', async ({ waymark }) => {
  const { page, id } = await open(waymark, documentFromPlainText('One two three.'));
  const count = page.locator('[data-word-count]');
  await expect(count).toHaveText('3 words');
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  for (const word of ['four', 'five', 'six', 'seven']) await page.keyboard.type(` ${word}`, { delay: 120 });
  await expect(count).toHaveText('7 words');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(count).toHaveText(/ of 7 words$/);
  await page.keyboard.press('End');
  await expect(count).toHaveText('7 words');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  const { writingSeconds } = await waymark.call('journal.get', { id });
  expect(writingSeconds).toBeGreaterThanOrEqual(1);
  expect(writingSeconds).toBeLessThan(30);
});
