import { app, type MessageBoxOptions } from 'electron';

/** What the system's message boxes say. */

const common = { title: 'Waymark', noLink: true } as const;

/** The second button leaves. */
export const unsaved: MessageBoxOptions = {
  ...common,
  type: 'warning',
  buttons: ['Stay', 'Close anyway'],
  defaultId: 0,
  cancelId: 0,
  message: 'Some words are not saved yet',
  detail:
    'Waymark could not write them to your vault. Stay to see why and to keep them; if you close now, the latest changes are lost.',
};

/** The second button leaves. */
export const thoughtLeft: MessageBoxOptions = {
  ...common,
  type: 'warning',
  buttons: ['Stay', 'Quit anyway'],
  defaultId: 0,
  cancelId: 0,
  message: 'A thought is not saved yet',
  detail: 'It waits in the small window. Stay and unlock Waymark to keep it; if you quit now, it is lost.',
};

export const inTray: MessageBoxOptions = {
  ...common,
  type: 'info',
  buttons: ['Go on'],
  message: 'Waymark stays in the tray',
  detail:
    'Its window is closed and everything is saved. Open it again from the tray, or by starting Waymark; Quit in the tray ends it. In Settings you choose whether it stays.',
};

export const reopened: MessageBoxOptions = {
  ...common,
  type: 'info',
  buttons: ['Go on'],
  message: 'The window stopped and was opened again',
  detail: 'Everything that was shown as saved is in your vault. Look at the last lines that you wrote.',
};

export const stillFailing: MessageBoxOptions = {
  ...common,
  type: 'error',
  buttons: ['Try again'],
  message: 'The window stops again and again',
  detail:
    'Everything that was shown as saved is in your vault. Close other programs to free memory, then try again. If that does not help, install Waymark again; your vault stays where it is.',
};

export function about(): MessageBoxOptions {
  const { electron, chrome } = process.versions;
  return {
    ...common,
    type: 'info',
    buttons: ['Close'],
    message: `Waymark ${app.getVersion()}`,
    detail: `A private career journal and goal planner. Your words stay in one encrypted file on this computer.\n\nElectron ${electron}, Chromium ${chrome}`,
  };
}
