import type { Core } from '#main/core.ts';
import type { Shell } from '#main/ports/shell.ts';
import { externalAddress } from '#main/shells/external.ts';
import { servePage } from '#main/shells/page.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { bridgePage } from './bridge.ts';
import { downloadsFolder, freePath } from './files.ts';
import { launchBrowser } from './launch.ts';
import { openAddress } from './open-address.ts';
import { printWithBrowser } from './print.ts';
import { answerRequests, pageOrigin } from './served.ts';
import { attachToWindow, type BrowserWindow } from './window.ts';

export interface BrowserAppOptions {
  /** The browser's program. */
  program: string;
  /** The folder of the built window. */
  page: string;
  createCore: (shell: Shell) => Core;
  /** Says a line to whoever started it. */
  say: (line: string) => void;
}

export interface BrowserApp {
  /** Settles when the window is closed and the vault with it. */
  ended: Promise<void>;
  /** Saves what the window holds, then closes it; asks first when something could not be saved. */
  leave(): Promise<void>;
}

/** How long the window may take to save before the person is asked, in ms. */
const patience = 5_000;

const unsaved =
  'Some words are not saved yet. Waymark could not write them to your vault.\n\nClose anyway, and lose the latest changes?';

/** The browser shell: the same window in a browser that is already installed. */
export async function startBrowserApp(options: BrowserAppOptions): Promise<BrowserApp> {
  const browser = launchBrowser(options.program, [
    '--app=data:text/html,<title>Waymark</title>',
    '--window-size=1280,800',
  ]);
  const { devtools } = browser;
  let window: BrowserWindow | null = null;
  const core = options.createCore(browserShell(options, () => window));
  try {
    window = await attachToWindow(devtools);
    const { session, frame } = window;
    await answerRequests(devtools, session, (path) => servePage(options.page, path));
    const bridge = await bridgePage(devtools, session, frame, core);

    let leaving = false;
    const leave = async (): Promise<void> => {
      if (leaving) return;
      leaving = true;
      // A page that has crashed holds nothing any more.
      const saved = !bridge.hasPage() || (await core.flush(patience));
      if (saved || (await window?.confirm(unsaved))) await browser.close();
      leaving = false;
    };
    window.onHeld(() => void leave());
    window.onCrash(() => {
      options.say(
        'The window stopped and was opened again. Everything that was shown as saved is in your vault.',
      );
    });
    window.onClosed(() => void browser.close());
    await devtools.send('Browser.setDownloadBehavior', { behavior: 'deny' }).catch(() => {});
    await devtools.send('Page.navigate', { url: `${pageOrigin}/` }, session);

    const ended = browser.ended.then(async () => {
      await bridge.answered();
      bridge.stop();
      await core.close();
    });
    return { ended, leave };
  } catch {
    await browser.close();
    await core.close();
    throw new WaymarkError(
      'unsupported',
      `The browser at ${options.program} did not open a window. Name another with WAYMARK_BROWSER.`,
    );
  }
}

function browserShell(options: BrowserAppOptions, window: () => BrowserWindow | null): Shell {
  return {
    name: 'browser',
    canChooseFiles: false,
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    printToPdf: (html, page, extras) => printWithBrowser(options.program, html, page, extras),
    chooseTarget: async ({ suggestedName }) => {
      const path = freePath(downloadsFolder(), suggestedName);
      options.say(`Saved as ${path}`);
      return path;
    },
    chooseSource: async ({ kind }) => {
      throw new WaymarkError(
        'unsupported',
        `This window cannot choose a ${kind}. Name it on the command line: "npm run waymark -- help" shows how.`,
      );
    },
    openExternal: async (url) => {
      const address = externalAddress(url);
      if (!(await window()?.confirm(`Open this address outside Waymark?\n\n${address}`))) return false;
      openAddress(address);
      return true;
    },
  };
}
