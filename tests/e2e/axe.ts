import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Best practice, not WCAG: Lexical gives the items of a check list the role of a check box on an `li`. Readers honour it, and
 * the list around them is a group.
 */
const setAside = ['aria-allowed-role'];

/** The rules that colours decide; the others find the same in every theme. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

/**
 * What is on the screen now has no violation of WCAG 2.2 AA that a program can find, in the light and in the dark theme. The page
 * is the same in each shell, so it is looked at in one of them.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (test.info().project.metadata.looks !== true) return;
  const before = await themeOf(page);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset.theme = wanted;
    }, theme);
    await settle(page);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (theme === 'light') axe.withTags(standards).disableRules(setAside);
    else axe.withRules(aboutColour);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`),
    }));
    expect(found, `axe in the ${theme} theme`).toEqual([]);
  }
  await page.evaluate((wanted) => {
    if (wanted !== undefined) document.documentElement.dataset.theme = wanted;
  }, before);
}

function themeOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.documentElement.dataset.theme);
}

/** Waits until nothing moves any more, since a colour half way is neither theme's. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
