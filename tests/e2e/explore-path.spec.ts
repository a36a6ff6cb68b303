import { execFileSync } from 'node:child_process';
import type { Locator, Page } from '@playwright/test';
import { interestItems } from '#shared/reflection/interest-items.ts';
import { expect, expectNoAxeViolations, test } from '#tests/e2e/app.ts';

/** How somebody does what they do: presses what is there, or reaches it and presses Enter. */
const hands: Record<string, (what: Locator) => Promise<void>> = {
  'by mouse': (what) => what.click(),
  'by keys': (what) => what.press('Enter'),
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true });

for (const [how, press] of Object.entries(hands)) {
  test(`from the interest check by an occupation, an option and an experiment to a goal in the printed plan, ${how}`, async ({
    waymark,
  }) => {
    await waymark.makeVault();
    const { page } = waymark;
    await page.keyboard.press('ControlOrMeta+3');
    await press(page.getByRole('link', { name: 'Do the interest check' }));
    await press(page.getByRole('button', { name: 'Take the interest check' }));
    for (const [at, { theme }] of interestItems.entries()) {
      await expect(page.getByText(`${at} of ${interestItems.length}`, { exact: true })).toBeVisible();
      await press(
        page.getByRole('button', { name: theme === 'social' ? 'I would like that' : 'Rather not' }),
      );
    }
    await press(page.getByRole('link', { name: 'See what is out there for someone like you' }));

    const close = page.getByRole('region', { name: 'Close to what interests you' });
    const first = close.getByRole('article').first().getByRole('link').first();
    const title = (await first.textContent()) ?? '';
    await press(first);
    await expect(heading(page, title)).toBeFocused();
    await press(page.getByRole('button', { name: 'Keep as an option' }));
    await press(page.getByRole('link', { name: `Your option: ${title}` }));

    const tries = page.getByRole('region', { name: 'Try something small' });
    await tries.getByRole('textbox', { name: 'Plan an experiment' }).fill('Half a day beside Ruth');
    await page.keyboard.press('Enter');
    await press(tries.getByRole('link', { name: /Half a day beside Ruth/ }));
    await expect(heading(page, 'Half a day beside Ruth')).toBeFocused();
    await press(page.getByRole('button', { name: 'I did it…' }));
    const dialog = page.getByRole('dialog', { name: 'What did you see?' });
    await dialog.getByRole('textbox', { name: 'What I saw' }).fill('Tired, and glad to have been there.');
    await press(dialog.getByRole('button', { name: 'Finish it' }));
    await expect(dialog).toBeHidden();
    await expectNoAxeViolations(page);

    await press(page.getByRole('region', { name: 'Belongs to' }).getByRole('link', { name: title }));
    await expect(heading(page, title)).toBeFocused();
    await expect(tries).toContainText('Tired, and glad to have been there.');
    await press(page.getByRole('button', { name: 'Make this a goal' }));
    await press(page.getByRole('link', { name: 'Your goal' }));
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(title);

    await page.keyboard.press('ControlOrMeta+7');
    await expect(page.getByRole('heading', { name: title, exact: true }).first()).toBeVisible();
    const pdf = await waymark.saving(() => press(page.getByRole('button', { name: 'Export PDF' })));
    const text = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' });
    for (const words of [title, 'What I am exploring', 'Half a day beside Ruth'])
      expect(text).toContain(words);
  });
}
