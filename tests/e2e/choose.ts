import { expect, type Locator } from '@playwright/test';

/** Chooses from a select as its label reads, and leaves the focus on it. */
export async function choose(select: Locator, label: string | RegExp): Promise<void> {
  await select.press('Enter');
  await select.page().getByRole('listbox').getByRole('option', { name: label, exact: true }).click();
  await expect(select).toHaveAttribute('aria-expanded', 'false');
  await expect(select).toHaveText(label);
}
