import type { Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';
import { choose } from './choose.ts';
import { goTo, redo, undo } from './moves.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('an option is tried; what was seen moves it and is evidence, in one act that is undone and done again', async ({
  waymark,
}) => {
  await waymark.makeVault();
  let { page } = waymark;
  const option = await waymark.call('explore.addOption', { name: 'Mediator', status: 'trying' });
  const strength = await waymark.call('reflection.addClaim', { kind: 'strength', name: 'Staying calm' });
  const goal = await waymark.call('goals.add', { title: 'Know the work', status: 'active' });
  const said = { option: option.id, on: '2026-03-04', text: 'Does it end by six?' };
  await waymark.call('explore.addOptionNote', { ...said, sort: 'question' });

  // From the option's page: by its question, and by a line of one's own.
  await goTo(page, `/explore/options/${option.id}`);
  await page.getByRole('button', { name: 'Find out by trying: Does it end by six?' }).click();
  const tries = part(page, 'Try something small');
  await expect(tries.getByRole('link', { name: /Does it end by six/ })).toBeVisible();
  await tries.getByRole('textbox', { name: 'Plan an experiment' }).fill('An evening beside Ruth');
  await page.keyboard.press('Enter');
  await expect(tries.getByRole('link')).toHaveCount(2);
  await expectNoAxeViolations(page);
  await tries.getByRole('link', { name: /An evening beside Ruth/ }).press('Enter');

  const test_ = part(page, 'An evening beside Ruth');
  await test_.getByRole('textbox', { name: 'What I believe' }).fill('I stay calm when two people shout.');
  await test_.getByRole('textbox', { name: 'The smallest test' }).fill('Sit in the corner for one case.');
  await page.getByRole('button', { name: /^Planned for/ }).click();
  await page.getByRole('textbox', { name: 'Planned for' }).fill('2026-05-04');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make it a step of a goal' }).click();
  await page.getByRole('option', { name: 'Know the work' }).click();
  await expect(part(page, 'Belongs to').getByRole('link', { name: 'Know the work' })).toBeVisible();
  expect(await waymark.call('goals.steps', { goal: goal.id })).toMatchObject([
    { title: 'An evening beside Ruth', due: '2026-05-04' },
  ]);
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'I did it…' }).click();
  const dialog = page.getByRole('dialog', { name: 'What did you see?' });
  await dialog.getByRole('textbox', { name: 'What I saw' }).fill('Calm, and curious about both.');
  await dialog.getByTitle('Lively').click();
  await dialog.getByText('It holds', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'What it changes' }).fill('Ask about the course.');
  await choose(dialog.getByRole('combobox', { name: /goes to/ }), 'Pursuing');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('It was good.');
  await dialog.getByRole('button', { name: /Keep it as evidence/ }).click();
  await page.getByRole('combobox', { name: 'What it says something about' }).fill('calm');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Speaks for it' })).toBeChecked();
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Finish it' }).click();
  await expect(dialog).toBeHidden();
  await expect(test_.getByRole('textbox', { name: 'What I saw' })).toHaveValue(
    'Calm, and curious about both.',
  );

  const state = async () => ({
    option: (await waymark.call('explore.option', { id: option.id })).status,
    evidence: (await waymark.call('reflection.claim', { id: strength.id })).evidence.map(
      ({ words }) => words,
    ),
    experiments: (await waymark.call('explore.experiments', { option: option.id })).map(
      ({ status }) => status,
    ),
    step: (await waymark.call('goals.steps', { goal: goal.id }))[0]?.doneAt !== null,
  });
  const done = {
    option: 'pursuing',
    evidence: ['Calm, and curious about both.'],
    experiments: ['planned', 'done'],
    step: true,
  };
  await expect.poll(state).toEqual(done);
  await expectNoAxeViolations(page);
  await page.getByRole('heading', { level: 1 }).focus();
  await undo(page);
  await expect
    .poll(state)
    .toEqual({ option: 'trying', evidence: [], experiments: ['planned', 'planned'], step: false });
  await expect(page.getByRole('button', { name: 'I did it…' })).toBeVisible();
  await redo(page);
  await expect.poll(state).toEqual(done);

  page = await waymark.restart();
  await goTo(page, '/explore/experiments');
  await expect(part(page, 'Done').getByRole('link')).toHaveText([
    /An evening beside Ruth.*Calm, and curious/s,
  ]);
  await expect(part(page, 'Planned').getByRole('link')).toHaveText([/Does it end by six\?.*Mediator/s]);
  await expectNoAxeViolations(page);
});

test('experiments are planned, dropped, planned again and put away by keys', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await goTo(page, '/explore/experiments');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Plan a small one' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'What would you try?' })).toBeFocused();
  await page.keyboard.type('One evening of carpentry');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'One evening of carpentry' })).toBeFocused();
  const more = page.getByRole('button', { name: 'More for One evening of carpentry' });
  await more.press('Enter');
  await page.getByRole('menuitem', { name: 'Drop it' }).press('Enter');
  await expect(page.getByText('Dropped', { exact: true })).toBeVisible();
  await expect(more).toBeFocused();
  await goTo(page, '/explore/experiments');
  await expect(page.getByText('Nothing is planned.')).toBeVisible();
  await page.getByRole('button', { name: /^Dropped/ }).press('Enter');
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: /One evening of carpentry/ }).press('Enter');
  await more.press('Enter');
  await page.getByRole('menuitem', { name: 'Plan it again' }).press('Enter');
  await expect(page.getByRole('button', { name: 'I did it…' })).toBeVisible();
  await more.press('Enter');
  await page.getByRole('menuitem', { name: 'Move to trash' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Plan a small one' })).toBeVisible();
  await undo(page);
  await expect(page.getByRole('link', { name: /One evening of carpentry/ })).toBeVisible();
});
