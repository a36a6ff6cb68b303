import type { Page } from '@playwright/test';
import { interestItems } from '#shared/reflection/interest-items.ts';
import { expect, expectNoAxeViolations, test, type Waymark } from '#tests/e2e/app.ts';
import { choose } from './choose.ts';

/** Answers the interest check as somebody who likes being with people, and is unsure about the rest now and then. */
async function takeCheck(waymark: Waymark): Promise<void> {
  const { id } = await waymark.call('reflection.beginCheck', {});
  for (const [at, { key, theme }] of interestItems.entries()) {
    const answer = theme === 'social' ? 'like' : at % 4 === 0 ? 'unsure' : 'dislike';
    await waymark.call('reflection.answerItem', { check: id, item: key, answer });
  }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const occupations = (page: Page) => page.getByRole('list', { name: 'Occupations' });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search occupations' });

test('from the interest check to an occupation that was looked at, which is taken back, kept and found again', async ({
  waymark,
}) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Explore' }).click();
  await expect(page.getByText(/once Waymark knows a little/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('link', { name: 'Do the interest check' }).click();
  await expect(heading(page, 'Interests')).toBeVisible();

  await takeCheck(waymark);
  const { id: strength } = await waymark.call('reflection.addClaim', {
    kind: 'strength',
    name: 'Explaining hard things',
  });
  await waymark.call('reflection.addEvidence', {
    claim: strength,
    words: 'They asked me to teach it again.',
  });
  await waymark.call('reflection.addClaim', { kind: 'non-negotiable', name: 'No nights' });
  await page.getByRole('link', { name: 'See what is out there for someone like you' }).click();
  await expect(page.getByText(/From your interest check of .* and one strength/)).toBeVisible();
  await expect(page.getByText(/answers were “not sure”/)).toBeVisible();
  const close = page.getByRole('region', { name: 'Close to what interests you' });
  await expect(close.getByRole('article')).toHaveCount(2);
  await expect(close.getByRole('article').first()).toContainText('The way in');
  await expect(close.getByText('close', { exact: true }).first()).toBeVisible();
  await close
    .getByRole('button', { name: /Where this comes from/ })
    .first()
    .click();
  await expect(page.getByText('Who rated it, and when')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');

  const surprise = page.getByRole('region', { name: 'A surprise' });
  const before = (await surprise.getByRole('heading').textContent()) ?? '';
  await surprise.getByRole('button', { name: 'Surprise me again' }).click();
  await expect(surprise.getByRole('heading')).not.toHaveText(before);
  await expect(surprise.getByRole('button', { name: 'Surprise me again' })).toBeFocused();
  await expectNoAxeViolations(page);

  const link = close.getByRole('article').first().getByRole('link').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(heading(page, title)).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'How it fits you' })).toContainText('No nights');
  await expect(page.getByText(/our own words, judged on/)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'I looked at this' }).click();
  await expect(page.getByText(/You looked at this on/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: 'I looked at this' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(page.getByText(/You looked at this on/)).toBeVisible();

  await page.getByRole('button', { name: 'Write down what you think of it' }).click();
  await page.keyboard.type('Ask Zwetlana how the afternoons are.');
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible();
  await page.keyboard.press('Escape');
  const note = page.getByRole('button', { name: 'Your note: Ask Zwetlana how the afternoons are.' });
  await expect(note).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(note).toBeHidden();
  await expect(page.getByText(/You looked at this on/)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(note).toBeVisible();

  await page.getByRole('navigation', { name: 'Way back' }).getByRole('link', { name: 'For you' }).click();
  await expect(close.getByRole('link', { name: title, exact: true })).toBeFocused();

  const again = await waymark.restart();
  await again.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await again.keyboard.press('ControlOrMeta+k');
  await again.keyboard.type('Zwetlana');
  await again.getByRole('option', { name: new RegExp(title) }).click();
  await expect(heading(again, title)).toBeVisible();
  await expect(again.getByText(/You looked at this on/)).toBeVisible();
  await expect(again.getByRole('button', { name: /^Your note: Ask Zwetlana/ })).toBeVisible();
});

test('the library is searched, narrowed and walked through by keys alone', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.keyboard.press('ControlOrMeta+3');
  await expect(heading(page, 'Explore')).toBeVisible();
  await search(page).focus();
  await page.keyboard.type('medi');
  await expect(page).toHaveURL(/explore\/browse\?words=medi/);
  await expect(search(page)).toBeFocused();
  await expect(occupations(page).getByRole('link', { name: /^Mediator/ })).toBeVisible();
  await expectNoAxeViolations(page);

  await page.keyboard.press('Escape');
  await expect(search(page)).toHaveValue('');
  await expect(page.getByText(/\d+ occupations, from all walks of work/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const links = occupations(page).getByRole('link');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(search(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const { total } = await waymark.call('explore.find', { limit: 1 });
  await expect(page.locator(`[data-row="${total - 1}"] a`)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-row="0"] a')).toBeFocused();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowDown');
  const row = page.locator('li:has(> a:focus)');
  const title = (
    await waymark.call('explore.find', { limit: 1, offset: Number(await row.getAttribute('data-row')) })
  ).results[0]?.title;
  await page.keyboard.press('Enter');
  await expect(heading(page, title ?? '')).toBeFocused();
  await page
    .getByRole('navigation', { name: 'Way back' })
    .getByRole('link', { name: 'Browse' })
    .press('Enter');
  await expect(occupations(page).getByRole('link', { name: new RegExp(`^${title}`) })).toBeFocused();

  await choose(page.getByRole('combobox', { name: 'Theme of interests' }), 'Artistic');
  await choose(page.getByRole('combobox', { name: 'The way in' }), 'Usually a degree');
  await expect(links.first()).toContainText('Usually a degree');
  await expect(links.first()).toContainText('Artistic');
  await expectNoAxeViolations(page);
  await search(page).focus();
  await page.keyboard.type('nothingislikethis');
  await expect(page.getByText(/Nothing here is called “nothingislikethis”/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Look without the filters' }).press('Enter');
  await expect(search(page)).toBeFocused();
  await page.getByRole('button', { name: 'Show all occupations' }).press('Enter');
  await expect(page.getByText(/occupations, from all walks of work/)).toBeVisible();
});

test('what lies near an occupation is a map to go on from, and a list to read', async ({ waymark }) => {
  await waymark.makeVault();
  const { page } = waymark;
  await page.evaluate(() => {
    window.location.hash = '/explore/own/mediator';
  });
  const near = page.getByRole('region', { name: 'What lies near it' });
  await expect(near.getByRole('link').first()).toBeVisible();
  const names = await near.getByRole('link').allTextContents();
  expect(names.length).toBeGreaterThan(2);
  await near.getByText('List', { exact: true }).click();
  await expect(near.getByRole('link')).toHaveCount(names.length);
  await expectNoAxeViolations(page);
  await near.getByText('Map', { exact: true }).click();
  await near.getByRole('link', { name: names[0] ?? '', exact: true }).press('Enter');
  await expect(heading(page, names[0] ?? '')).toBeFocused();
  await page.evaluate(() => {
    window.location.hash = '/explore/own/no-such-work';
  });
  await expect(page.getByText(/not in the library/)).toBeVisible();
  await expectNoAxeViolations(page);
});
