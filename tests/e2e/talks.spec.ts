import type { Page } from '@playwright/test';
import { mentionNode } from '#shared/document/blocks.ts';
import { documentOf, paragraphNode, textNode } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { goTo, redo, undo } from './moves.ts';

const saved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();

test('from an option to a person, to a talk with its notes, to somebody they named and an experiment, over a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  const ana = await waymark.call('people.add', { name: 'Ana' });
  const option = await waymark.call('explore.addOption', { name: 'Harbour pilot', status: 'talking' });
  await waymark.call('explore.addOptionNote', {
    option: option.id,
    sort: 'question',
    on: '2026-03-01',
    text: 'How long is a watch?',
  });
  await goTo(page, `/explore/options/${option.id}`);
  const talks = page.getByRole('region', { name: 'Talks', exact: true });
  await talks.getByRole('button', { name: 'Plan a talk…' }).press('Enter');
  await page.keyboard.type('ana');
  await page.keyboard.press('Enter');

  const asks = page.getByRole('list', { name: 'To ask', exact: true });
  await expect(asks.getByRole('textbox', { name: 'Question' })).toHaveValue('How long is a watch?');
  await expect(page.getByRole('link', { name: 'Harbour pilot' })).toBeVisible();
  await page.getByRole('textbox', { name: 'What it was about' }).fill('A morning on the quay');
  await page.getByRole('button', { name: 'Choose questions…' }).click();
  const kit = page.getByRole('dialog', { name: 'Questions to take along' });
  await kit.getByRole('checkbox', { name: /What did last week look like/ }).check();
  await expectNoAxeViolations(page);
  await kit.getByRole('button', { name: 'Take 1 question along' }).click();
  await expect(asks.getByRole('textbox')).toHaveCount(2);
  // The second question goes first, by the keys, and the focus goes with it.
  await asks.getByRole('textbox').nth(1).press('Alt+ArrowUp');
  await expect(asks.getByRole('textbox').first()).toHaveValue(/What did last week look like/);
  await expect(asks.getByRole('textbox').first()).toBeFocused();
  await page.getByRole('textbox', { name: 'A question of your own' }).fill('Who else should I meet?');
  await page.keyboard.press('Enter');
  await expect(asks.getByRole('textbox')).toHaveCount(3);
  await asks.getByRole('checkbox', { name: 'How long is a watch?, asked' }).check();
  await page.getByRole('button', { name: 'We talked' }).click();
  await saved(page);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Write notes' }).click();
  const text = page.getByRole('textbox', { name: 'Text' });
  await expect(text).toContainText('With @Ana');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A morning on the quay');
  await text.press('ControlOrMeta+End');
  await page.keyboard.type('She loves the fog.');
  await saved(page);
  await page.getByRole('link', { name: 'A talk', exact: true }).click();
  await expect(page.getByText('She loves the fog.')).toBeVisible();

  const leads = page.getByRole('region', { name: 'Whom they named next' });
  await leads.getByRole('textbox').fill('Ruth, who runs the boats');
  await page.keyboard.press('Enter');
  await leads.getByRole('button', { name: 'Add to your people: Ruth' }).click();
  await expect(leads.getByRole('link', { name: 'Ruth' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Plan an experiment for Harbour pilot' }).fill('A day on the boat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'A day on the boat' })).toBeVisible();

  page = await waymark.restart();
  await goTo(page, `/people/${ana.id}`);
  await page.getByRole('link', { name: 'A morning on the quay' }).click();
  await expect(page.getByText('She loves the fog.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'How long is a watch?, asked' })).toBeChecked();
  await page.getByRole('link', { name: 'Ruth', exact: true }).click();
  await expect(page.getByRole('button', { name: /Through: Ana/ })).toBeVisible();
});

test('a promise becomes a step of a goal, is ticked there and done here, and one undo opens both', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const ana = await waymark.call('people.add', { name: 'Ana' });
  const goal = await waymark.call('goals.add', { title: 'Know the harbour', status: 'active' });
  await goTo(page, `/people/${ana.id}`);
  await page.getByRole('textbox', { name: 'What do you promise?' }).fill('Send her the card');
  await page.keyboard.press('Enter');
  const mine = page.getByRole('list', { name: 'You promised' });
  await mine.getByRole('button', { name: 'More for Send her the card' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Change…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'What was promised' });
  await dialog.getByRole('textbox', { name: 'By when' }).fill('9 March 2030');
  await dialog.getByRole('combobox', { name: 'A step of a goal' }).click();
  await page.getByRole('option', { name: 'Know the harbour' }).click();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(mine.getByRole('link', { name: 'a step of Know the harbour' })).toBeVisible();
  await expect(mine.getByText('by 9 Mar 2030')).toBeVisible();

  await mine.getByRole('link', { name: 'a step of Know the harbour' }).click();
  await page.getByRole('checkbox', { name: /Send her the card/ }).check();
  await goTo(page, '/people/promises');
  const kept = page.getByRole('region', { name: 'Kept' });
  await expect(kept.getByRole('checkbox', { name: 'Send her the card, done' })).toBeChecked();
  await expectNoAxeViolations(page);
  await page.getByRole('heading', { name: 'Promises' }).click();
  await undo(page);
  const open = page.getByRole('region', { name: 'Open' });
  await expect(open.getByRole('checkbox', { name: 'Send her the card, done' })).not.toBeChecked();
  await redo(page);
  await expect(kept).toBeVisible();
  await kept.getByRole('checkbox').press('Space');
  await expect(open.getByRole('checkbox')).not.toBeChecked();
  expect(await waymark.call('goals.steps', { goal: goal.id })).toMatchObject([{ doneAt: null }]);
});

test('an entry that names somebody becomes a talk and back, and its words can wait to be asked', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const ana = await waymark.call('people.add', { name: 'Ana' });
  const entry = await waymark.call('journal.add', {
    title: 'By the river',
    date: '2026-02-03',
    document: documentOf([
      {
        ...paragraphNode(''),
        children: [mentionNode('person', ana.id, 'Ana'), textNode(' knows the tides.')],
      },
    ]),
  });
  await goTo(page, `/journal/${entry.id}`);
  await page.getByRole('button', { name: 'This was a talk with Ana' }).click();
  await expect(page.getByRole('link', { name: 'A talk', exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'It was no talk' }).click();
  await expect(page.getByRole('button', { name: 'This was a talk with Ana' })).toBeVisible();

  const text = page.getByRole('textbox', { name: 'Text' });
  await text.getByText('knows the tides').click({ clickCount: 3 });
  await page.getByRole('button', { name: 'Ask somebody…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask somebody' });
  await expect(dialog.getByRole('combobox', { name: 'Whom' })).toContainText('Ana');
  await dialog.getByRole('textbox', { name: 'What to ask' }).fill('How do you know the tides?');
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toHaveCount(0);
  await goTo(page, `/people/${ana.id}`);
  await expect(
    page.getByRole('list', { name: 'To ask next time' }).getByText('How do you know the tides?'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Plan a talk' }).click();
  const waits = page.getByRole('list', { name: 'Kept for this talk' });
  await waits.getByRole('checkbox', { name: /tides/ }).check();
  await waits.getByRole('textbox', { name: 'What Ana said' }).fill('By heart.');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await waymark.call('people.asks', { person: ana.id })).map(({ answer }) => answer))
    .toEqual(['By heart.']);
});

test('own questions stand in sets, and every page holds in both themes and narrow', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const ana = await waymark.call('people.add', { name: 'Ana' });
  await goTo(page, '/people/questions');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'New set…' }).click();
  const dialog = page.getByRole('dialog', { name: 'A set of questions' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill('For pilots');
  await dialog.getByRole('textbox', { name: 'Questions' }).fill('What about fog?\nAnd ice?');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('What about fog? · And ice?')).toBeVisible();
  await page.getByRole('button', { name: 'Move “For pilots” to the trash' }).press('Enter');
  await expect(page.getByText('What about fog? · And ice?')).toHaveCount(0);
  await undo(page);
  await expect(page.getByText('What about fog? · And ice?')).toBeVisible();

  const talk = await waymark.call('people.addConversation', {
    people: [ana.id],
    name: 'A morning on the quay',
    status: 'had',
    date: '2026-03-04',
    place: 'Mill Lane',
    agenda: [
      { text: 'What did last week look like, from Monday to Friday?', asked: true },
      { text: 'Which part would you hand to somebody else tomorrow?', asked: false },
    ],
  });
  await waymark.call('people.addPromise', {
    person: ana.id,
    conversation: talk.id,
    by: 'me',
    text: 'Send her the printed card',
    due: '2026-01-09',
  });
  await waymark.call('people.addPromise', { person: ana.id, by: 'them', text: 'Ask Ruth about the boats' });
  await waymark.call('people.addLead', { conversation: talk.id, text: 'Ruth, who runs the boats' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [width, height] of [
      [1280, 800],
      [900, 600],
    ] as const) {
      await waymark.resize({ width, height });
      for (const [name, hash] of [
        ['talk', `/people/talks/${talk.id}`],
        ['promises', '/people/promises'],
        ['questions', '/people/questions'],
        ['person', `/people/${ana.id}`],
      ] as const) {
        await goTo(page, hash);
        await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
        const folder = process.env.WAYMARK_LOOKS;
        if (folder) await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${String(width)}.png` });
        await expectNoAxeViolations(page);
      }
    }
  }
});
