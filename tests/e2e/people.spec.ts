import type { Page } from '@playwright/test';
import { mentionNode } from '#shared/document/blocks.ts';
import { documentOf, paragraphNode, textNode } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { pngPicture } from '#tests/support/pictures.ts';
import { goTo, redo, undo } from './moves.ts';

const list = (page: Page) => page.getByRole('list', { name: 'People', exact: true });
const everybody = (page: Page) => page.getByRole('region', { name: 'Everybody' });

async function fact(page: Page, name: string, words: string): Promise<void> {
  const shown = page.getByRole('button', { name: new RegExp(`^${name}:`) });
  if (!(await shown.isVisible())) await page.getByRole('button', { name: 'Show everything' }).click();
  await shown.click();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `${name}: ${words}` })).toBeFocused();
}

test('somebody is a name first, is told more where it is pressed, and is there again after a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'People' }).click();
  await expect(page.getByText('One name is enough to begin.')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add somebody' }).click();
  await page.getByRole('textbox', { name: 'Name of somebody new' }).fill('Priya');
  await page.keyboard.press('Enter');
  const priya = page.getByRole('region', { name: 'Priya', exact: true });
  await expect(priya).toBeVisible();
  await priya.getByRole('textbox', { name: 'What they do' }).fill('Service designer');
  await fact(page, 'Where', 'City of Lund');
  await fact(page, 'Birthday', '3 December');
  await expect(priya.getByRole('link', { name: 'City of Lund' })).toBeVisible();
  await expect(list(page).getByRole('heading', { name: 'At City of Lund' })).toBeVisible();
  await expect(list(page).getByRole('link', { name: /Priya/ })).toContainText('Service designer');
  await expectNoAxeViolations(page);
  // Each field is taken back by itself.
  await page.getByRole('heading', { level: 1, name: 'Priya' }).focus();
  await undo(page);
  await expect(page.getByRole('button', { name: 'Birthday: 3 December' })).toHaveCount(0);
  await redo(page);
  await expect(page.getByRole('button', { name: 'Birthday: 3 December' })).toBeVisible();

  await priya.getByRole('link', { name: 'City of Lund' }).click();
  const lund = page.getByRole('region', { name: 'City of Lund', exact: true });
  await expect(lund.getByRole('link', { name: 'Priya' })).toBeVisible();
  await expectNoAxeViolations(page);

  page = await waymark.restart();
  await goTo(page, '/people');
  await list(page).getByRole('link', { name: /Priya/ }).press('Enter');
  await expect(page.getByRole('button', { name: 'Where: City of Lund' })).toBeVisible();
});

test('what was between two people lies on a thread that the keys go along, with the ties beside it', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const ana = await waymark.call('people.add', { name: 'Ana' });
  const goal = await waymark.call('goals.add', { title: 'Lead three workshops', status: 'active' });
  for (const [date, title] of [
    ['2026-09-01', 'Coffee after four months'],
    ['2026-10-20', 'She held the second half'],
  ] as const) {
    await waymark.call('journal.add', {
      title,
      date,
      document: documentOf([
        {
          ...paragraphNode(''),
          children: [mentionNode('person', ana.id, 'Ana'), textNode(' watched the first evening.')],
        },
      ]),
    });
  }
  await goTo(page, `/people/${ana.id}`);
  const thread = page.getByRole('figure', { name: /The thread with Ana/ });
  await expect(thread.getByRole('button', { name: /Coffee after four months/ })).toBeVisible();
  await thread.getByRole('button', { name: /second half/ }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(thread.getByRole('button', { name: /Coffee/ })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Named in 2 entries' })).toBeVisible();

  await page.getByRole('button', { name: 'Add a goal or an option' }).click();
  await page.keyboard.type('lead');
  await page.keyboard.press('Enter');
  const ties = page.getByRole('region', { name: 'Walks along with' });
  await expect(ties.getByRole('link', { name: goal.title })).toBeVisible();
  await undo(page);
  await expect(ties.getByRole('link', { name: goal.title })).toHaveCount(0);
  await redo(page);
  await ties.getByRole('button', { name: `Untie ${goal.title}` }).click();
  await expect(ties.getByRole('link', { name: goal.title })).toHaveCount(0);
  await expectNoAxeViolations(page);

  await thread.getByRole('button', { name: /Coffee/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Coffee after four months');
  // The mention leads back to her page.
  await page
    .locator('[data-mention="person"]')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(page).toHaveURL(new RegExp(`people/${ana.id}`));
});

test('somebody has a picture, in the list too, which is taken back as any other act', async ({ waymark }) => {
  await waymark.makeVault();
  const { id } = await waymark.call('people.add', { name: 'Priya' });
  const { page } = waymark;
  await goTo(page, `/people/${id}`);
  const priya = page.getByRole('region', { name: 'Priya', exact: true });
  const more = priya.getByRole('button', { name: 'More for Priya' });
  const choose = async (label: string, name: string, buffer: Buffer): Promise<void> => {
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: label })).toBeVisible();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: label }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer });
  };
  await choose('Add a picture…', 'letter.txt', Buffer.from('Dear harbour'));
  await expect(page.getByText('This is not a picture that can be shown here.')).toBeVisible();
  await choose('Add a picture…', 'priya.png', pngPicture(400, 300));
  await expect(priya.locator('img')).toBeVisible();
  await expect(list(page).locator('img')).toBeVisible();
  await expect(more).toBeFocused();
  await expectNoAxeViolations(page);
  await undo(page);
  await expect(priya.locator('img')).toBeHidden();
  await redo(page);
  await expect(priya.locator('img')).toBeVisible();
  await more.click();
  await page.getByRole('menuitem', { name: 'Take the picture away' }).click();
  await expect(list(page).locator('img')).toBeHidden();
});

test('two records of one person become one by the keys, and one undo makes them two again', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const ana = await waymark.call('people.add', { name: 'Ana' });
  const lima = await waymark.call('people.add', { name: 'Ana Lima' });
  await waymark.call('people.save', { id: lima.id, revision: 1, work: 'Nurse' });
  await goTo(page, `/people/${ana.id}`);
  await page.getByRole('button', { name: 'More for Ana' }).press('Enter');
  await page.getByRole('menuitem', { name: 'The same person as…' }).press('Enter');
  await page.keyboard.type('lima');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('group', { name: 'Name' })).toBeVisible();
  await expectNoAxeViolations(page);
  await dialog.getByRole('radio', { name: 'Ana Lima' }).check();
  await dialog.getByRole('button', { name: 'Make them one' }).click();
  const one = page.getByRole('region', { name: 'Ana Lima', exact: true });
  await expect(one.getByRole('textbox', { name: 'What they do' })).toHaveValue('Nurse');
  await expect(list(page).getByRole('link')).toHaveCount(1);
  await goTo(page, `/people/${lima.id}`);
  await expect(page).toHaveURL(new RegExp(`people/${ana.id}`));
  await page.getByRole('heading', { level: 1, name: 'Ana Lima' }).focus();
  await undo(page);
  await expect(list(page).getByRole('link')).toHaveCount(2);
});

test('the list is walked by keys from the first to the last of many, found by words and tags, in both themes and narrow', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  for (let each = 0; each < 60; each += 1) {
    await waymark.call('people.add', { name: `Person ${String(each).padStart(2, '0')}` });
  }
  const { id } = await waymark.call('people.add', { name: 'Priya Nair' });
  await waymark.call('people.save', { id, revision: 1, tags: ['design'], work: 'Service designer' });
  await goTo(page, '/people');
  const first = list(page).getByRole('link', { name: /Priya/ });
  await first.focus();
  await page.keyboard.press('End');
  await expect(list(page).getByRole('link', { name: /Person 59/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(list(page).getByRole('link', { name: /Person 58/ })).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await everybody(page).getByRole('searchbox', { name: 'Find somebody' }).fill('nair');
  await expect(list(page).getByRole('link')).toHaveCount(1);
  await expect(everybody(page).getByRole('status')).toHaveText('1 of 61');
  await list(page).getByRole('link').press('Enter');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const size of [
      { width: 1280, height: 800 },
      { width: 900, height: 600 },
    ]) {
      await waymark.resize(size);
      await expectNoAxeViolations(page);
    }
  }
  // Another one of a name that is there is asked about.
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name of somebody new' }).fill('Priya Nair');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Somebody else' }).click();
  await expect(page).not.toHaveURL(new RegExp(id));
});
