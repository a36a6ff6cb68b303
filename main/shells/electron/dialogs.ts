import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type MessageBoxOptions, shell } from 'electron';
import type { Shell } from '#main/ports/shell.ts';
import { externalAddress } from '#main/shells/external.ts';

type Dialogs = Pick<Shell, 'chooseTarget' | 'chooseSource' | 'openExternal'>;

/** Shows a message over the window while there is one. @returns the index of the button. */
export async function ask(window: BrowserWindow | null, options: MessageBoxOptions): Promise<number> {
  const answered = window
    ? await dialog.showMessageBox(window, options)
    : await dialog.showMessageBox(options);
  return answered.response;
}

/** The system's dialogs. Paths stay in main. */
export function systemDialogs(window: () => BrowserWindow | null): Dialogs {
  return {
    chooseTarget: async ({ title, suggestedName, extension }) => {
      const options = {
        title,
        defaultPath: join(documents(), suggestedName),
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      };
      const parent = window();
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return canceled || !filePath ? null : filePath;
    },
    chooseSource: async ({ title, kind, extensions }) => {
      const options = {
        title,
        defaultPath: documents(),
        ...(kind === 'file' && extensions.length > 0
          ? { filters: [{ name: extensions.map((extension) => `.${extension}`).join(', '), extensions }] }
          : {}),
        properties: [kind === 'file' ? ('openFile' as const) : ('openDirectory' as const)],
      };
      const parent = window();
      const { canceled, filePaths } = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options);
      return canceled ? null : (filePaths[0] ?? null);
    },
    openExternal: async (url) => {
      const address = externalAddress(url);
      const response = await ask(window(), {
        type: 'question',
        buttons: ['Open', 'Cancel'],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
        title: 'Waymark',
        message: 'Open this address outside Waymark?',
        detail: address,
      });
      if (response !== 0) return false;
      await shell.openExternal(address);
      return true;
    },
  };
}

function documents(): string {
  try {
    return app.getPath('documents');
  } catch {
    return homedir();
  }
}
