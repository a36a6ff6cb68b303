import type { MenuItemConstructorOptions } from 'electron';
import type { EventData } from '#shared/bridge/events.ts';

type Action = EventData<'menu'>['action'];

export interface MenuOptions {
  platform: NodeJS.Platform;
  name: string;
  /** Adds the tools of development. Never in the product. */
  developer: boolean;
  /** Asks the window to do what the item says. */
  ask: (action: Action) => void;
  about: () => void;
  /** What was done, after Undo and Redo; null when there is nothing of the window's own. In a text they undo what was typed. */
  history?: { undo: string | null; redo: string | null; inText: boolean };
  /** Brings up the small window for one thought. */
  capture: () => void;
}

/** The native menu, with the usual roles of each platform. */
export function menuTemplate({
  platform,
  name,
  developer,
  ask,
  about,
  capture,
  history = { undo: null, redo: null, inText: false },
}: MenuOptions): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (label: string, action: Action, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => ask(action),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  // The window knows whether a text has the focus. On a Mac the keys come to the menu first; elsewhere the page hears them.
  const ofHistory = (
    label: string,
    action: 'undo' | 'redo',
    accelerator: string,
  ): MenuItemConstructorOptions => {
    const of = history.inText ? null : history[action];
    return {
      ...item(of === null ? label : `${label} ${escaped(of)}`, action, accelerator),
      id: action,
      enabled: history.inText || of !== null,
      registerAccelerator: mac,
    };
  };
  const divider: MenuItemConstructorOptions = { type: 'separator' };
  const aboutItem: MenuItemConstructorOptions = { label: `About ${name}`, click: about };
  const settings = item('Settings…', 'settings', 'CmdOrCtrl+,');
  const lock = item('Lock', 'lock', 'CmdOrCtrl+L');

  const application: MenuItemConstructorOptions = {
    label: name,
    submenu: [
      aboutItem,
      divider,
      settings,
      divider,
      { role: 'services' },
      divider,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      divider,
      { role: 'quit' },
    ],
  };
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      item('New entry', 'new-entry', 'CmdOrCtrl+N'),
      { label: 'New thought…', click: capture },
      divider,
      lock,
      ...(mac ? [divider, { role: 'close' } as const] : [settings, divider, { role: 'quit' } as const]),
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Edit',
    submenu: [
      ofHistory('Undo', 'undo', 'CmdOrCtrl+Z'),
      ofHistory('Redo', 'redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Shift+Z'),
      divider,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { role: 'selectAll' },
      divider,
      item('Find…', 'find', 'CmdOrCtrl+F'),
      item('Search the journal…', 'search', 'CmdOrCtrl+Shift+F'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      item('Go to…', 'palette', 'CmdOrCtrl+K'),
      divider,
      item('Focus', 'focusMode', 'CmdOrCtrl+Shift+D'),
      item('Typewriter', 'typewriterMode', 'CmdOrCtrl+Shift+Y'),
      item('Privacy', 'privacyMode', 'CmdOrCtrl+Shift+B'),
      divider,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      divider,
      { role: 'togglefullscreen' },
      ...(developer ? [divider, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
    ],
  };
  const window: MenuItemConstructorOptions = {
    label: '&Window',
    role: 'window',
    submenu: mac
      ? [{ role: 'minimize' }, { role: 'zoom' }, divider, { role: 'front' }]
      : [{ role: 'minimize' }, { role: 'close' }],
  };
  const help: MenuItemConstructorOptions = {
    label: '&Help',
    role: 'help',
    submenu: [item('Keyboard shortcuts', 'shortcuts'), ...(mac ? [] : [divider, aboutItem])],
  };
  return [...(mac ? [application] : []), file, edit, view, window, help];
}

/** So long a label fits a menu. */
const longestLabel = 60;

/** A person's words as a menu shows them: cut to fit, and with their ampersands. */
function escaped(label: string): string {
  const short = label.length <= longestLabel ? label : `${label.slice(0, longestLabel - 1).trimEnd()}…”`;
  return short.replaceAll('&', '&&');
}
