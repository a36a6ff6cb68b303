import { BrowserWindow, type Session, screen, type WebContents } from 'electron';
import { closedPage } from './closed-page.ts';
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
  fit(height: number): void;
  /** Whether its page is there, and may hold words. */
  readonly listens: boolean;
  /** Its page; null while there is none. */
  page(): WebContents | null;
  destroy(): void;
}

const width = 540;
/** In CSS pixels. */
const heights = { least: 150, most: 460 } as const;

export function createCapture(options: CaptureOptions): Capture {
  let window: BrowserWindow | null = null;
  let listens = false;
  const present = (): BrowserWindow | null => (window === null || window.isDestroyed() ? null : window);

  const open = (): BrowserWindow => {
    const opened = new BrowserWindow({
      width,
      height: heights.least,
      useContentSize: true,
      show: false,
      frame: false,
      resizable: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      skipTaskbar: true,
      alwaysOnTop: true,
      // On a Mac it comes up over whatever is there, and gives the keyboard back to it.
      ...(process.platform === 'darwin' ? { type: 'panel' } : {}),
      title: 'Waymark: a thought',
      icon: options.icon,
      backgroundColor: options.background(),
      webPreferences: {
        session: options.session,
        preload: options.preload,
        ...closedPage,
        spellcheck: false,
        devTools: options.developer,
      },
    });
    // Closing it, by the keys of the system, keeps what is typed in it.
    opened.on('close', (event) => {
      event.preventDefault();
      opened.hide();
    });
    opened.once('ready-to-show', () => bringUp(opened));
    opened.webContents.on('did-finish-load', () => {
      listens = true;
    });
    opened.webContents.on('render-process-gone', () => {
      listens = false;
      opened.webContents.reload();
    });
    void opened.loadURL(`${appOrigin}/capture.html`).catch(() => opened.show());
    return opened;
  };
  const show = (): void => {
    const there = present();
    if (there === null) window = open();
    else bringUp(there);
  };

  return {
    show,
    hide: () => present()?.hide(),
    fit: (height) => {
      const there = present();
      if (there === null) return;
      const fitting = Math.round(Math.min(heights.most, Math.max(heights.least, height)));
      if (there.getContentSize()[1] !== fitting) there.setContentSize(width, fitting);
    },
    get listens() {
      return listens && present() !== null;
    },
    page: () => present()?.webContents ?? null,
    destroy: () => present()?.destroy(),
  };
}

/** In the middle of the screen with the pointer, above its middle, so that it can grow downwards. */
function bringUp(window: BrowserWindow): void {
  const { workArea } = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  window.setPosition(
    Math.round(workArea.x + (workArea.width - width) / 2),
    Math.round(workArea.y + (workArea.height - heights.least) / 3),
  );
  window.show();
  window.focus();
}
