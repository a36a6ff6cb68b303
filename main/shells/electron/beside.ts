import type { Tray } from 'electron';
import type { Core } from '#main/core.ts';
import type { Settings } from '#shared/settings/settings.ts';
import type { Capture } from './capture.ts';
import { createTray, type TrayActions } from './tray.ts';

/** What Waymark shows beside its window: the tray and the small window for one thought. */
export interface Beside {
  /** How the shortcut for the small window stands. */
  shortcut(): 'works' | 'refused' | 'off';
  /** Whether closing the window leaves Waymark in the tray. */
  staysInTray(): boolean;
  /** Takes up what Settings say now. */
  follow(settings: Settings): void;
  end(): void;
}

export function createBeside(capture: Capture, icon: string, actions: TrayActions): Beside {
  let tray: Tray | null = null;
  let shortcut: 'works' | 'refused' | 'off' = 'off';
  let heard: string | null = null;
  let stays = false;

  const listen = (wanted: string | null): void => {
    if (wanted === heard && shortcut !== 'refused') return;
    heard = wanted;
    shortcut = wanted === null ? 'off' : 'refused';
    if (capture.listen(wanted) && wanted !== null) shortcut = 'works';
  };

  return {
    shortcut: () => shortcut,
    staysInTray: () => stays && tray !== null,
    follow: ({ quickCapture, captureShortcut, stayInTray }) => {
      listen(quickCapture ? captureShortcut : null);
      const wantsTray = quickCapture || stayInTray;
      if (wantsTray) tray ??= createTray(icon, actions);
      else {
        tray?.destroy();
        tray = null;
      }
      stays = stayInTray;
      if (!quickCapture) capture.hide();
    },
    end: () => {
      tray?.destroy();
      tray = null;
      capture.destroy();
    },
  };
}

/** Follows Settings from the start on and after each change. */
export async function followSettings(core: Core, take: (settings: Settings) => void): Promise<void> {
  const read = async (): Promise<void> => {
    const settings = await core.call('settings.read', {});
    if (settings.ok) take(settings.value);
  };
  core.subscribe((_, data) => {
    if ('domains' in data && data.domains.includes('settings')) void read();
  });
  await read();
}
