import { join } from 'node:path';
import { app, BrowserWindow, clipboard, dialog, shell } from 'electron';
import { createCore } from '#main/core.ts';
import { closedPage } from '#main/shells/electron/closed-page.ts';
import { beginProgram, type Program } from '#main/shells/electron/program.ts';
import { appOrigin } from '#main/shells/electron/scheme.ts';
import { windowSession } from '#main/shells/electron/window.ts';
import { openWindows } from '#main/shells/electron/windows.ts';
import { pageFile } from '#main/shells/page.ts';
import { quickKeyCost } from '#tests/support/shell.ts';
import type { KeptProgram } from './kept.ts';

/**
 * The entry of the program that a worker keeps over its tests, built instead of main/index.ts into a folder of its own: it is made
 * of the same parts, and opens the windows and their core when it is told to, on the folders of one test. None of this is in the
 * product.
 */

const root = join(import.meta.dirname, '..', '..', '..');
/** What tests put in the place of the system, as it was before the first. */
const system = { ...dialog };
const { openExternal } = shell;

const program = beginProgram();
if (program === null) throw new Error('another program has the folder of this one');
// The next test opens other windows.
app.on('window-all-closed', () => {});
app
  .whenReady()
  .then(() => prepare(program))
  .catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });

async function prepare({ ownIdle }: Program): Promise<void> {
  const session = windowSession(
    { files: (path) => pageFile(join(root, 'out', 'renderer'), path) },
    () => false,
  );
  /**
   * Keeps the process of the pages, and with it what that has compiled of their script, from one window to the next: an empty page
   * of their origin that nobody sees.
   */
  const anchor = new BrowserWindow({ show: false, webPreferences: { session, ...closedPage } });

  let end: (() => Promise<void>) | null = null;

  const kept: KeptProgram = {
    open: async ({ vault, settings, temporary, version }) => {
      if (end !== null) throw new Error('the windows of the last test are open');
      Object.assign(dialog, system);
      shell.openExternal = openExternal;
      clipboard.clear();
      await session.clearStorageData();
      // The size of letters belongs to the origin.
      anchor.webContents.setZoomFactor(1);
      Object.assign(process.env, { XDG_CONFIG_HOME: settings, TMPDIR: temporary });
      let left = (): void => {};
      const ended = new Promise<void>((resolve) => {
        left = resolve;
      });
      const windows = openWindows({
        ownIdle,
        session,
        preload: join(root, 'out', 'preload', 'index.cjs'),
        icon: join(root, 'main', 'shells', 'electron', 'icon', 'waymark.png'),
        folder: settings,
        developer: false,
        createCore: async (shell, preferencesFile) =>
          createCore({
            vaultFolder: vault,
            preferencesFile,
            shell,
            window: true,
            version,
            // The programs that tests start for themselves pay what is paid in the product.
            keyCost: quickKeyCost,
          }),
        left,
      });
      end = async () => {
        windows.leave();
        await ended;
        end = null;
        const open = BrowserWindow.getAllWindows().filter((window) => window !== anchor).length;
        if (open > 0) throw new Error(`${open} windows were left open`);
      };
      await windows.served;
    },
    end: async () => end?.(),
  };
  await anchor.loadURL(`${appOrigin}/anchor`);
  Object.assign(globalThis, { waymarkKept: kept });
}
