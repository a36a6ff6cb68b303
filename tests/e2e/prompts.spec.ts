import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { choose } from '#tests/e2e/choose.ts';

test('the prompt for today is answered, skipped, refused and taken back', async ({ waymark }) => {
  const { page } = waymark;
  await waymark.makeVault();
  const card = page.getByRole('region', { name: 'Prompt for today' });
  const words = card.locator('p').nth(1);
  await expect(words).not.toBeEmpty();
  const first = (await words.textContent()) ?? '';
  await expectNoAxeViolations(page);

  await card.getByRole('button', { name: 'Another' }).click();
  await expect(words).not.toHaveText(first);
  const second = (await words.textContent()) ?? '';
  await card.getByRole('button', { name: 'Not for me' }).click();
  await expect(words).not.toHaveText(second);
  const third = (await words.textContent()) ?? '';
  await page.getByRole('link', { name: 'Trash' }).click();
  await page.getByRole('link', { name: 'Journal' }).click();
  await expect(words).toHaveText(third);

  await card.getByRole('button', { name: 'Write about it' }).click();
  await expect(page.getByRole('note', { name: 'The prompt' })).toHaveText(third);
  await page.getByRole('textbox', { name: 'Text' }).pressSequentially('An answer');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await expectNoAxeViolations(page);
  const [listed] = (await waymark.call('journal.list', {})).entries;
  const entry = await waymark.call('journal.get', { id: listed?.id ?? '' });
  expect(entry.kind).toBe('prompted');
  expect((await waymark.call('journal.prompt', { key: entry.prompt ?? '' }))?.words).toBe(third);

  // It stands above the text when the entry is opened again.
  await page.getByRole('link', { name: 'Trash' }).click();
  await page.getByRole('link', { name: 'Journal' }).click();
  await page
    .getByRole('list', { name: 'Entries' })
    .getByRole('link', { name: /An answer/ })
    .click();
  await expect(page.getByRole('note', { name: 'The prompt' })).toHaveText(third);

  // What was refused is found among all of them, and can come again.
  await page.getByRole('button', { name: 'Begin an entry with…' }).click();
  await page.getByRole('menuitem', { name: 'A prompt…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prompts' });
  await expectNoAxeViolations(page);
  const { prompts } = await waymark.call('journal.prompts', {});
  const refused = prompts.find((prompt) => prompt.refused);
  expect(refused?.words).toBe(second);
  const groups = dialog.getByRole('list', { name: 'What for' }).getByRole('button');
  const places = [...new Set(prompts.map(({ need }) => need))];
  await groups.nth(places.indexOf(refused?.need ?? 'values')).click();
  await dialog.getByRole('button', { name: `More about: ${second}` }).click();
  await page.getByRole('menuitem', { name: 'Propose it again' }).click();
  await expect
    .poll(async () => (await waymark.call('journal.prompts', {})).prompts.some((prompt) => prompt.refused))
    .toBe(false);

  await dialog.getByRole('button', { name: 'A prompt of your own' }).click();
  await dialog.getByLabel('Your own prompt').fill('What did the river look like?');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Write about: What did the river look like?' }).click();
  await expect(page.getByRole('note', { name: 'The prompt' })).toHaveText('What did the river look like?');
});

test('a template of one’s own fills its fields, names what is none, and leaves nothing when nobody writes', async ({
  waymark,
}) => {
  const { page } = waymark;
  await waymark.makeVault();
  await waymark.call('goals.add', { title: 'Lead three workshops', status: 'active' });
  await page.getByRole('link', { name: 'Settings' }).click();
  const section = page.getByRole('region', { name: 'Templates' });
  await section.getByRole('button', { name: 'New template' }).click();
  await section.getByLabel('Name').fill('Start');
  await section.getByLabel('Title of the entry').fill('{{weather}} of {{date}}');
  await expect(section.getByText('{{weather}} is no field and will stay as written.')).toBeVisible();
  await section.getByLabel('Title of the entry').fill('Start of {{date}}');
  await section.getByRole('textbox', { name: 'Text of the template' }).click();
  await page.keyboard.type('{{open goals}}');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mood: {{last mood}}');
  await page.keyboard.press('Enter');
  await expect(section.locator('[data-save-state="saved"]')).toBeVisible();
  await expect(section.getByText('is no field')).toHaveCount(0);
  await choose(section.getByRole('combobox', { name: 'New entries begin with' }), 'Start');
  await section.getByRole('button', { name: 'By weekday…' }).click();
  await expectNoAxeViolations(page);

  await page.getByRole('link', { name: 'Journal' }).click();
  await page.keyboard.press('ControlOrMeta+n');
  const title = page.getByLabel('Title', { exact: true });
  await expect(title).toHaveValue(/^Start of .+\d/);
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toContainText('@Lead three workshops');
  await expect(text).toContainText('Mood: no mood noted yet');
  // Nobody has typed: going away leaves nothing behind.
  await page.getByRole('link', { name: 'Trash' }).click();
  expect((await waymark.call('journal.list', {})).total).toBe(0);

  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await expect(text).toBeFocused();
  // The cursor waits in the first empty line.
  await page.keyboard.type('And a word of mine');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await expect(text.locator('p').last()).toHaveText('And a word of mine');
  expect((await waymark.call('journal.list', {})).total).toBe(1);

  await page.getByRole('button', { name: 'Begin an entry with…' }).click();
  await page.getByRole('menuitem', { name: 'An empty page' }).click();
  await expect(title).toHaveValue('');
});
