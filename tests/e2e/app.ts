import { test as base, type Page } from '@playwright/test';
import type { CallName, Input, Output } from '#shared/api.ts';
import type { Result } from '#shared/bridge/errors.ts';
import { openBrowser } from './drivers/browser.ts';
import type { Open, OpenWindow } from './drivers/driver.ts';
import { openElectron } from './drivers/electron.ts';
import { type Folders, makeFolders, removeFolders } from './drivers/folders.ts';
import { watchFocus } from './focus-watch.ts';
import { type Kept, keepElectron } from './kept/driver.ts';

export { expect } from '@playwright/test';
export { expectNoAxeViolations } from './axe.ts';

/** Waymark with a vault folder and settings of its own, in whichever shell the project tests. */
export interface Waymark extends Omit<OpenWindow, 'close' | 'kill' | 'ended'> {
  /** The window as its shell's driver gives it. */
  readonly window: OpenWindow;
  readonly shell: 'electron' | 'browser';
  readonly folders: Folders;
  /** Closes the window as a person does, which ends the core, and opens it again on what is on the disk. */
  restart(): Promise<Page>;
  /** Ends the program at once and starts another. */
  killAndReopen(): Promise<Page>;
  /** Settles when the program has ended by itself. */
  ended(): Promise<void>;
  /** Closes the window as a person does, and leaves it closed. */
  close(): Promise<void>;
  /** Asks main directly, for setting up what a spec is not about. Throws when the answer is no. */
  call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** Makes a vault, without a passphrase unless one is given, and shows the rooms. */
  makeVault(passphrase?: string): Promise<void>;
  /** Messages of the page's console that were errors; a spec that causes some takes them out. */
  readonly errors: string[];
  /** Acts after which nothing had the focus. */
  readonly falls: readonly string[];
}

/** The tag of a spec that is about the shell and not only about the page (see playwright.config.ts). */
export const inBothShells = '@both-shells';

const opens: Record<Waymark['shell'], Open> = { electron: openElectron, browser: openBrowser };

interface Choices {
  /**
   * The program that opens the windows of a test, also when it opens them again. A worker keeps one in Electron for one test after
   * the other, since to start one is half the work of a short test. A test that is about the program itself has its own, as a person
   * has.
   */
  program: 'kept' | 'own';
}

export const test = base.extend<Choices & { waymark: Waymark }, { kept: Kept }>({
  program: ['kept', { option: true }],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from its first parameter.
    async ({}, use) => {
      const kept = keepElectron();
      try {
        await use(kept);
      } finally {
        // Playwright ends a worker in which a test failed, and so the program goes with it.
        await kept.end();
      }
    },
    { scope: 'worker' },
  ],
  waymark: async ({ program, kept }, use, info) => {
    const shell = info.project.metadata.shell as Waymark['shell'];
    const folders = makeFolders();
    const open = shell === 'electron' && program === 'kept' ? kept.open : opens[shell];
    const { waymark, end } = await openWaymark(shell, folders, open);
    try {
      await use(waymark);
    } finally {
      await end().finally(() => removeFolders(folders));
    }
    base.expect(waymark.errors, 'errors in the console of the page').toEqual([]);
    base.expect(waymark.falls, 'acts after which the focus fell to the body').toEqual([]);
  },
});

async function openWaymark(
  shell: Waymark['shell'],
  folders: Folders,
  openWindow: Open,
): Promise<{ waymark: Waymark; end: () => Promise<void> }> {
  const errors: string[] = [];
  const falls: string[] = [];
  let window: OpenWindow | null = null;
  const open = async (): Promise<Page> => {
    window = await openWindow(folders);
    listenForErrors(window.page, errors);
    await watchFocus(window.page, falls);
    await window.page.emulateMedia({ reducedMotion: 'reduce' });
    // Every screen has its heading, also the ones that say what is wrong.
    await window.page.locator('h1').first().waitFor();
    return window.page;
  };
  const present = (): OpenWindow => {
    if (window === null) throw new Error('the window is closed');
    return window;
  };
  const leave = async (how: 'close' | 'kill'): Promise<void> => {
    const leaving = window;
    window = null;
    await leaving?.[how]();
  };
  await open();
  const waymark: Waymark = {
    shell,
    folders,
    errors,
    falls,
    get window() {
      return present();
    },
    get page() {
      return present().page;
    },
    get pid() {
      return present().pid;
    },
    answer: (yes) => present().answer(yes),
    saving: (act) => present().saving(act),
    resize: (size) => present().resize(size),
    choose: (path) => present().choose(path),
    ended: async () => {
      await present().ended;
      window = null;
    },
    close: () => leave('close'),
    restart: async () => {
      await leave('close');
      return open();
    },
    killAndReopen: async () => {
      await leave('kill');
      return open();
    },
    call: async (name, input) => {
      const result = (await present().page.evaluate(
        ([asked, given]) =>
          (
            window as unknown as { waymark: { call(name: string, input: unknown): Promise<unknown> } }
          ).waymark.call(asked, given),
        [name, input] as readonly [string, unknown],
      )) as Result<Output<typeof name>>;
      if (!result.ok) throw new Error(`${name}: ${result.error.kind}: ${result.error.message}`);
      return result.value;
    },
    makeVault: async (passphrase) => {
      await waymark.call(
        'vault.create',
        passphrase === undefined ? { protection: 'none' } : { protection: 'passphrase', passphrase },
      );
      await present().page.getByRole('navigation', { name: 'Rooms' }).waitFor();
    },
  };
  const end = async (): Promise<void> => {
    const leaving = window;
    try {
      await leave('close');
    } catch (error) {
      await leaving?.kill();
      throw error;
    }
  };
  return { waymark, end };
}

function listenForErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}
