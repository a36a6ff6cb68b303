import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Best practice, not WCAG: Lexical gives the items of a check list the role of a check box on an `li`. Readers honour it, and
 * the list around them is a group.
 */
const setAside = 'aria-allowed-role';

/** The rules that colours decide; the others find the same in every theme. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

const themes: readonly { theme: string; options: axe.RunOptions }[] = [
  { theme: 'light', options: { runOnly: standards, rules: { [setAside]: { enabled: false } } } },
  { theme: 'dark', options: { runOnly: { type: 'rule', values: aboutColour } } },
];

interface Found {
  theme: string;
  id: string;
  help: string;
  where: string[];
}

/**
 * What is on the screen now has no violation of WCAG 2.2 AA that a program can find, in the light and in the dark theme. The page
 * is the same in each shell, so it is looked at in one of them.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  if (test.info().project.metadata.looks !== true) return;
  // It is large, and stays in a page until that is loaded anew.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  expect(await page.evaluate(lookAt, themes), 'what axe finds').toEqual([]);
}

/** Runs in the page, and so brings everything along that it needs. */
async function lookAt(shown: typeof themes): Promise<Found[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') };
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  const found: Found[] = [];
  for (const { theme, options } of shown) {
    dataset.theme = theme;
    // Nothing may move any more: a colour half way is neither theme's.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // What is in order is not described.
    const { violations } = await axe.run(document, { ...options, resultTypes: ['violations'] });
    for (const { id, help, nodes } of violations) {
      const where = nodes.map(({ target, any }) => `${target.join(' ')}: ${any[0]?.message ?? ''}`);
      found.push({ theme, id, help, where });
    }
  }
  if (before !== undefined) dataset.theme = before;
  return found;
}
