import { once } from 'node:events';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import { findElectron } from '#main/shells/electron-runtime.ts';
import { isRoot } from '#main/shells/root.ts';
import type { OpenWindow } from './driver.ts';
import { environmentOf, type Folders } from './folders.ts';
import { newFileOf } from './new-file.ts';
import { again, chooseSource, chooseTarget, type StandIn, standInForTheSystem } from './stand-ins.ts';

export const root = join(import.meta.dirname, '..', '..', '..');

export interface ElectronWindow extends OpenWindow {
  app: ElectronApplication;
}

/** Opens the built app in Electron. */
export async function openElectron(folders: Folders): Promise<ElectronWindow> {
  const app = await launch(folders, [root, '--data', folders.vault]);
  const ended = once(app.process(), 'exit');
  return {
    ...(await look(app, await app.firstWindow(), folders)),
    ended,
    close: async () => {
      await app.close();
      await ended;
    },
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

/** @param program the program's folder or file, and its own arguments. */
export function launch(folders: Folders, program: readonly string[]): Promise<ElectronApplication> {
  if (findElectron(root) === null) throw new Error('Electron is not laid out here: npx install-electron');
  const [entry = root, ...args] = program;
  return electron.launch({
    cwd: root,
    chromiumSandbox: !isRoot(),
    args: [entry, '--disable-gpu', `--user-data-dir=${folders.settings}`, ...args],
    env: environmentOf(folders),
  });
}

/** Takes the place of the person at a window that has just opened. */
export async function look(
  app: ElectronApplication,
  page: Page,
  folders: Folders,
): Promise<Omit<ElectronWindow, 'ended' | 'close' | 'kill'>> {
  await again(() => standInForTheSystem(app));
  // A screen without a window manager gives the focus to nobody; several windows side by side share it this way.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    app,
    page,
    pid: app.process().pid ?? 0,
    answer: (yes) =>
      again(() =>
        app.evaluate((_, answer) => {
          (globalThis as unknown as StandIn).waymarkTest.yes = answer;
        }, yes),
      ),
    saving: (act) =>
      newFileOf(folders.files, async () => {
        await again(() => chooseTarget(app, folders.files));
        await act();
      }),
    resize: (size) =>
      again(() =>
        app.evaluate(({ BrowserWindow }, { width, height }) => {
          const window = BrowserWindow.getAllWindows().find((open) => open.isVisible());
          window?.setContentSize(width, height);
        }, size),
      ),
    choose: (path) => again(() => chooseSource(app, path)),
  };
}
