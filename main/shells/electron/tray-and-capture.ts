import type { ShortcutState } from '#main/ports/shell.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { SystemShortcut } from './shortcut.ts';

/** What Waymark shows beside its window: the tray and the small window for one thought. */
export interface TrayAndCapture {
  /** How the shortcut for the small window stands. */
  shortcut(): ShortcutState;
  /** Whether closing the window leaves Waymark in the tray. */
  staysInTray(): boolean;
  /** Takes up what Settings say now. */
  follow(settings: Settings): void;
  end(): void;
}

export interface TrayAndCaptureParts {
  capture: { hide(): void; destroy(): void };
  shortcut: SystemShortcut;
  /** Puts Waymark into the tray; null where the system has none. */
  createTray: () => { destroy(): void } | null;
}

export function createTrayAndCapture({ capture, shortcut, createTray }: TrayAndCaptureParts): TrayAndCapture {
  let tray: ReturnType<typeof createTray> = null;
  let stays = false;

  return {
    shortcut: shortcut.state,
    staysInTray: () => stays && tray !== null,
    follow: ({ quickCapture, captureShortcut, stayInTray }) => {
      shortcut.take(quickCapture ? captureShortcut : null);
      if (quickCapture || stayInTray) tray ??= createTray();
      else {
        tray?.destroy();
        tray = null;
      }
      stays = stayInTray;
      if (!quickCapture) capture.hide();
    },
    end: () => {
      shortcut.take(null);
      tray?.destroy();
      tray = null;
      capture.destroy();
    },
  };
}
