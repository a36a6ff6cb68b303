import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';

async function open(waymark: Waymark, title: string, markdown: string, date = '2026-03-04'): Promise<string> {
  const { id } = await waymark.call('journal.add', {
    title,
    date,
    document: documentFromMarkdown(markdown),
    tags: [title],
  });
  return id;
}

async function choose(waymark: Waymark, action: string): Promise<void> {
  await waymark.page.getByRole('button', { name: 'More about this entry' }).click();
  await waymark.page.getByRole('menuitem', { name: action }).click();
}

const show = (waymark: Waymark, id: string): Promise<void> =>
  waymark.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/journal/${id}`);

test('an entry is split at the cursor, and is one again', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const id = await open(waymark, 'Both', 'Above the line\n\n- one\n- two');
  await show(waymark, id);
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.getByText('two').click();
  await page.keyboard.press('Home');
  await choose(waymark, 'Split at the cursor');
  await expect(text).toHaveText('Above the lineone');
  const { entries } = await waymark.call('journal.list', {});
  expect(entries.map(({ preview }) => preview).sort()).toEqual(['Above the line one', 'two']);
  expect(entries.map(({ date, tags }) => `${date} ${tags}`)).toEqual(['2026-03-04 Both', '2026-03-04 Both']);

  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(text).toHaveText('Above the lineonetwo');
  expect((await waymark.call('journal.list', {})).total).toBe(1);

  // The same from where one writes.
  await text.getByText('two').click();
  await page.keyboard.press('Home');
  await page.keyboard.type('/split');
  await page.keyboard.press('Enter');
  await expect(text).toHaveText('Above the lineone');
  await expect.poll(async () => (await waymark.call('journal.list', {})).total).toBe(2);
});

test('two entries become one and are two again; a copy is a copy', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const into = await open(waymark, 'Morning', 'First words');
  await open(waymark, 'Evening', 'Last words');
  await show(waymark, into);
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toHaveText('First words');
  await choose(waymark, 'Merge with another…');
  await expectNoAxeViolations(page);
  await page.getByPlaceholder('Find an entry').fill('last');
  await page.getByRole('option', { name: /Evening/ }).click();
  await expect(text).toContainText('Last words');
  expect((await waymark.call('journal.get', { id: into })).tags).toEqual(['Evening', 'Morning']);
  expect((await waymark.call('trash.list', {})).map(({ title }) => title)).toEqual(['Evening']);
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(text).toHaveText('First words');
  expect(await waymark.call('trash.list', {})).toEqual([]);

  await choose(waymark, 'Duplicate');
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Morning (copy)');
  await expect(text).toHaveText('First words');
});

test('versions say line by line and word by word what differs, also by keyboard', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const id = await open(waymark, 'Heron', 'The heron stood still.\n\nIt rained.');
  for (const [revision, words] of [
    [1, 'The heron stood quite still.\n\nIt rained.'],
    [2, 'The heron stood quite still.\n\nIt rained.\n\nThen it flew.'],
  ] as const) {
    await waymark.call('journal.save', {
      id,
      revision,
      title: revision === 2 ? 'The heron' : 'Heron',
      date: '2026-03-04',
      document: documentFromMarkdown(words),
      keep: true,
    });
  }
  await show(waymark, id);
  await choose(waymark, 'Earlier versions…');
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  await expect(dialog.locator('[data-difference]')).toHaveCount(2);
  await expect(dialog.getByText('2 differences')).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('list', { name: 'Versions' }).getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByText('3 differences')).toBeVisible();
  await expect(dialog.locator('[data-difference] del').filter({ hasText: 'quite' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(dialog.locator('[data-difference]').first()).toBeFocused();
  await page.keyboard.press('p');
  await expect(dialog.locator('[data-difference]').last()).toBeFocused();
  await dialog.getByRole('button', { name: 'Bring this version back' }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveText('The heron stood still.It rained.');
});
