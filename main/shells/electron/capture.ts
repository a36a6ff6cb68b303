import { BrowserWindow, globalShortcut, type Session, screen } from 'electron';
import { appOrigin } from './scheme.ts';

export interface CaptureOptions {
  /** The session of the main window, which guards it. */
  session: Session;
  preload: string;
  icon: string;
  background: () => string;
  developer: boolean;
}

/** The small window for one thought. */
export interface Capture {
  /** Brings it up, with what was typed in it before. */
  show(): void;
  hide(): void;
  /** Whether it was opened since the start; it then may hold words. */
  readonly exists: boolean;
  /** Its page; null while there is none. */
  page(): Electron.WebContents | null;
  /** Takes a shortcut of the system for it, or lets go of it with null. @returns whether the system gave it. */
  listen(shortcut: string | null): boolean;
  destroy(): void;
}

const size = { width: 520, height: 232 } as const;

export function createCapture(options: CaptureOptions): Capture {
  let window: BrowserWindow | null = null;
  let taken: string | null = null;
  const present = (): BrowserWindow | null => (window === null || window.isDestroyed() ? null : window);

  const open = (): BrowserWindow => {
    const opened = new BrowserWindow({
      ...size,
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      title: 'Waymark: a thought',
      icon: options.icon,
      backgroundColor: options.background(),
      webPreferences: {
        session: options.session,
        preload: options.preload,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        webviewTag: false,
        navigateOnDragDrop: false,
        spellcheck: false,
        devTools: options.developer,
      },
    });
    // Closing it, by the keys of the system, keeps what is typed in it.
    opened.on('close', (event) => {
      event.preventDefault();
      opened.hide();
    });
    opened.once('ready-to-show', () => {
      opened.show();
      opened.focus();
    });
    void opened.loadURL(`${appOrigin}/capture.html`).catch(() => opened.show());
    return opened;
  };

  const show = (): void => {
    const there = present();
    if (there === null) {
      window = open();
      place(window);
      return;
    }
    place(there);
    there.show();
    there.focus();
  };

  return {
    show,
    hide: () => present()?.hide(),
    get exists() {
      return present() !== null;
    },
    page: () => present()?.webContents ?? null,
    listen: (shortcut) => {
      if (taken !== null) globalShortcut.unregister(taken);
      taken = null;
      if (shortcut === null) return true;
      try {
        if (!globalShortcut.register(shortcut, show)) return false;
      } catch {
        return false;
      }
      taken = shortcut;
      return true;
    },
    destroy: () => {
      globalShortcut.unregisterAll();
      present()?.destroy();
    },
  };
}

/** In the middle of the screen with the pointer, a third from its top. */
function place(window: BrowserWindow): void {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  window.setPosition(
    Math.round(workArea.x + (workArea.width - size.width) / 2),
    Math.round(workArea.y + (workArea.height - size.height) / 3),
  );
}
