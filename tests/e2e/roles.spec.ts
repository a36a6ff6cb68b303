import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { choose } from '#tests/e2e/choose.ts';

async function goTo(page: Page, slug: string, heading: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.evaluate((asked) => {
    window.location.hash = `/compass/${asked}`;
  }, slug);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

test('roles stand on a line of time, and what gives energy is summed across them, by keys alone', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goTo(page, 'roles', 'Roles');
  await page.getByRole('textbox', { name: 'New role' }).focus();
  for (const name of ['Teacher', 'Editor', 'Weir project']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await page.getByRole('link', { name: 'Teacher', exact: true }).press('Enter');
  const panel = page.getByRole('region', { name: 'Teacher' });
  // What is empty hides until everything is shown; a fact becomes its field where it is pressed.
  await expect(panel.getByRole('button', { name: 'Sort: Job' })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^From/ })).toBeHidden();
  await panel.getByRole('button', { name: 'Show everything' }).press('Enter');
  await expect(panel.getByRole('button', { name: 'Where: not said' })).toBeFocused();
  await panel.getByRole('button', { name: /^From/ }).press('Enter');
  const from = panel.getByRole('textbox', { name: 'From' });
  await expect(from).toBeFocused();
  await page.keyboard.type('20');
  await expect(panel).toContainText('Write a year, a month or a day');
  await expect(panel.getByRole('status')).toHaveText('“From” is not saved');
  // What is no date stays to be looked at.
  await page.keyboard.press('Tab');
  await expect(from).toHaveValue('20');
  await from.fill('2012-08');
  await from.press('Enter');
  await expect(panel.getByRole('button', { name: 'From: August 2012' })).toBeFocused();
  await panel.getByRole('button', { name: /^Until/ }).press('Enter');
  const until = panel.getByRole('textbox', { name: 'Until' });
  await until.fill('2010');
  await expect(panel).toContainText('It ends before it begins.');
  await until.fill('2019');
  await page.keyboard.press('Escape');
  await expect(panel.getByRole('button', { name: 'Until: 2019' })).toBeFocused();
  await panel.getByRole('button', { name: /^Enjoyed/ }).press('Enter');
  await choose(panel.getByRole('combobox', { name: 'How much you enjoyed it' }), '7 of 10');
  await choose(panel.getByRole('combobox', { name: 'Kind of what gave you energy' }), 'People');
  await panel.getByRole('combobox', { name: 'What gave you energy', exact: true }).focus();
  await page.keyboard.type('People asking');
  await page.keyboard.press('Enter');
  await panel.getByRole('combobox', { name: 'What took energy', exact: true }).fill('Reports nobody reads');
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('button', { name: 'Take “Reports nobody reads” away' })).toBeVisible();
  await expectNoAxeViolations(page);

  const [, editor] = await waymark.call('reflection.claims', { kind: 'role' });
  await waymark.call('reflection.addEnergizer', {
    role: editor?.id ?? '',
    name: 'people asking',
    effect: 'energizes',
    kind: 'people',
  });
  await panel.getByRole('button', { name: 'Close' }).press('Enter');
  const line = page.getByRole('img', { name: /Your roles on a line of time/ });
  await expect(line).toContainText('Teacher · 7');
  await expect(page.getByText('No dates yet: Editor, Weir project.')).toBeVisible();
  const bar = page.getByText('People asking');
  await expect(bar).toBeVisible();
  await bar.click();
  await expect(page.getByText(/People, in 2 roles: Teacher, Editor/)).toBeVisible();
  await expect(page.getByText('Reports nobody reads', { exact: true })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a skill that a goal needs comes first in what is to learn, and stands where it is good and liked', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  const large = await waymark.call('reflection.addClaim', {
    kind: 'skill',
    name: 'Statistics',
    details: { levelNow: 1, levelWanted: 5 },
  });
  expect(large.kind).toBe('skill');
  const goal = await waymark.call('goals.add', { title: 'Lead three workshops', status: 'active' });
  await goTo(page, 'skills', 'Skills');
  await page.getByRole('textbox', { name: 'New skill' }).focus();
  await page.keyboard.type('Facilitating');
  await page.keyboard.press('Enter');
  await page.locator('[data-claim]').getByRole('link', { name: 'Facilitating' }).press('Enter');
  const panel = page.getByRole('region', { name: 'Facilitating' });
  await choose(panel.getByRole('combobox', { name: 'Level now' }), /^4 · /);
  await expect(panel).toContainText('others ask me how');
  await choose(panel.getByRole('combobox', { name: 'Level wanted' }), /^5 · /);
  await choose(panel.getByRole('combobox', { name: 'Enjoyment' }), /^5 · /);
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  const gaps = page.getByRole('list', { name: 'What is still to learn' }).getByRole('listitem');
  await expect(gaps).toHaveText([/Statistics/, /Facilitating/]);
  const skill = (await waymark.call('reflection.claims', { kind: 'skill' })).find(
    ({ name }) => name === 'Facilitating',
  );
  await waymark.call('goals.linkClaim', { goal: goal.id, kind: 'skill', claim: skill?.id ?? '' });
  await expect(gaps).toHaveText([/Facilitating.*for “Lead three workshops”/s, /Statistics/]);
  await expect(page.getByRole('img', { name: /Your skills by level and enjoyment/ })).toContainText('1');
  await expect(page.getByRole('row', { name: /1 Facilitating Sure I love it/ })).toBeVisible();
  await expect(page.getByText('Not placed yet: Statistics.')).toBeVisible();
  await expectNoAxeViolations(page);
});

test('two of one name are noticed, and become one with the evidence of both', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  const first = await waymark.call('reflection.addClaim', { kind: 'interest', name: 'Old maps' });
  const second = await waymark.call('reflection.addClaim', { kind: 'interest', name: 'old maps' });
  await waymark.call('reflection.addEvidence', { claim: second.id, words: 'A whole Sunday in the archive.' });
  await goTo(page, 'interests', 'Interests');
  await page.getByRole('button', { name: 'Make one of them…' }).press('Enter');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Make one of them', exact: true }).press('Enter');
  await expect(page.locator('[data-claim]')).toHaveCount(1);
  expect((await waymark.call('reflection.claim', { id: first.id })).evidence).toHaveLength(1);
});
