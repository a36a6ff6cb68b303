import type { Page } from '@playwright/test';
import { documentFromPlainText } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';

const list = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cards = (page: Page, name: string) => list(page, name).getByRole('listitem');
const card = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const evidence = (page: Page) => page.getByRole('list', { name: 'Evidence' }).getByRole('listitem');
const said = (page: Page) => page.locator('[role="status"].sr-only');
const saved = (page: Page) => page.locator('[data-save-state="saved"]');

async function goToCompass(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Compass' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Pages of Compass' })
    .getByRole('link', { name: 'Strengths and weaknesses' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Strengths and weaknesses' })).toBeVisible();
}

async function someClaims(waymark: Waymark): Promise<void> {
  await waymark.makeVault();
  for (const name of ['Facilitating', 'Explaining', 'Patience'])
    await waymark.call('reflection.addClaim', { kind: 'strength', name });
  await waymark.call('reflection.addClaim', { kind: 'weakness', name: 'Saying yes too fast' });
  await goToCompass(waymark.page);
  await expect(cards(waymark.page, 'Strengths')).toHaveCount(3);
}

test('two lists by keyboard alone: add, reorder, open, trash and undo', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goToCompass(page);
  await page.getByRole('textbox', { name: 'New strength' }).focus();
  for (const name of ['Facilitating', 'Explaining']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('textbox', { name: 'New weakness' }).focus();
  await page.keyboard.type('Saying yes too fast');
  await page.keyboard.press('Enter');
  await expect(cards(page, 'Strengths')).toHaveText([/Facilitating/, /Explaining/]);
  await expect(cards(page, 'Weaknesses')).toHaveText([/Saying yes too fast/]);
  await expect(cards(page, 'Strengths').first()).toContainText('none yet');

  await card(page, 'Explaining').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cards(page, 'Strengths')).toHaveText([/Explaining/, /Facilitating/]);
  await expect(card(page, 'Explaining')).toBeFocused();
  await expect(said(page)).toHaveText(/Explaining: 1 of 2 in Strengths/);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(said(page)).toHaveText(/Explaining is first in Strengths already/);

  await page.keyboard.press('Delete');
  await expect(cards(page, 'Strengths')).toHaveText([/Facilitating/]);
  await expect(card(page, 'Facilitating')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cards(page, 'Strengths')).toHaveText([/Explaining/, /Facilitating/]);

  await page.keyboard.press('Enter');
  await expect(panel(page, 'Facilitating')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page, 'Facilitating')).toBeFocused();

  await waymark.restart();
  await goToCompass(waymark.page);
  await expect(cards(waymark.page, 'Strengths')).toHaveText([/Explaining/, /Facilitating/]);
});

test('the lists by mouse: drag, menu, and what is written in the panel is kept', async ({ waymark }) => {
  await someClaims(waymark);
  const { page } = waymark;
  const from = await card(page, 'Patience').boundingBox();
  const to = await card(page, 'Facilitating').boundingBox();
  if (!from || !to) throw new Error('the cards are not drawn');
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 24, from.y - 4, { steps: 3 });
  await page.mouse.move(to.x + 20, to.y + 2, { steps: 10 });
  await page.mouse.up();
  await expect(cards(page, 'Strengths')).toHaveText([/Patience/, /Facilitating/, /Explaining/]);
  // A click right after a drop belongs to the drop, so it may take a second one.
  await expect(async () => {
    await page.getByRole('button', { name: 'More for Patience' }).click();
    await expect(page.getByRole('menu')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page).toHaveURL(/#\/compass\/strengths$/);
  await page.getByRole('menuitem', { name: 'Move down' }).click();
  await expect(cards(page, 'Strengths')).toHaveText([/Facilitating/, /Patience/, /Explaining/]);

  await card(page, 'Saying yes too fast').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Promising too fast');
  await page.getByRole('textbox', { name: 'Description' }).fill('Before I look at my week.');
  await page.getByRole('radio', { name: /Work around/ }).check();
  await page.getByRole('textbox', { name: 'Plan' }).fill('I answer the next morning.');
  await expect(saved(page)).toBeVisible();
  await expect(cards(page, 'Weaknesses')).toHaveText([/Promising too fast.*Before I look.*Work around/s]);
  await page.getByRole('textbox', { name: 'Name' }).fill(' ');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Promising too fast');
  await page.getByRole('textbox', { name: 'Plan' }).fill('The very last words.');

  await waymark.restart();
  await goToCompass(waymark.page);
  await card(waymark.page, 'Promising too fast').click();
  await expect(waymark.page.getByRole('textbox', { name: 'Plan' })).toHaveValue('The very last words.');
  await expect(waymark.page.getByRole('radio', { name: /Work around/ })).toBeChecked();
});

test('a claim stands on own words and on entries; evidence is edited, removed and taken back', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  for (const [title, text] of [
    ['The workshop', 'They found the problem themselves.'],
    ['A walk', 'Rain, and a heron.'],
  ] as const)
    await waymark.call('journal.add', { title, date: '2026-03-04', document: documentFromPlainText(text) });
  await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Facilitating' });
  await goToCompass(page);
  await card(page, 'Facilitating').click();
  const words = page.getByRole('textbox', { name: 'New evidence, in your own words' });
  const lighter = page.getByText('Lighter cards have no evidence yet.');
  await expect(lighter).toBeVisible();

  await words.fill('Three people asked for the next one.');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(evidence(page)).toHaveCount(1);
  await expect(lighter).toBeHidden();
  await page.getByRole('button', { name: 'Link an entry' }).click();
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([/A walk/, /The workshop/]);
  await page.keyboard.type('problem');
  await expect(page.getByRole('listbox').getByRole('option')).toHaveText([/The workshop/]);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(evidence(page)).toHaveCount(2);
  await expect(cards(page, 'Strengths')).toContainText(['2 passages']);

  await evidence(page).first().getByRole('textbox').fill('Three people asked me.');
  await expect(saved(page)).toBeVisible();
  await evidence(page).first().hover();
  await evidence(page).first().getByRole('button', { name: 'Remove this evidence' }).click();
  await expect(evidence(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(evidence(page).getByRole('textbox').first()).toHaveValue('Three people asked me.');

  await page.getByRole('link', { name: 'The workshop' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('The workshop');
  const [, entry] = (await waymark.call('journal.list', {})).entries;
  await waymark.call('journal.trash', { id: entry?.id ?? '' });
  await goToCompass(page);
  await card(page, 'Facilitating').click();
  await expect(evidence(page).nth(1)).toContainText('The workshop · in the trash');
});

test('words that are typed but not added yet are not lost when the window closes', {
  tag: inBothShells,
}, async ({ waymark }) => {
  await someClaims(waymark);
  const { page } = waymark;
  await card(page, 'Patience').click();
  await page.getByRole('textbox', { name: 'New evidence, in your own words' }).fill('I waited a year.');
  await page.getByRole('textbox', { name: 'New weakness' }).fill('Half a thought');
  await waymark.restart();
  await goToCompass(waymark.page);
  await expect(cards(waymark.page, 'Weaknesses')).toHaveText([/Saying yes/, /Half a thought/]);
  await card(waymark.page, 'Patience').click();
  await expect(evidence(waymark.page).getByRole('textbox')).toHaveValue('I waited a year.');
});

test('the compass has no axe violation, empty and in use, wide and narrow', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goToCompass(page);
  await expectNoAxeViolations(page);
  const { id } = await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Facilitating' });
  await waymark.call('reflection.addEvidence', { claim: id, words: 'They asked me.' });
  await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Patience' });
  await waymark.call('reflection.addClaim', {
    kind: 'weakness',
    name: 'Haste',
    details: { response: 'improve', responsePlan: 'Ask twice.' },
  });
  await card(page, 'Facilitating').click();
  await expect(evidence(page)).toHaveCount(1);
  await expectNoAxeViolations(page);
  await card(page, 'Haste').click();
  await expect(page.getByRole('radio', { name: /Improve/ })).toBeChecked();
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 900, height: 600 });
  await expect(list(page, 'Strengths')).toBeHidden();
  await page.getByText('Strengths', { exact: true }).first().click();
  await expect(card(page, 'Patience')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.evaluate(() => {
    window.location.hash = '/compass/00000000-0000-7000-8000-000000000000';
  });
  await expect(page.getByRole('region', { name: 'Not here any more' })).toBeVisible();
  await expectNoAxeViolations(page);
});
