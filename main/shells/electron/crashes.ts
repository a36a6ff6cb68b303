import type { BrowserWindow } from 'electron';
import { ask } from './dialogs.ts';
import { reopened, stillFailing } from './messages.ts';

/** More stops than this within {@link span} are no accident. */
const many = 3;
/** In ms. */
const span = 60_000;

/** Opens the page again after its process ended, and says so. What was acknowledged is in the vault by then. */
export function watchCrashes(window: BrowserWindow, leaving: () => boolean): void {
  let stops: number[] = [];
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (leaving() || reason === 'clean-exit') return;
    console.error(`waymark: the window's process ended: ${reason}`);
    const now = Date.now();
    stops = [...stops.filter((at) => now - at < span), now];
    const again = (): void => {
      if (!window.isDestroyed()) window.webContents.reload();
    };
    if (stops.length > many) {
      void ask(window, stillFailing).then(again);
      return;
    }
    again();
    void ask(window, reopened);
  });
}
