import type { Locator, Page } from '@playwright/test';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';

/** Goes on with Tab until something has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, backwards = false): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error('the Tab key does not lead there');
}

const asked = (page: Page, question: string): Locator =>
  page.getByRole('heading', { level: 1, name: question });

/** Writes lines into a list of the part, each with Enter. */
async function write(page: Page, field: string, ...lines: string[]): Promise<void> {
  const box = page.getByRole('textbox', { name: field, exact: true });
  await tabTo(page, box);
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue('');
  }
  await expect(page.locator('[data-claim]')).toHaveCount(lines.length);
}

async function goOn(page: Page, button = 'Done, go on'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: button, exact: true }));
  await page.keyboard.press('Enter');
}

/** To the path by keys alone, from wherever the window opens. */
async function toPath(page: Page, link: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.keyboard.press('ControlOrMeta+2');
  await expect(page.getByRole('heading', { level: 1, name: 'Compass' })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: link, exact: true }));
  await page.keyboard.press('Enter');
}

test('the whole first path is walked by keys alone, also after a kill in the middle', async ({ waymark }) => {
  test.setTimeout(120_000);
  await waymark.makeVault();
  await toPath(waymark.page, 'Begin the first path');
  await expect(asked(waymark.page, 'What matters to you?')).toBeVisible();
  await expect(waymark.page.getByText('0 of 8 parts')).toBeVisible();
  await expectNoAxeViolations(waymark.page);

  // A kill in the middle of the cards: they go on where they were.
  await tabTo(waymark.page, waymark.page.getByRole('button', { name: 'Sort the cards' }));
  await waymark.page.keyboard.press('Enter');
  await waymark.page.getByText(/^0 of \d+$/).waitFor();
  for (const key of ['1', '3', '2']) await waymark.page.keyboard.press(key);
  await expect
    .poll(async () => {
      const round = await waymark.call('reflection.openRound', {});
      return round?.cards.filter(({ pile }) => pile !== null).length;
    })
    .toBe(3);
  await waymark.killAndReopen();
  await toPath(waymark.page, 'Begin the first path');
  await expect(waymark.page.getByText(/^3 of \d+ cards sorted$/)).toBeVisible();
  await write(waymark.page, 'New value', 'Craft', 'Autonomy');
  await goOn(waymark.page);

  await expect(asked(waymark.page, 'What do people come to you for?')).toBeFocused();
  await write(waymark.page, 'New strength', 'I explain simply', 'I listen');
  await goOn(waymark.page);
  await expect(asked(waymark.page, 'What costs you more than it seems to cost others?')).toBeFocused();
  await write(waymark.page, 'New weakness', 'Saying yes');
  await goOn(waymark.page);
  await expect(asked(waymark.page, 'What have you learned to do?')).toBeFocused();
  await write(waymark.page, 'New skill', 'Leading a workshop');

  // A kill in the middle of a part: what was written is there, and the path goes on with this part.
  await waymark.killAndReopen();
  const { page } = waymark;
  await toPath(page, 'Go on');
  await expect(asked(page, 'What have you learned to do?')).toBeVisible();
  await expect(page.getByText('3 of 8 parts')).toBeVisible();
  await expect(page.locator('[data-claim]')).toHaveText(/Leading a workshop/);
  await goOn(page);

  await expect(asked(page, 'What do you turn to when nobody asks you to?')).toBeFocused();
  await expectNoAxeViolations(page);
  await goOn(page, 'Skip for now');
  await expect(asked(page, 'What have you done so far?')).toBeFocused();
  await write(page, 'New role', 'Teacher');
  await goOn(page);
  await expect(asked(page, 'In each role, what gave you energy and what took it?')).toBeFocused();
  await tabTo(
    page,
    page
      .getByRole('textbox', { name: 'What gave you energy' })
      .or(page.getByRole('combobox', { name: 'What gave you energy', exact: true })),
  );
  await page.keyboard.type('People asking');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Take “People asking” away' })).toBeVisible();
  await expectNoAxeViolations(page);
  await goOn(page);
  await expect(asked(page, 'What would you not give up for any job?')).toBeFocused();
  await write(page, 'New non-negotiable', 'Home by six');
  await goOn(page);

  await expect(asked(page, 'Where could this lead?')).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'What you found so far' })).toContainText('Craft');
  for (const [place, words] of ['Help groups think well', 'Teach', 'Write letters for a living'].entries()) {
    await tabTo(page, page.getByRole('textbox', { name: `Direction ${place + 1}` }));
    await page.keyboard.type(words);
  }
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await expectNoAxeViolations(page);
  await goOn(page, 'See my portrait');

  await expect(page.getByRole('heading', { level: 1, name: 'Compass' })).toBeVisible();
  const figure = page.getByRole('group', { name: /The compass figure/ });
  await expect(figure).toHaveAccessibleName(/Values: Craft \(no evidence yet\), Autonomy/);
  await expect(figure).toContainText('Help groups');
  await expect(page.getByRole('main')).toContainText('Write letters for a living');
  // What was skipped is what is still missing, and the one thing worth doing.
  const beside = page.getByRole('complementary', { name: 'Beside the portrait' });
  await expect(beside).toContainText('Nothing is written yet about what interests you.');
  await expectNoAxeViolations(page);
  expect(await waymark.call('vault.stats', {})).toMatchObject({ values: 2, strengths: 2, directions: 3 });
  expect(await waymark.call('reflection.path', {})).toMatchObject({ at: null });
});
