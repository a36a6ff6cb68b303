import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, nativeTheme, powerMonitor, type WebContents } from 'electron';
import type { Core } from '#main/core.ts';
import { createPreferences } from '#main/settings/index.ts';
import type { Shell } from '#main/shells/shell.ts';
import { noteInput } from './activity.ts';
import { lockWhenAway } from './auto-lock.ts';
import { type Beside, createBeside, followSettings } from './beside.ts';
import { answerCalls, tellWindow } from './bridge.ts';
import { type Capture, createCapture } from './capture.ts';
import { watchCrashes } from './crashes.ts';
import { ask, systemDialogs } from './dialogs.ts';
import { guardEveryPage } from './guards.ts';
import { createLeaving, type Leaving } from './leaving.ts';
import { menuTemplate } from './menu.ts';
import { about, inTray, unsaved } from './messages.ts';
import { quietChromium } from './quiet.ts';
import { type PageSource, registerScheme } from './scheme.ts';
import { checksSpelling, offerSpellings } from './spelling.ts';
import { backgroundOf, openWindow, rememberWindow } from './window.ts';

export interface AppOptions {
  page: PageSource;
  /** The bundled preload script. */
  preload: string;
  /** The program's picture, for systems that ask the window for it. */
  icon: string;
  /** Builds the core. Called when the window has begun to load, so that both go on at once. */
  createCore: (shell: Shell, preferencesFile: string) => Promise<Core>;
  /** What development needs, and the product never has. */
  developer?: { allowed: (url: string) => boolean; resolves: string };
}

/** How long the window may take to save before the person is asked, in ms. */
const patience = 5_000;

/** The Electron shell: one window on the core, until the person leaves. Must be called before Electron is ready. */
export function startApp(options: AppOptions): void {
  quietChromium(options.developer?.resolves);
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
  const lock = (): void => tellWindow(page(), 'menu', { action: 'lock' });
  setMenu(page, options.developer !== undefined, () => void ask(present(), about()));
  app.on('second-instance', bringUp);
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
      const capture = createCapture({
        session: opened.webContents.session,
        preload: options.preload,
        icon: options.icon,
        background: () => backgroundOf(nativeTheme.shouldUseDarkColors),
        developer: options.developer !== undefined,
      });
      const beside = createBeside(capture, options.icon, {
        capture: capture.show,
        open: bringUp,
        lock,
        quit: () => app.quit(),
      });
      const shell: Shell = {
        name: 'electron',
        canChooseFiles: true,
        checksSpelling: checksSpelling(process.platform),
        canCapture: true,
        seesSleep: true,
        captureShortcut: beside.shortcut,
        hideCapture: capture.hide,
        locale: systemLocale,
        printToPdf: async (html, printed, extras) =>
          (await import('./print.ts')).printToPdf(html, printed, extras),
        ...systemDialogs(present),
      };
      const core = options.createCore(shell, preferencesFile);
      answerCalls(core, { window: page, capture: capture.page });
      lockWhenAway({ monitor: powerMonitor, core, lock, ownIdle });
      return serveWindow(opened, core, { stateFile, capture, beside });
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

interface Around {
  stateFile: string;
  capture: Capture;
  beside: Beside;
}

/** Joins the window and the core until the person leaves. */
async function serveWindow(
  window: BrowserWindow,
  core: Promise<Core>,
  { stateFile, capture, beside }: Around,
): Promise<void> {
  let listening = false;
  window.webContents.on('did-finish-load', () => {
    listening = true;
  });
  window.webContents.on('render-process-gone', () => {
    listening = false;
  });
  const leaving = createLeaving({
    save: async () => (await core).flush(patience, (listening ? 1 : 0) + (capture.exists ? 1 : 0)),
    leaveAnyway: async () => (await ask(window, unsaved)) === 1,
    leave: async () => {
      rememberWindow(window, stateFile);
      beside.end();
      window.destroy();
      await (await core).close();
      app.exit(0);
    },
  });
  const ready = core.then((made) => ({ made, tellOnce: tellOnceOf(window, made) }));
  window.on('close', (event) => {
    if (leaving.decided || !beside.staysInTray()) return;
    event.preventDefault();
    window.hide();
    void ready.then(({ tellOnce }) => tellOnce());
  });
  holdUntilSaved(window, leaving, () => beside.staysInTray());
  watchCrashes(window, () => leaving.decided);
  const { made } = await ready;
  made.subscribe((name, data) => {
    tellWindow(capture.page(), name, data);
    if (!window.isDestroyed()) tellWindow(window.webContents, name, data);
  });
  await followSettings(made, (settings) => {
    beside.follow(settings);
    if (window.isDestroyed()) return;
    nativeTheme.themeSource = settings.theme;
    window.setBackgroundColor(backgroundOf(nativeTheme.shouldUseDarkColors));
  });
}

/** Says, the first time that the window goes into the tray, where Waymark is then and how it is left. */
function tellOnceOf(window: BrowserWindow, core: Core): () => Promise<void> {
  return async () => {
    const settings = await core.call('settings.read', {});
    if (!settings.ok || settings.value.trayTold) return;
    await core.call('settings.save', { trayTold: true });
    await ask(window, inTray);
  };
}

/** Whatever would end the program waits for the window to save: the close button, quit, log-out and shutdown. */
function holdUntilSaved(window: BrowserWindow, leaving: Leaving, staysInTray: () => boolean): void {
  const hold = (event?: { preventDefault(): void }): void => {
    if (leaving.decided) return;
    event?.preventDefault();
    leaving.request();
  };
  window.on('close', (event) => {
    if (!staysInTray()) hold(event);
  });
  app.on('before-quit', hold);
  // Windows asks each window before a session ends; Linux and macOS ask the program.
  window.on('query-session-end', hold);
  window.on('session-end', () => hold());
  powerMonitor.on('shutdown', hold);
}

function setMenu(page: () => WebContents | null, developer: boolean, showAbout: () => void): void {
  const template = menuTemplate({
    platform: process.platform,
    name: 'Waymark',
    developer,
    ask: (action) => tellWindow(page(), 'menu', { action }),
    about: showAbout,
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
