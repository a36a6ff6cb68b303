import { once } from 'node:events';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron } from '@playwright/test';
import { findElectron } from '#main/shells/electron-runtime.ts';
import { isRoot } from '#main/shells/root.ts';
import { until } from '#tests/support/until.ts';
import type { OpenWindow } from './driver.ts';
import { environmentOf, type Folders } from './folders.ts';
import { newFileOf } from './new-file.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export interface ElectronWindow extends OpenWindow {
  app: ElectronApplication;
}

/** Opens the built app in Electron. */
export async function openElectron(folders: Folders): Promise<ElectronWindow> {
  if (findElectron(root) === null) throw new Error('Electron is not laid out here: npx install-electron');
  const app = await electron.launch({
    cwd: root,
    chromiumSandbox: !isRoot(),
    args: [root, '--disable-gpu', `--user-data-dir=${folders.settings}`, '--data', folders.vault],
    env: environmentOf(folders),
  });
  const ended = once(app.process(), 'exit');
  const page = await app.firstWindow();
  await again(() => standInForTheSystem(app));
  // A screen without a window manager gives the focus to nobody; several windows side by side share it this way.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    app,
    page,
    ended,
    pid: app.process().pid ?? 0,
    close: async () => {
      await app.close();
      await ended;
    },
    kill: async () => {
      app.process().kill('SIGKILL');
      await ended;
    },
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
          BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
        }, size),
      ),
    choose: (path) =>
      again(() =>
        app.evaluate(({ dialog }, chosen) => {
          dialog.showOpenDialog = async () =>
            chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] };
        }, path),
      ),
  };
}

/** Asking a program that has just started can be lost with the context that it was asked in; it is asked anew then. */
async function again(ask: () => Promise<void>): Promise<void> {
  await until('the program answered', async () => {
    try {
      await ask();
      return true;
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('garbage collected')) throw error;
      return false;
    }
  });
}

/** What stands in for the person at the system's dialogs; it lives in the app's main process. */
export interface StandIn {
  waymarkTest: { yes: boolean; asked: { message: string; detail: string }[]; opened: string[] };
}

/** Questions are answered, and addresses are noted instead of opened. */
async function standInForTheSystem(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const test: StandIn['waymarkTest'] = { yes: true, asked: [], opened: [] };
    Object.assign(globalThis, { waymarkTest: test });
    const ask = async (...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
      const options = args[args.length - 1] as {
        message: string;
        detail?: string;
        cancelId?: number;
        buttons?: string[];
      };
      test.asked.push({ message: options.message, detail: options.detail ?? '' });
      const no = options.cancelId ?? 0;
      const yes = (options.buttons ?? []).findIndex((_, index) => index !== no);
      return { response: test.yes ? Math.max(0, yes) : no, checkboxChecked: false };
    };
    dialog.showMessageBox = ask as typeof dialog.showMessageBox;
    shell.openExternal = async (url) => {
      test.opened.push(url);
    };
  });
}

async function chooseTarget(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, target) => {
    const save = async (...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
      const { defaultPath = '' } = args[args.length - 1] as { defaultPath?: string };
      return { canceled: false, filePath: `${target}/${defaultPath.split(/[\\/]/).pop()}` };
    };
    dialog.showSaveDialog = save as typeof dialog.showSaveDialog;
  }, folder);
}
