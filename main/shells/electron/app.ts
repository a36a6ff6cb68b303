import { mkdirSync } from 'node:fs';
import { app, dialog } from 'electron';
import { asksForCapture } from './arguments.ts';
import { beginProgram } from './program.ts';
import { type WindowFiles, windowSession } from './window.ts';
import { openWindows, type Windows, type WindowsOptions } from './windows.ts';

export interface AppOptions extends Pick<WindowsOptions, 'preload' | 'icon' | 'capture' | 'createCore'> {
  page: WindowFiles;
  /** What development needs, and the product never has. */
  developer?: { allowed: (url: string) => boolean; resolves: string };
}

/** The Electron shell: one window on the core, until the person leaves. Must be called before Electron is ready. */
export function startApp({ page, developer, ...options }: AppOptions): void {
  const program = beginProgram(developer?.resolves);
  if (program === null) {
    console.error('Waymark is open already; its window was brought to the front.');
    app.exit(0);
    return;
  }
  let windows: Windows | null = null;
  app.on('second-instance', (_, argv) =>
    asksForCapture(argv) ? windows?.capture.show() : windows?.bringUp(),
  );
  app.on('activate', () => windows?.bringUp());
  app
    .whenReady()
    .then(() => {
      const folder = app.getPath('userData');
      mkdirSync(folder, { recursive: true });
      windows = openWindows({
        ...options,
        ...program,
        folder,
        session: windowSession(page, developer?.allowed ?? (() => false)),
        developer: developer !== undefined,
        left: () => app.exit(0),
      });
      return windows.served;
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
