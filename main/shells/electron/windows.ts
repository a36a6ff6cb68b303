import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  globalShortcut,
  Menu,
  nativeTheme,
  powerMonitor,
  type Session,
  type WebContents,
} from 'electron';
import type { Core } from '#main/core.ts';
import type { Shell } from '#main/ports/shell.ts';
import { createPreferences } from '#main/settings/index.ts';
import { lockWhenAway } from './auto-lock.ts';
import { answerCalls, notifyWindow } from './bridge.ts';
import { type Capture, createCapture } from './capture.ts';
import { ask, systemDialogs } from './dialogs.ts';
import { type MenuOptions, menuTemplate } from './menu.ts';
import { about } from './messages.ts';
import { serveWindow } from './serve.ts';
import { createShortcut } from './shortcut.ts';
import { checksSpelling, offerSpellings } from './spelling.ts';
import { createTray } from './tray.ts';
import { createTrayAndCapture } from './tray-and-capture.ts';
import { isWayland } from './wayland.ts';
import { backgroundOf, openWindow } from './window.ts';

export interface WindowsOptions {
  /** As `windowSession` makes it. */
  session: Session;
  /** The bundled preload script. */
  preload: string;
  /** The program's picture, for systems that ask the window for it. */
  icon: string;
  /** Bring up the small window for one thought as well. */
  capture?: boolean;
  /** Builds the core. Called when the window has begun to load; it may wait until that has its files. */
  createCore: (shell: Shell, preferencesFile: string) => Promise<Core>;
  /** The folder of what is remembered outside the vault; it is there. */
  folder: string;
  /** Seconds since the last input to a window of ours. */
  ownIdle: () => number;
  /** Whether there are the developer's tools; never in the product. */
  developer: boolean;
  /** Called when the windows and the core have ended. */
  left: () => void;
}

/** The window and what stands beside it, on one core. */
export interface Windows {
  /** Shows the window, wherever it is. */
  bringUp: () => void;
  capture: Pick<Capture, 'show'>;
  /** Begins to leave, as Quit does: words are saved first, and where they cannot be, the person decides. */
  leave: () => void;
  /** Settles when the windows and the core are joined. Rejects when the core cannot be built. */
  served: Promise<void>;
}

/** Opens the windows on a core of their own. There is one set of them at a time. */
export function openWindows(options: WindowsOptions): Windows {
  const { preload, icon, developer } = options;
  let window: BrowserWindow | null = null;
  const present = (): BrowserWindow | null => (window === null || window.isDestroyed() ? null : window);
  const page = (): WebContents | null => present()?.webContents ?? null;
  const bringUp = (): void => {
    const shown = present();
    if (shown?.isMinimized()) shown.restore();
    shown?.show();
    shown?.focus();
  };
  const lock = (): void => notifyWindow(page(), 'menu', { action: 'lock' });
  let capture: Capture | null = null;
  const showMenu = (history?: MenuOptions['history']): void =>
    setMenu(page, {
      developer,
      about: () => void ask(present(), about()),
      capture: () => capture?.show(),
      ...(history ? { history } : {}),
    });
  showMenu();

  const preferencesFile = join(options.folder, 'preferences.json');
  const stateFile = join(options.folder, 'window-state.json');
  nativeTheme.themeSource = createPreferences(preferencesFile).read().theme;
  const opened = openWindow({
    session: options.session,
    preload,
    icon,
    stateFile,
    dark: nativeTheme.shouldUseDarkColors,
    developer,
  });
  window = opened;
  if (checksSpelling(process.platform)) offerSpellings(opened);
  const small = createCapture({
    session: options.session,
    preload,
    icon,
    background: () => backgroundOf(nativeTheme.shouldUseDarkColors),
    developer,
  });
  capture = small;
  const tray = { capture: small.show, open: bringUp, lock, quit: () => app.quit() };
  const beside = createTrayAndCapture({
    capture: small,
    shortcut: createShortcut(globalShortcut, small.show, !isWayland()),
    createTray: () => createTray(icon, tray),
  });
  const shell: Shell = {
    name: 'electron',
    canChooseFiles: true,
    checksSpelling: checksSpelling(process.platform),
    seesSleep: true,
    capture: {
      show: small.show,
      hide: small.hide,
      fit: small.fit,
      openWindow: bringUp,
      shortcut: beside.shortcut,
    },
    showHistory: showMenu,
    editField: (how) => {
      if (how === 'undo') page()?.undo();
      else page()?.redo();
    },
    followSettings: (settings) => {
      nativeTheme.themeSource = settings.theme;
      present()?.setBackgroundColor(backgroundOf(nativeTheme.shouldUseDarkColors));
      beside.follow(settings);
    },
    locale: systemLocale,
    printToPdf: async (html, printed, extras) =>
      (await import('./print.ts')).printToPdf(html, printed, extras),
    ...systemDialogs(present),
  };
  // What is beside the window waits until it is seen.
  opened.once('show', () => {
    beside.follow(createPreferences(preferencesFile).read());
    if (options.capture) small.show();
  });
  const core = options.createCore(shell, preferencesFile);
  const stopAnswering = answerCalls(core, { window: page, capture: small.page });
  const openedAt = Date.now();
  const away = lockWhenAway({
    monitor: powerMonitor,
    core,
    lock,
    // Whoever opened the windows was there at that moment, however long the program had nothing to do before.
    ownIdle: () => Math.min(options.ownIdle(), (Date.now() - openedAt) / 1_000),
  });
  const { leave, served } = serveWindow(core, {
    window: opened,
    stateFile,
    capture: small,
    beside,
    bringUp,
    left: () => {
      away.end();
      stopAnswering();
      options.left();
    },
  });
  return { bringUp, capture: small, leave, served };
}

function setMenu(
  page: () => WebContents | null,
  options: Pick<MenuOptions, 'developer' | 'about' | 'capture' | 'history'>,
): void {
  const template = menuTemplate({
    ...options,
    platform: process.platform,
    name: 'Waymark',
    ask: (action) => notifyWindow(page(), 'menu', { action }),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** The system's regional format as a BCP 47 tag. */
function systemLocale(): string {
  try {
    return Intl.getCanonicalLocales(app.getSystemLocale())[0] ?? app.getLocale();
  } catch {
    return app.getLocale();
  }
}
