import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  globalShortcut,
  Menu,
  nativeTheme,
  powerMonitor,
  type WebContents,
} from 'electron';
import type { Core } from '#main/core.ts';
import type { Shell } from '#main/ports/shell.ts';
import { createPreferences } from '#main/settings/index.ts';
import { noteInput } from './activity.ts';
import { asksForCapture } from './arguments.ts';
import { lockWhenAway } from './auto-lock.ts';
import { answerCalls, notifyWindow } from './bridge.ts';
import { type Capture, createCapture } from './capture.ts';
import { ask, systemDialogs } from './dialogs.ts';
import { guardEveryPage } from './guards.ts';
import { type MenuOptions, menuTemplate } from './menu.ts';
import { about } from './messages.ts';
import { quietChromium } from './quiet.ts';
import { registerScheme } from './scheme.ts';
import { serveWindow } from './serve.ts';
import { createShortcut } from './shortcut.ts';
import { checksSpelling, offerSpellings } from './spelling.ts';
import { createTray } from './tray.ts';
import { createTrayAndCapture } from './tray-and-capture.ts';
import { isWayland, portalSwitch } from './wayland.ts';
import { backgroundOf, openWindow, type WindowFiles } from './window.ts';

export interface AppOptions {
  page: WindowFiles;
  /** The bundled preload script. */
  preload: string;
  /** The program's picture, for systems that ask the window for it. */
  icon: string;
  /** Bring up the small window for one thought as well. */
  capture?: boolean;
  /** Builds the core. Called when the window has begun to load; it may wait until that has its files. */
  createCore: (shell: Shell, preferencesFile: string) => Promise<Core>;
  /** What development needs, and the product never has. */
  developer?: { allowed: (url: string) => boolean; resolves: string };
}

/** The Electron shell: one window on the core, until the person leaves. Must be called before Electron is ready. */
export function startApp(options: AppOptions): void {
  quietChromium(options.developer?.resolves);
  if (isWayland()) {
    app.commandLine.appendSwitch(...portalSwitch(app.commandLine.getSwitchValue('enable-features')));
  }
  registerScheme();
  // As root there is no sandbox to force; whoever starts it so says it on the command line.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    console.error('Waymark is open already; its window was brought to the front.');
    app.exit(0);
    return;
  }
  guardEveryPage(app);
  const ownIdle = noteInput(app);
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
      developer: options.developer !== undefined,
      about: () => void ask(present(), about()),
      capture: () => capture?.show(),
      ...(history ? { history } : {}),
    });
  showMenu();
  app.on('second-instance', (_, argv) => (asksForCapture(argv) ? capture?.show() : bringUp()));
  app.on('activate', bringUp);
  app
    .whenReady()
    .then(() => {
      const folder = app.getPath('userData');
      mkdirSync(folder, { recursive: true });
      const preferencesFile = join(folder, 'preferences.json');
      const stateFile = join(folder, 'window-state.json');
      nativeTheme.themeSource = createPreferences(preferencesFile).read().theme;
      const opened = openWindow({
        page: options.page,
        preload: options.preload,
        icon: options.icon,
        stateFile,
        dark: nativeTheme.shouldUseDarkColors,
        developer: options.developer !== undefined,
        alsoAllowed: options.developer?.allowed ?? (() => false),
      });
      window = opened;
      if (checksSpelling(process.platform)) offerSpellings(opened);
      const small = createCapture({
        session: opened.webContents.session,
        preload: options.preload,
        icon: options.icon,
        background: () => backgroundOf(nativeTheme.shouldUseDarkColors),
        developer: options.developer !== undefined,
      });
      capture = small;
      const tray = { capture: small.show, open: bringUp, lock, quit: () => app.quit() };
      const beside = createTrayAndCapture({
        capture: small,
        shortcut: createShortcut(globalShortcut, small.show, !isWayland()),
        createTray: () => createTray(options.icon, tray),
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
      answerCalls(core, { window: page, capture: small.page });
      lockWhenAway({ monitor: powerMonitor, core, lock, ownIdle });
      return serveWindow(core, { window: opened, stateFile, capture: small, beside, bringUp });
    })
    .catch((error: unknown) => {
      console.error(error);
      dialog.showErrorBox(
        'Waymark cannot start',
        'A part of the program is missing or damaged. Nothing in your vault was touched. Install Waymark again.',
      );
      app.exit(1);
    });
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
