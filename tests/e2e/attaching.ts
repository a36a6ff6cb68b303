import type { Page } from '@playwright/test';
import { expect } from './app.ts';

export const editor = (page: Page) => page.getByRole('textbox', { name: 'Text' });
export const pictures = (page: Page) => editor(page).getByRole('img');
export const bar = (page: Page) => page.getByRole('dialog', { name: /About the (picture|file)/ });
export const isSaved = (page: Page) => expect(page.locator('[data-save-state="saved"]')).toBeVisible();

/** A new entry with these words, stored. */
export async function newEntry(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+n');
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type(words);
  await isSaved(page);
}

/** Chooses a file where it lies, however large it is. */
export async function choose(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('input[type=file]')",
  });
  await session.send('DOM.setFileInputFiles', { files: [path], objectId: result.objectId ?? '' });
  await session.detach();
}
