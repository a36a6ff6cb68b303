import type { Page } from '@playwright/test';
import { documentFromPlainText } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { choose } from '#tests/e2e/choose.ts';

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Use as evidence for…' });

/** What a mark of this name lies on. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate(
    (asked) => [...(CSS.highlights.get(asked) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
}

test('selected words become evidence by keys, lead back to their place, and say when they have changed', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await waymark.call('reflection.addClaim', { kind: 'value', name: 'Craft' });
  const { id } = await waymark.call('journal.add', {
    title: 'The workshop',
    date: '2026-03-04',
    document: documentFromPlainText(
      'On Monday I led it.\n\nThree people asked me how I had done it.\n\nThen it rained.',
    ),
  });
  await page.getByRole('link', { name: /The workshop/ }).click();
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('ControlOrMeta+Shift+G');
  await expect(dialog(page)).toContainText('Three people asked me how I had done it.');
  await expectNoAxeViolations(page);
  await page.keyboard.type('Facilitating');
  await expect(dialog(page).getByRole('option', { name: 'Strength' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('option', { name: 'Strength' })).toHaveAttribute(
    'data-selected',
    'true',
  );
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText('It is evidence for “Facilitating” now.')).toBeVisible();
  const aside = page.getByRole('complementary', { name: 'About this entry' });
  await aside.getByRole('link', { name: 'Facilitating' }).click();

  // In Compass: the words, and the way back to where they stand.
  const evidence = page.getByRole('list', { name: 'Evidence' });
  await expect(evidence).toContainText('“Three people asked me how I had done it.”');
  await expectNoAxeViolations(page);
  await evidence.getByRole('link', { name: 'The workshop' }).click();
  await expect.poll(() => marked(page, 'found')).toEqual(['Three people asked me how I had done it.']);

  // Against a value, by the button beside the words.
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('button', { name: 'Use as evidence for…' }).click();
  await dialog(page).getByRole('radio', { name: 'Speaks against it' }).check({ force: true });
  await dialog(page).getByRole('option', { name: 'Craft' }).click();
  await expect(page.getByText('It is evidence against “Craft” now.')).toBeVisible();

  // Edits before the words leave them; edits in them are said.
  const strength = (await waymark.call('reflection.claims', { kind: 'strength' }))[0];
  const state = async (): Promise<string | undefined> =>
    (await waymark.call('reflection.claim', { id: strength?.id ?? '' })).evidence[0]?.passage?.state;
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Something before. ');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  expect(await state()).toBe('present');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await page.keyboard.type('Not ');
  await expect.poll(state).toBe('present');
  await page.keyboard.press('ControlOrMeta+ArrowRight');
  await page.keyboard.type(' or four');
  await expect.poll(state).toBe('changed');
  await waymark.restart();
  await waymark.page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await waymark.page.evaluate((claim) => {
    window.location.hash = `/compass/${claim}`;
  }, strength?.id);
  await expect(waymark.page.getByText('The words have changed since')).toBeVisible();
  await waymark.page.getByRole('list', { name: 'Evidence' }).getByRole('link').click();
  await expect.poll(async () => (await marked(waymark.page, 'found')).join()).toContain('or four');
  expect((await waymark.call('journal.get', { id })).title).toBe('The workshop');
});

test('a goal is held against what is not negotiable, and the conflict is seen on both sides', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await waymark.call('reflection.addClaim', {
    kind: 'non-negotiable',
    name: 'Home by six',
    details: { area: 'family', threshold: 'three days a week' },
  });
  await waymark.call('reflection.addClaim', { kind: 'value', name: 'Fairness' });
  await waymark.call('goals.add', { title: 'Lead the team abroad', status: 'active' });
  await page.keyboard.press('ControlOrMeta+4');
  await page.getByRole('link', { name: 'Lead the team abroad' }).click();
  await choose(page.getByRole('combobox', { name: 'Does it leave room for “Home by six”?' }), 'In conflict');
  await expect(page.getByText('It is in conflict with one of them.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose values' }).click();
  await page.getByRole('checkbox', { name: 'Fairness' }).check({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Fairness' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Home by six' }).click();
  const panel = page.getByRole('region', { name: 'Home by six' });
  await expect(panel).toContainText('in conflict');
  await expect(panel.getByRole('combobox', { name: 'About' })).toHaveText('Family');
  await expectNoAxeViolations(page);
  await page
    .getByRole('navigation', { name: 'Pages of Compass' })
    .getByRole('link', { name: 'Values' })
    .click();
  await page.getByRole('link', { name: 'Fairness' }).click();
  await expect(page.getByRole('region', { name: 'Fairness' })).toContainText('Goals that serve it');
});
