import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from '@playwright/test';
import { inTime, until } from '#tests/support/until.ts';
import type { OpenWindow } from './driver.ts';
import { environmentOf, type Folders } from './folders.ts';
import { newFileOf } from './new-file.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** Opens the window in an installed browser, with a port beside the pipe so that a test can look at it. */
export async function openBrowser(folders: Folders): Promise<OpenWindow> {
  const shell = spawn(process.execPath, ['main/shells/start.ts', '--browser', '--data', folders.vault], {
    cwd: root,
    env: {
      ...environmentOf(folders),
      // It runs from its sources; to compile them was half of its start.
      NODE_COMPILE_CACHE: join(root, 'out', 'compiled'),
      WAYMARK_BROWSER_ARGS: '--remote-debugging-port=0 --disable-gpu',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(shell, 'exit');
  const browser = await chromium.connectOverCDP(await debuggerOf(shell));
  const page = await windowOf(browser);
  // A virtual screen has nobody who gives a window the focus.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  let yes = true;
  page.on('dialog', (dialog) => void (yes ? dialog.accept() : dialog.dismiss()).catch(() => {}));
  return {
    page,
    ended,
    pid: shell.pid ?? 0,
    close: async () => {
      shell.kill('SIGTERM');
      await ended;
    },
    kill: async () => {
      shell.kill('SIGKILL');
      await ended;
      await new Promise<void>((resolve) => {
        if (!browser.isConnected()) resolve();
        browser.on('disconnected', () => resolve());
      });
    },
    answer: async (answer) => {
      yes = answer;
    },
    saving: (act) => newFileOf(folders.files, act),
    resize: (size) => page.setViewportSize(size),
    choose: () => Promise.reject(new Error('the browser shell cannot choose files')),
  };
}

/** Where the browser says that a debugger can reach it. */
function debuggerOf(shell: ChildProcess): Promise<string> {
  const said: string[] = [];
  return inTime(
    'the browser to open its window',
    new Promise((resolve, reject) => {
      if (shell.stderr === null) throw new Error('its messages are not read');
      createInterface(shell.stderr).on('line', (line) => {
        said.push(line);
        const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
        if (address !== undefined) resolve(address);
      });
      shell.on('exit', (code) => reject(new Error(`the shell ended with ${code}: ${said.join('\n')}`)));
    }),
  );
}

function windowOf(browser: Browser): Promise<Page> {
  return until('the window shows the page', () =>
    browser
      .contexts()
      .flatMap((context) => context.pages())
      .find((found) => found.url().startsWith('https://waymark.invalid/')),
  );
}
