import { app, Menu } from 'electron';
import { noteInput } from './activity.ts';
import { guardEveryPage } from './guards.ts';
import { quietChromium } from './quiet.ts';
import { registerScheme } from './scheme.ts';
import { isWayland, portalSwitch } from './wayland.ts';

/** What holds for the whole process, whatever windows are open in it. */
export interface Program {
  /** Seconds since the last input to a window of ours. */
  ownIdle: () => number;
}

/**
 * Prepares Electron before it opens any window. Must be called before Electron is ready.
 *
 * @param resolves further host resolver rules; for development only.
 * @returns null when Waymark runs already: that one was told, and this one has to end.
 */
export function beginProgram(resolves?: string): Program | null {
  quietChromium(resolves);
  if (isWayland()) {
    app.commandLine.appendSwitch(...portalSwitch(app.commandLine.getSwitchValue('enable-features')));
  }
  registerScheme();
  // As root there is no sandbox to force; whoever starts it so says it on the command line.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  if (!app.requestSingleInstanceLock()) return null;
  guardEveryPage(app);
  // The windows bring their menu; without this Electron would make one of its own first.
  Menu.setApplicationMenu(null);
  return { ownIdle: noteInput(app) };
}
