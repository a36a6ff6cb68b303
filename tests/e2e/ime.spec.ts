import type { CDPSession, Page } from '@playwright/test';
import { plainText } from '#shared/document/plain-text.ts';
import { expect, test, type Waymark } from '#tests/e2e/app.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const state = (page: Page) => page.locator('[data-save-state]');

/** Types as an input method does: what is being composed stands in the text and changes until it is taken. */
class InputMethod {
  private readonly session: CDPSession;
  private readonly page: Page;

  constructor(session: CDPSession, page: Page) {
    this.session = session;
    this.page = page;
  }

  async compose(...steps: string[]): Promise<void> {
    for (const text of steps) {
      await this.session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
  }

  async take(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  async write(steps: string[], text: string): Promise<void> {
    await this.compose(...steps);
    await this.take(text);
  }

  /** Gives up what is being composed. */
  async giveUp(): Promise<void> {
    await this.compose('');
  }

  async saved(): Promise<void> {
    await expect(state(this.page)).toHaveAttribute('data-save-state', 'saved');
  }
}

async function begin(waymark: Waymark): Promise<{ page: Page; ime: InputMethod }> {
  await waymark.makeVault();
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+n');
  await expect(editor(page)).toBeFocused();
  return { page, ime: new InputMethod(await page.context().newCDPSession(page), page) };
}

async function stored(waymark: Waymark): Promise<string> {
  await expect(state(waymark.page)).toHaveAttribute('data-save-state', 'saved');
  const { entries } = await waymark.call('journal.list', { limit: 1 });
  return plainText((await waymark.call('journal.get', { id: entries[0]?.id ?? '' })).document);
}

test('Chinese is composed, also over a save, and nothing is lost or doubled', async ({ waymark }) => {
  const { page, ime } = await begin(waymark);
  await ime.write(['j', 'ji', 'jin', 'jin t', 'jin tian'], '今天');
  await ime.compose('h', 'he');
  // A save comes while the next word is half composed; the entry comes into being by it.
  await ime.saved();
  await ime.compose('hen');
  await ime.take('很');
  await ime.write(['h', 'ha', 'hao'], '好');
  expect(await stored(waymark)).toBe('今天很好');
  await expect(editor(page)).toHaveText('今天很好');
  await page.keyboard.press('Enter');
  await ime.write(['x', 'xia'], '下');
  await ime.write(['y', 'yi'], '一行');
  expect(await stored(waymark)).toBe('今天很好\n下一行');
});

test('Japanese is composed with changes of the whole word, and a word is given up', async ({ waymark }) => {
  const { page, ime } = await begin(waymark);
  await ime.write(['き', 'きょ', 'きょう', '今日'], '今日');
  await ime.write(['は'], 'は');
  await ime.compose('い', 'いい');
  await ime.giveUp();
  await ime.write(['よ', 'よい', '良い'], '良い');
  expect(await stored(waymark)).toBe('今日は良い');
  await page.keyboard.press('Home');
  await ime.write(['あ', 'ああ'], 'ああ、');
  expect(await stored(waymark)).toBe('ああ、今日は良い');
});

test('Korean is composed letter by letter, between plain words', async ({ waymark }) => {
  const { page, ime } = await begin(waymark);
  await page.keyboard.type('Today ');
  await ime.write(['ㅎ', '하', '한'], '한');
  await ime.write(['ㄱ', '그', '글'], '글');
  await page.keyboard.type(' and more');
  await ime.saved();
  await ime.write(['ㄱ', '가'], '가');
  expect(await stored(waymark)).toBe('Today 한글 and more가');
});

test('Markdown signs and the menus at the cursor keep still while a word is composed', async ({
  waymark,
}) => {
  const { page, ime } = await begin(waymark);
  const menu = page.getByRole('listbox');
  await page.keyboard.type('# ');
  await ime.write(['b', 'biao', 'biao t', 'biao ti'], '标题');
  await expect(editor(page).locator('h1')).toHaveText('标题');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- ');
  await ime.write(['d', 'di'], '第一');
  await expect(editor(page).locator('ul > li')).toHaveText('第一');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  for (const sign of ['/', '@', '#']) {
    await ime.compose(sign, `${sign}a`);
    await expect(menu).toBeHidden();
    await ime.take('好');
    await expect(menu).toBeHidden();
  }
  await ime.compose('**好', '**好**', '**好** ');
  await ime.giveUp();
  expect(await stored(waymark)).toBe('标题\n第一\n好好好');
});

test('a tag in Chinese is written after its sign, and becomes one with the space', async ({ waymark }) => {
  const { page, ime } = await begin(waymark);
  await page.keyboard.type('#');
  await ime.write(['g', 'gong', 'gong z', 'gong zuo'], '工作');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.type(' ok');
  await expect(editor(page).locator('.page-tag')).toHaveText('#工作');
  expect(await stored(waymark)).toBe('#工作 ok');
});

test('a title is composed too, and Enter that takes a word does not leave it', async ({ waymark }) => {
  const { page, ime } = await begin(waymark);
  const title = page.getByRole('textbox', { name: 'Title' });
  await title.focus();
  await ime.write(['t', 'ti', 'ti m', 'ti mu'], '题目');
  await expect(title).toBeFocused();
  await expect(title).toHaveValue('题目');
  await ime.saved();
  const { entries } = await waymark.call('journal.list', { limit: 1 });
  expect(entries[0]?.title).toBe('题目');
});
