import type { FullConfig } from '@playwright/test';
import { buildWhenStale } from '#main/shells/build.ts';
import { findElectron } from '#main/shells/electron-runtime.ts';
import { hasScreen } from '#main/shells/screen.ts';
import { openScreen, type VirtualScreen } from '#tests/support/virtual-screen.ts';
import { root } from './drivers/electron.ts';
import { nameScreens } from './drivers/screens.ts';
import { keptBuild } from './kept/driver.ts';

/**
 * Before the first spec: the app is built, and its windows have screens. Each worker has one of its own where that can be, since
 * a window that opens takes the focus from the others on its screen, and what is being composed in them ends.
 */
// biome-ignore lint/style/noDefaultExport: Playwright calls the default export of this file.
export default async function prepare({ workers }: FullConfig): Promise<() => void> {
  await buildWhenStale(root);
  if (findElectron(root) !== null) await buildWhenStale(root, keptBuild);
  const screens: VirtualScreen[] = [];
  if (process.platform === 'linux') {
    for (let worker = 0; worker < workers; worker += 1) {
      const screen = await openScreen();
      if (screen !== null) screens.push(screen);
    }
  }
  if (screens.length === 0 && !hasScreen())
    throw new Error('the specs open windows: they need a screen, or Xvfb');
  nameScreens(screens.map(({ display }) => display));
  return () => {
    for (const screen of screens) screen.end();
  };
}
