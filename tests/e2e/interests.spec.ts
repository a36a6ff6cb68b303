import type { Page } from '@playwright/test';
import { interestItems } from '#shared/reflection/interest-items.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';

async function goToInterests(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '/compass/interests';
  });
  await expect(page.getByRole('heading', { level: 1, name: 'Interests' })).toBeVisible();
}

const items = interestItems.length;

test('the interest check is taken by keys alone, goes on after a restart, and is compared when taken again', async ({
  waymark,
}) => {
  await waymark.makeVault();
  await goToInterests(waymark.page);
  await waymark.page.getByRole('button', { name: 'Take the interest check' }).press('Enter');
  await expect(waymark.page.getByText(`0 of ${items}`, { exact: true })).toBeVisible();
  await expectNoAxeViolations(waymark.page);
  for (const key of ['1', '3', '3', 'Backspace']) await waymark.page.keyboard.press(key);
  await expect(waymark.page.getByText(`2 of ${items}`, { exact: true })).toBeVisible();
  await expect.poll(async () => (await waymark.call('reflection.openCheck', {}))?.answers.length).toBe(2);

  await waymark.restart();
  const { page } = waymark;
  await goToInterests(page);
  await expect(page.getByText(`2 of ${items} answered`)).toBeVisible();
  await page.getByRole('button', { name: 'Go on with the check' }).press('Enter');
  for (let at = 2; at < items; at += 1) {
    await expect(page.getByText(`${at} of ${items}`, { exact: true })).toBeVisible();
    await page.keyboard.press(interestItems[at]?.theme === 'social' ? '1' : '3');
  }
  await expect(page.getByRole('row', { name: /Social/ })).toContainText('16');
  await expect(page.getByText(/Most of all you are drawn to helping/)).toBeVisible();
  await expect(page.getByText(/for exploring and no test/)).toBeVisible();
  await expectNoAxeViolations(page);

  const { id } = await waymark.call('reflection.beginCheck', {});
  for (const { key } of interestItems)
    await waymark.call('reflection.answerItem', { check: id, item: key, answer: 'unsure' });
  await expect(page.getByText(/Nothing stands out/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Social/ })).toContainText('16 ▼8');
  await expect(page.getByRole('button', { name: 'Take the check again' })).toBeVisible();
  await expectNoAxeViolations(page);
});
