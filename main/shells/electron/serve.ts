import { app, type BrowserWindow, powerMonitor } from 'electron';
import type { Core, Listener } from '#main/core.ts';
import { notifyWindow } from './bridge.ts';
import type { Capture } from './capture.ts';
import { watchCrashes } from './crashes.ts';
import { ask } from './dialogs.ts';
import { createLeaving, type Leaving } from './leaving.ts';
import { inTray, thoughtLeft, unsaved } from './messages.ts';
import type { TrayAndCapture } from './tray-and-capture.ts';
import { rememberWindow } from './window.ts';

export interface ServedWindow {
  window: BrowserWindow;
  stateFile: string;
  capture: Capture;
  beside: TrayAndCapture;
  /** Shows the window, wherever it is. */
  bringUp: () => void;
  /** Called when the windows and the core have ended. */
  left: () => void;
}

export interface Serving {
  /** Begins to leave, as Quit does. */
  leave: () => void;
  /** Settles when the windows and the core are joined. */
  served: Promise<void>;
}

/** How long a window may take to save before the person is asked, in ms. */
const patience = 5_000;

/** Joins the windows and the core until the person leaves. */
export function serveWindow(core: Promise<Core>, options: ServedWindow): Serving {
  const { window, stateFile, capture, beside, bringUp } = options;
  const tellMain: Listener = (name, data) => {
    if (!window.isDestroyed()) notifyWindow(window.webContents, name, data);
  };
  // A flush is asked of one window after the other: what is typed in the small one is saved only at the end.
  const tellCapture: Listener = (name, data) => notifyWindow(capture.page(), name, data);

  let listening = false;
  window.webContents.on('did-finish-load', () => {
    listening = true;
  });
  window.webContents.on('render-process-gone', () => {
    listening = false;
  });
  const saveWindow = async (): Promise<boolean> => !listening || (await core).flush(patience, tellMain);
  const saveThought = async (): Promise<boolean> =>
    !capture.listens || (await core).flush(patience, tellCapture);

  /** What could not be saved last. */
  let left: 'window' | 'thought' = 'window';
  const leaving = createLeaving({
    save: async () => {
      left = 'window';
      if (!(await saveWindow())) return false;
      left = 'thought';
      return saveThought();
    },
    leaveAnyway: async () => {
      bringUp();
      const isDecided = (await ask(window, left === 'window' ? unsaved : thoughtLeft)) === 1;
      if (!isDecided && left === 'thought') capture.show();
      return isDecided;
    },
    leave: async () => {
      rememberWindow(window, stateFile);
      beside.end();
      window.destroy();
      await (await core).close();
      letGo();
      options.left();
    },
  });
  const putAway = onlyOnce(async () => {
    if (!(await saveWindow()) && (await ask(window, unsaved)) !== 1) return;
    rememberWindow(window, stateFile);
    hide(window);
    await tellOnce(window, await core);
  });
  const letGo = holdUntilSaved(window, leaving, () => (beside.staysInTray() ? putAway() : leaving.request()));
  watchCrashes(window, () => leaving.decided);

  const join = async (): Promise<void> => {
    const made = await core;
    made.subscribe(tellMain);
    made.subscribe(tellCapture);
    made.subscribe((name) => {
      if (name === 'vault-state') void forgetWhereItWas(window, made);
    });
  };
  return { leave: leaving.request, served: join() };
}

/** Runs a work unless it is running. */
function onlyOnce(work: () => Promise<void>): () => void {
  let isRunning = false;
  return () => {
    if (isRunning) return;
    isRunning = true;
    void work().finally(() => {
      isRunning = false;
    });
  };
}

/** A window that fills a Mac's screen leaves that first, or an empty screen would stay. */
function hide(window: BrowserWindow): void {
  if (process.platform === 'darwin' && window.isFullScreen()) {
    window.once('leave-full-screen', () => window.hide());
    window.setFullScreen(false);
  } else window.hide();
}

/** Says, the first time that the window goes into the tray, where Waymark is then and how it is left. */
async function tellOnce(window: BrowserWindow, core: Core): Promise<void> {
  const settings = await core.call('settings.read', {});
  if (!settings.ok || settings.value.trayTold) return;
  await core.call('settings.save', { trayTold: true });
  await ask(window, inTray);
}

/** The addresses of a window hold what was looked for; once it is locked, there is no way back to them. */
async function forgetWhereItWas(window: BrowserWindow, core: Core): Promise<void> {
  const vault = await core.call('vault.state', {});
  if (vault.ok && vault.value.state === 'locked' && !window.isDestroyed()) {
    window.webContents.navigationHistory.clear();
  }
}

/**
 * Whatever would end the program waits for the windows to save: the close button, quit, log-out and shutdown.
 *
 * @returns what lets go of the program; the window's own end lets go of the window.
 */
function holdUntilSaved(window: BrowserWindow, leaving: Leaving, close: () => void): () => void {
  const hold = (event?: { preventDefault(): void }): void => {
    if (leaving.decided) return;
    event?.preventDefault();
    leaving.request();
  };
  window.on('close', (event) => {
    if (leaving.decided) return;
    event.preventDefault();
    close();
  });
  app.on('before-quit', hold);
  // Windows asks each window before a session ends; Linux and macOS ask the program.
  window.on('query-session-end', hold);
  window.on('session-end', () => hold());
  powerMonitor.on('shutdown', hold);
  return () => {
    app.off('before-quit', hold);
    powerMonitor.off('shutdown', hold);
  };
}
