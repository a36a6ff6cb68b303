import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, inBothShells, test, type Waymark } from './app.ts';
import { choose } from './choose.ts';

const plan = (page: Page) => page.getByRole('region', { name: 'The plan' });

const leftOut = (page: Page) => page.getByRole('list', { name: 'Left out' });

async function goToPlan(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+7');
  await expect(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible();
}

async function somePlan(waymark: Waymark): Promise<void> {
  await waymark.makeVault();
  const strength = await waymark.call('reflection.addClaim', {
    kind: 'strength',
    name: 'Facilitating',
    audience: 'manager',
  });
  await waymark.call('reflection.addEvidence', { claim: strength.id, words: 'Three people asked me.' });
  await waymark.call('reflection.addClaim', {
    kind: 'weakness',
    name: 'Haste',
    details: { response: 'accept', responsePlan: 'Ask twice.' },
  });
  const goal = await waymark.call('goals.add', { title: 'Lead three workshops', status: 'active' });
  await waymark.call('goals.save', {
    ...goal,
    why: 'I was not tired afterwards.',
    due: '2027-06-30',
    audience: 'manager',
  });
  await waymark.call('goals.linkClaim', { goal: goal.id, kind: 'strength', claim: strength.id });
  const { milestones } = await waymark.call('goals.addMilestone', { goal: goal.id, title: 'Ask for a slot' });
  await waymark.call('goals.tickMilestone', { id: milestones[0]?.id ?? '', done: true });
  await goToPlan(waymark.page);
}

test('the plan shows what was written, leaves out what is not for others, and follows changes', async ({
  waymark,
}) => {
  await somePlan(waymark);
  const { page } = waymark;
  await expect(plan(page).getByRole('heading', { name: 'Lead three workshops' })).toBeVisible();
  await expect(plan(page)).toContainText('I was not tired afterwards.');
  await expect(plan(page)).toContainText('30 June 2027');
  await expect(plan(page)).toContainText('1 of 1 milestone');
  await expect(plan(page).getByRole('img', { name: 'Done' })).toBeVisible();
  await expect(plan(page)).toContainText('Haste');

  await page.getByText('For a manager').click();
  await expect(plan(page)).not.toContainText('Haste');
  await expect(plan(page)).not.toContainText('I was not tired');
  await expect(plan(page).getByRole('heading', { name: 'Lead three workshops' })).toBeVisible();
  await waymark.call('goals.add', { title: 'Write a talk', status: 'next' });
  await expect(leftOut(page)).toContainText('Write a talk');
  await expect(plan(page).getByRole('heading', { name: 'Write a talk' })).toHaveCount(0);
});

test('what is left out for somebody is listed with why, and one press shows it and takes it back', async ({
  waymark,
}) => {
  await somePlan(waymark);
  const { page } = waymark;
  await waymark.call('goals.add', { title: 'Leave the company', status: 'active' });
  await page.getByText('For a manager').click();
  await expect(leftOut(page)).toContainText('This section is for a mentor.');
  await expect(leftOut(page)).toContainText('You and a mentor see it.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Show it to a manager: Leave the company' }).click();
  await expect(plan(page).getByRole('heading', { name: 'Leave the company' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(plan(page).getByRole('heading', { name: 'Leave the company' })).toHaveCount(0);

  await choose(page.getByRole('combobox', { name: 'Active goals' }), 'Only me');
  await expect(plan(page).getByRole('heading', { name: 'Lead three workshops' })).toHaveCount(0);
  await expect(leftOut(page)).toContainText('Only you see this section.');
  const markdown = readFileSync(
    await waymark.saving(() => page.getByRole('button', { name: 'Export Markdown' }).click()),
    'utf8',
  );
  expect(markdown).toContain('Facilitating');
  for (const hidden of ['Leave the company', 'Lead three workshops', 'eft out'])
    expect(markdown).not.toContain(hidden);
});

test('who may see a section or a goal is undone and done again with the keys', async ({ waymark }) => {
  await somePlan(waymark);
  const { page } = waymark;
  await waymark.call('goals.add', { title: 'Leave the company', status: 'active' });
  const goal = (title: string) => plan(page).getByRole('heading', { name: title });
  await page.getByText('For a manager').click();
  await page.getByRole('button', { name: 'Show it to a manager: Leave the company' }).click();
  await expect(goal('Leave the company')).toBeVisible();
  await choose(page.getByRole('combobox', { name: 'Active goals' }), 'Only me');
  await expect(goal('Leave the company')).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(goal('Leave the company')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(goal('Leave the company')).toHaveCount(0);
  await expect(goal('Lead three workshops')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(goal('Leave the company')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(goal('Lead three workshops')).toHaveCount(0);
});

test('the plan is taken out as a tagged PDF, as Markdown and as JSON', { tag: inBothShells }, async ({
  waymark,
}) => {
  await somePlan(waymark);
  const { page } = waymark;
  const save = (name: string) => waymark.saving(() => page.getByRole('button', { name }).click());

  const pdf = await save('Export PDF');
  await expect(page.getByText(/Saved as .+\.pdf/)).toBeVisible();
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  expect(info).toMatch(/Title:\s+My plan/);
  expect(info).toMatch(/Tagged:\s+yes/);
  expect(readFileSync(pdf, 'latin1')).toContain('/Outlines');
  const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
  for (const words of ['Lead three workshops', 'Facilitating', 'Three people asked me.', 'Ask for a slot'])
    expect(text).toContain(words);

  const markdown = readFileSync(await save('Export Markdown'), 'utf8');
  expect(markdown).toContain('### Lead three workshops');
  const json = JSON.parse(readFileSync(await save('Export JSON'), 'utf8'));
  expect(JSON.stringify(json)).toContain('Lead three workshops');
});

test('the plan has no axe violation, empty and in use', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goToPlan(page);
  await expect(page.getByRole('link', { name: 'Write down a goal' })).toBeVisible();
  await expectNoAxeViolations(page);
  await waymark.call('goals.add', { title: 'Move abroad', status: 'someday' });
  await expect(plan(page).getByRole('heading', { name: 'Move abroad' })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByText('For a manager').click();
  await expect(plan(page)).toContainText('nothing in the plan for this audience yet');
  await expect(page.getByRole('button', { name: 'Export PDF' })).toBeDisabled();
  await page.getByText('For me').click();
  await expect(plan(page).getByRole('heading', { name: 'Move abroad' })).toBeVisible();
});
