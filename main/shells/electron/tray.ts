import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron';

export interface TrayActions {
  capture: () => void;
  open: () => void;
  lock: () => void;
  quit: () => void;
}

/** What the tray offers. */
export function trayItems({ capture, open, lock, quit }: TrayActions): MenuItemConstructorOptions[] {
  return [
    { label: 'New thought…', click: capture },
    { label: 'Open Waymark', click: open },
    { type: 'separator' },
    { label: 'Lock', click: lock },
    { label: 'Quit', click: quit },
  ];
}

/**
 * Puts Waymark into the tray. Null where the system has none.
 *
 * @param icon the program's picture.
 */
export function createTray(icon: string, actions: TrayActions): Tray | null {
  try {
    const picture = nativeImage.createFromPath(icon).resize({ width: 22, height: 22 });
    const tray = new Tray(picture);
    tray.setToolTip('Waymark');
    tray.setContextMenu(Menu.buildFromTemplate(trayItems(actions)));
    tray.on('click', actions.open);
    return tray;
  } catch {
    return null;
  }
}
