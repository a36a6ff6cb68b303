import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { documentFromPlainText } from '#shared/document/document.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';

async function go(page: Page, place: string, heading: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/${place}`);
  await expect(page.getByRole('heading', { level: 1, name: heading, exact: true })).toBeVisible();
}

/** Opens an entry beside the list. */
async function openEntry(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/journal/${id}`);
  await editor(page).waitFor();
}

const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
const figure = (page: Page) => page.getByRole('group', { name: /The compass figure/ });
const beside = (page: Page) => page.getByRole('complementary', { name: 'Beside the portrait' });

test('selected words reach the portrait, and lead from it back to their place after an edit', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Facilitating' });
  await go(page, 'compass', 'Compass');
  await expect(figure(page)).toHaveAccessibleName(/Facilitating \(no evidence yet\)/);
  const { id } = await waymark.call('journal.add', {
    title: 'The workshop',
    date: '2026-03-04',
    document: documentFromPlainText('On Monday I led it.\n\nThree people asked me how.'),
  });
  await openEntry(page, id);
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('ControlOrMeta+Shift+G');
  const dialog = page.getByRole('dialog', { name: 'Use as evidence for…' });
  await dialog.getByRole('option', { name: 'Facilitating' }).click();
  await expect(page.getByText('It is evidence for “Facilitating” now.')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Before all of it. ');
  await expect(page.locator('[data-save-state="saved"]').first()).toBeVisible();

  await go(page, 'compass', 'Compass');
  await expect(figure(page)).toHaveAccessibleName(/Strengths: Facilitating\./);
  await expect(beside(page)).toContainText('1 passage');
  await page.getByText('In words').click();
  await expect(page.getByRole('main')).toContainText('1 for it');
  await expectNoAxeViolations(page);
  await figure(page).getByRole('link', { name: 'Facilitating' }).press('Enter');
  await page.getByRole('list', { name: 'Evidence' }).getByRole('link', { name: 'The workshop' }).click();
  await expect
    .poll(() =>
      page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => String(range as Range))),
    )
    .toEqual(['Three people asked me how.']);
});

test('the portrait prints as one page, and the plan carries it', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  for (let number = 1; number <= 12; number += 1) {
    await waymark.call('reflection.addClaim', {
      kind: 'value',
      name: `Value ${number} ${'long '.repeat(60)}`,
    });
    await waymark.call('reflection.addClaim', { kind: 'skill', name: `Skill ${number}` });
  }
  await waymark.call('reflection.saveDirection', { place: 1, words: 'Teach. '.repeat(400), revision: 0 });
  await go(page, 'compass', 'Compass');
  const pdf = await waymark.saving(() => page.getByRole('button', { name: 'One-page PDF' }).click());
  await expect(page.getByText(/Saved as My portrait .+\.pdf/)).toBeVisible();
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(info).toMatch(/Pages:\s+1\n/);
  expect(info).toMatch(/Title:\s+My portrait/);
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  for (const words of ['My portrait', 'Where it could lead', 'Skill 1', 'and 8 more'])
    expect(text).toContain(words);

  await go(page, 'plan', 'Plan');
  await expect(figure(page)).toBeVisible();
  await expect(page.getByRole('region', { name: 'The plan' })).toContainText('Skill 12');
  await expectNoAxeViolations(page);
});

test('energy is logged by keys in Compass and beside an entry, and adds up', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await go(page, 'compass/energy', 'Energy log');
  await expectNoAxeViolations(page);
  const form = page.getByRole('region', { name: 'Log an activity' });
  await form.getByRole('textbox', { name: 'What you did' }).focus();
  await page.keyboard.type('Workshop with tenants');
  await page.keyboard.press('Tab');
  for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('ArrowRight');
  await form.getByRole('textbox', { name: 'With whom' }).fill('Ana, Bo');
  await page.keyboard.press('Enter');
  const log = page.getByRole('list', { name: 'Activities' });
  await expect(log).toContainText('Workshop with tenants');
  await expect(form.getByRole('textbox', { name: 'What you did' })).toBeFocused();
  expect((await waymark.call('reflection.activities', {})).activities).toMatchObject([
    { name: 'Workshop with tenants', energy: 5, engagement: null, people: 'Ana, Bo' },
  ]);

  const { id } = await waymark.call('journal.add', { title: 'A long day', date: '2026-03-04' });
  await openEntry(page, id);
  const side = page.getByRole('complementary', { name: 'About this entry' });
  await side.getByRole('button', { name: 'Log an activity' }).press('Enter');
  await page.keyboard.type('Planning the rota');
  await side
    .getByRole('region', { name: 'Energy log' })
    .getByRole('radio', { name: 'Drained, 1 of 5' })
    .check({ force: true });
  await expectNoAxeViolations(page);
  // Half-typed words are not lost by going elsewhere.
  await go(page, 'compass/energy', 'Energy log');
  await expect(log).toContainText('A long day');
  const sums = page.getByRole('list', { name: 'By activity' });
  await expect(sums.getByRole('listitem')).toHaveText([
    /Workshop with tenants.*Full/,
    /Planning the rota.*Drained/,
  ]);
  await page.getByRole('radio', { name: 'People' }).check({ force: true });
  await expect(page.getByRole('list', { name: 'By people' }).getByRole('listitem')).toHaveText([/Ana/, /Bo/]);

  await page.getByRole('button', { name: 'Change “Planning the rota”' }).click();
  await log.getByRole('textbox', { name: 'Where' }).fill('Office');
  await expect(log.locator('[data-save-state="saved"]')).toBeVisible();
  await expectNoAxeViolations(page);
  await log.getByRole('button', { name: 'Move “Planning the rota” to the trash' }).click();
  await expect(log).not.toContainText('Planning the rota');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(log).toContainText('Planning the rota');
  await expect(log).toContainText('Office');
});

test('what a test elsewhere said is kept beside strengths, and is there after a restart', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await go(waymark.page, 'compass/strengths', 'Strengths and weaknesses');
  const tests = (page: Page) => page.getByRole('region', { name: 'Tests taken elsewhere' });
  await tests(waymark.page).getByRole('textbox', { name: 'New test result' }).fill('Big test');
  await waymark.page.keyboard.press('Enter');
  await tests(waymark.page).getByRole('textbox', { name: 'What it said' }).fill('Explaining: high');
  await expect(tests(waymark.page).locator('[data-save-state="saved"]')).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  await waymark.restart();
  await go(waymark.page, 'compass/strengths', 'Strengths and weaknesses');
  await expect(tests(waymark.page)).toContainText('Explaining: high');
});

test('a goal in conflict says so on the board', async ({ waymark }) => {
  await waymark.makeVault();
  const { id: goal } = await waymark.call('goals.add', { title: 'Evening workshops', status: 'active' });
  const { id: claim } = await waymark.call('reflection.addClaim', {
    kind: 'non-negotiable',
    name: 'Home by six',
  });
  const { page } = waymark;
  await go(page, 'goals', 'Goals');
  const column = page.getByRole('region', { name: 'Active' });
  await expect(column).toContainText('Evening workshops');
  await expect(column).not.toContainText('Home by six');
  await waymark.call('reflection.judgeCondition', { goal, claim, verdict: 'conflicts', words: '' });
  await expect(column).toContainText('In conflict with Home by six');
  await expectNoAxeViolations(page);
});
