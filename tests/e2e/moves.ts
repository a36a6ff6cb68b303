import type { Page } from '@playwright/test';

export const undo = (page: Page) => page.keyboard.press('ControlOrMeta+z');
export const redo = (page: Page) => page.keyboard.press('ControlOrMeta+Shift+z');

/** Goes to an address of the window, as what follows the sign of a hash. */
export const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
