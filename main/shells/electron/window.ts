import { BrowserWindow, type Session, screen, session } from 'electron';
import { closedPage } from './closed-page.ts';
import { guardSession } from './guards.ts';
import { answerScheme, answerSchemeByFiles, appOrigin, type FileSource, type PageSource } from './scheme.ts';
import { checksSpelling } from './spelling.ts';
import { boundsFor, readWindowState, smallest, writeWindowState } from './window-state.ts';

/** The colours of `paper` in ui/tokens.css, so that nothing flashes before the page has painted. */
const paper = { light: '#fbfaf7', dark: '#141715' } as const;

/** Where the window's files come from: the built ones, or the development server. */
export type WindowFiles = { files: FileSource } | { server: PageSource };

export interface WindowOptions {
  session: Session;
  /** The bundled preload script. */
  preload: string;
  icon: string;
  /** Remembers where the window was. */
  stateFile: string;
  dark: boolean;
  developer: boolean;
}

/**
 * The session of the windows, which a program has once. It lives in memory: Chromium writes nothing of it to disk.
 *
 * @param alsoAllowed addresses beside the windows' own that may be loaded.
 */
export function windowSession(page: WindowFiles, alsoAllowed: (url: string) => boolean): Session {
  const own = session.fromPartition('window', { cache: false });
  guardSession(
    own,
    (url) =>
      url.startsWith(`${appOrigin}/`) ||
      url.startsWith('data:') ||
      url.startsWith(`blob:${appOrigin}/`) ||
      alsoAllowed(url),
  );
  const { host } = new URL(appOrigin);
  if ('files' in page) answerSchemeByFiles(own, host, page.files);
  else answerScheme(own, host, page.server);
  return own;
}

/** Opens the one window, where it was last time. It shows itself as soon as its page has painted. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const remembered = readWindowState(options.stateFile);
  const window = new BrowserWindow({
    ...boundsFor(
      remembered,
      screen.getAllDisplays().map(({ workArea }) => workArea),
    ),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Waymark',
    icon: options.icon,
    show: false,
    backgroundColor: backgroundOf(options.dark),
    webPreferences: {
      session: options.session,
      preload: options.preload,
      ...closedPage,
      spellcheck: checksSpelling(process.platform),
      devTools: options.developer,
      ...(remembered === null ? {} : { zoomFactor: remembered.zoom }),
    },
  });
  if (remembered?.maximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  const load = (): void => {
    window.loadURL(`${appOrigin}/`).catch(() => {
      // A page that cannot be loaded leaves an empty window; Chromium has logged why.
      if (!window.isDestroyed()) window.show();
    });
  };
  // Going to about:blank is the one way out that cannot be refused beforehand.
  window.webContents.on('did-navigate', (_, url) => {
    if (!url.startsWith(`${appOrigin}/`)) load();
  });
  load();
  return window;
}

export function backgroundOf(dark: boolean): string {
  return dark ? paper.dark : paper.light;
}

/** Remembers where the window is now. */
export function rememberWindow(window: BrowserWindow, stateFile: string): void {
  writeWindowState(stateFile, {
    ...window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoom: window.webContents.getZoomFactor(),
  });
}
