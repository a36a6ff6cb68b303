import type { Page } from '@playwright/test';
import { type Choice, sorting } from '#shared/reflection/pairwise.ts';
import { valueCards } from '#shared/reflection/value-cards.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';

const deck = valueCards.length;

async function goToValues(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '/compass/values';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Values' })).toBeVisible();
}

test('the cards are sorted by keys alone, go on after a restart, and become values in their order', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await goToValues(waymark.page);
  await waymark.page.getByRole('button', { name: 'Sort the cards' }).press('Enter');
  const counted = (page: Page) => page.getByText(new RegExp(`^\\d+ of ${deck}$`));
  await expect(counted(waymark.page)).toHaveText(`0 of ${deck}`);
  await expectNoAxeViolations(waymark.page);
  for (const key of ['1', '2', '3', '1', 'Backspace']) await waymark.page.keyboard.press(key);
  await expect(counted(waymark.page)).toHaveText(`3 of ${deck}`);
  const card = await waymark.page.getByRole('heading', { level: 2 }).textContent();
  await expect
    .poll(async () => {
      const round = await waymark.call('reflection.openRound', {});
      return round?.cards.filter(({ pile }) => pile !== null).length;
    })
    .toBe(3);

  await waymark.restart();
  const { page } = waymark;
  await goToValues(page);
  await expect(page.getByText(`3 of ${deck} cards sorted`)).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the cards' }).press('Enter');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(card ?? '');
  for (let sorted = 3; sorted < deck; sorted += 1) {
    await page.keyboard.press(sorted % 7 === 0 ? '1' : '3');
    await expect(counted(page).or(page.getByText(/of at most 10 chosen/))).toBeVisible();
  }
  await expect(page.getByText(/cards matter to you|These matter to you/)).toBeVisible();
  await expectNoAxeViolations(page);
  const boxes = page.getByRole('checkbox');
  for (const box of await boxes.all()) if (await box.isChecked()) await box.press('Space');
  for (let place = 0; place < 4; place += 1) await boxes.nth(place).press('Space');
  await page.getByRole('textbox', { name: 'A card of your own' }).focus();
  await page.keyboard.type('Being outdoors');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: /Being outdoors/ })).toBeVisible();
  await page.getByRole('button', { name: 'Put these 4 in order' }).press('Enter');
  await expect(page.getByText(/at most to go/)).toBeVisible();
  await expectNoAxeViolations(page);
  // By the alphabet, with one answer taken back.
  const sides = page.getByRole('button').filter({ has: page.locator('kbd') });
  const question = async (): Promise<string> =>
    (await sides.locator('span > span:first-child').allTextContents()).join(' or ');
  const first = await question();
  await page.keyboard.press('1');
  await expect.poll(question).not.toBe(first);
  await page.keyboard.press('Backspace');
  await expect.poll(question).toBe(first);
  for (let now = first; now !== ''; now = await question()) {
    const [left = '', right = ''] = now.split(' or ');
    await page.keyboard.press(left < right ? '1' : '2');
    await expect.poll(question).not.toBe(now);
  }
  const order = await page.getByRole('list', { name: 'Your order' }).getByRole('listitem').allTextContents();
  expect(order).toHaveLength(4);
  await page.getByRole('button', { name: 'Keep this order' }).press('Enter');
  await expect(page.getByText(/One round so far/)).toBeVisible();
  const values = await waymark.call('reflection.claims', { kind: 'value' });
  expect(values.map(({ name }) => name)).toEqual(values.map(({ name }) => name).toSorted());
  expect(values).toHaveLength(4);
  await expect(page.locator('[data-claim]')).toHaveCount(4);
  await expectNoAxeViolations(page);
});

test('what moved between two rounds is drawn, and said in a table', async ({ waymark }) => {
  await waymark.makeVault();
  for (const mind of [
    ['craft', 'curiosity', 'learning'],
    ['learning', 'craft', 'creativity'],
  ]) {
    const round = await waymark.call('reflection.beginRound', {});
    for (const card of mind)
      await waymark.call('reflection.sortCard', { round: round.id, card, pile: 'matters' });
    await waymark.call('reflection.chooseCards', { round: round.id, cards: mind });
    for (let choices: Choice[] = []; ; ) {
      const deal = round.cards.map(({ card }) => card).filter((card) => mind.includes(card));
      const asked = sorting(deal, choices);
      if (asked.done) break;
      const isLeft = mind.indexOf(asked.left) < mind.indexOf(asked.right);
      const [winner, loser] = isLeft ? [asked.left, asked.right] : [asked.right, asked.left];
      ({ choices } = await waymark.call('reflection.chooseBetween', { round: round.id, winner, loser }));
    }
    await waymark.call('reflection.finishRound', { round: round.id });
  }
  const { page } = waymark;
  await goToValues(page);
  const drawn = page.getByRole('img', { name: /The order of your values/ });
  await expect(drawn).toContainText('1 Learning');
  await expect(drawn).toContainText('3 Creativity · new');
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /Curiosity/ })).toContainText('2–');
  await expectNoAxeViolations(page);
  await page.getByRole('main').getByRole('link', { name: 'Craft' }).click();
  await page.getByRole('textbox', { name: 'What it looks like in my week' }).fill('Friday at the bench.');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await expectNoAxeViolations(page);
});
