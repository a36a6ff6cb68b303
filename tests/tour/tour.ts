import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '#main/shells/browser/find.ts';
import { buildWhenStale } from '#main/shells/build.ts';
import { findElectron } from '#main/shells/electron-runtime.ts';
import { openBrowser } from '#tests/e2e/drivers/browser.ts';
import type { OpenWindow } from '#tests/e2e/drivers/driver.ts';
import { openElectron } from '#tests/e2e/drivers/electron.ts';
import { makeFolders, removeFolders } from '#tests/e2e/drivers/folders.ts';
import { installMissing } from '#tests/support/machine.ts';
import { ensureScreen } from '#tests/support/virtual-screen.ts';
import { type Stage, stages } from './screens.ts';

/**
 * `npm run tour`: pictures of every screen in both themes and two sizes, and the plan as a PDF, of a vault of its own with a
 * year of sample data. It needs no screen. Everything goes to out/tour.
 */

const root = join(import.meta.dirname, '..', '..');
const target = join(root, 'out', 'tour');
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const;
const passphrase = 'three stones on a path';

/** Asks main, as the window does. */
async function call(window: OpenWindow, name: string, input: object): Promise<void> {
  const result = await window.page.evaluate(
    ([asked, given]) => globalThis.window.waymark.call(asked, given),
    [name, input] as const,
  );
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
}

/** Brings the vault into the state that a stage needs. */
async function prepare(window: OpenWindow, { vault }: Stage): Promise<void> {
  if (vault === 'open') {
    await call(window, 'vault.create', { protection: 'passphrase', passphrase });
    await window.page.reload();
    await window.page.getByRole('navigation', { name: 'Rooms' }).waitFor();
    await call(window, 'transfer.addSample', {});
  }
  if (vault === 'locked') await call(window, 'vault.lock', {});
}

async function picture(window: OpenWindow, name: string): Promise<void> {
  await window.page.mouse.move(0, 0);
  await window.page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
  await window.page.screenshot({ path: join(target, `${name}.png`), caret: 'hide' });
}

installMissing();
await buildWhenStale(root);
const takeAway = await ensureScreen();
const inElectron = findElectron(root) !== null && takeAway !== null;
if (!inElectron && findBrowser() === null) {
  console.error('The tour needs Electron and a screen (or Xvfb), or an installed Chromium, Chrome or Edge.');
  process.exit(1);
}
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const folders = makeFolders();
const window = await (inElectron ? openElectron : openBrowser)(folders);
let failed = 0;
try {
  await window.page.emulateMedia({ reducedMotion: 'reduce' });
  await window.page.locator('h1').first().waitFor();
  for (const stage of stages) {
    await prepare(window, stage);
    for (const size of sizes) {
      await window.resize(size);
      for (const theme of themes) {
        await call(window, 'settings.save', { theme });
        await window.page.locator(`[data-theme="${theme}"]`).waitFor();
        for (const { name, show } of stage.screens) {
          try {
            await show(window.page);
            await picture(window, `${name}-${theme}-${size.width}`);
          } catch (error) {
            failed += 1;
            console.error(
              `${name}, ${theme}, ${size.width}: ${error instanceof Error ? error.message : error}`,
            );
          }
        }
      }
    }
    if (stage.vault === 'open') {
      const pdf = await window.saving(() => call(window, 'plan.export', { format: 'pdf' }));
      copyFileSync(pdf, join(target, 'plan.pdf'));
    }
  }
} finally {
  await window.close();
  removeFolders(folders);
  takeAway?.();
}
console.log(
  `${stages.flatMap(({ screens }) => screens).length * themes.length * sizes.length - failed} pictures and plan.pdf are in ${target}`,
);
process.exitCode = failed > 0 ? 1 : 0;
