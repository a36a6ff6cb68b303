import type { ElectronApplication } from '@playwright/test';
import { until } from '#tests/support/until.ts';

/** What stands in for the person at the system's dialogs; it lives in the app's main process. */
export interface StandIn {
  waymarkTest: { yes: boolean; asked: { message: string; detail: string }[]; opened: string[] };
}

/** Asking a program that has just started can be lost with the context that it was asked in; it is asked anew then. */
export async function again<T>(ask: () => Promise<T>): Promise<T> {
  const { answer } = await until('the program answered', async () => {
    try {
      return { answer: await ask() };
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('garbage collected')) throw error;
      return null;
    }
  });
  return answer;
}

/** Questions are answered, and addresses are noted instead of opened. */
export async function standInForTheSystem(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const test: StandIn['waymarkTest'] = { yes: true, asked: [], opened: [] };
    Object.assign(globalThis, { waymarkTest: test });
    const ask = async (...args: unknown[]): Promise<{ response: number; checkboxChecked: boolean }> => {
      const options = args[args.length - 1] as {
        message: string;
        detail?: string;
        cancelId?: number;
        buttons?: string[];
      };
      test.asked.push({ message: options.message, detail: options.detail ?? '' });
      const no = options.cancelId ?? 0;
      const yes = (options.buttons ?? []).findIndex((_, index) => index !== no);
      return { response: test.yes ? Math.max(0, yes) : no, checkboxChecked: false };
    };
    dialog.showMessageBox = ask as typeof dialog.showMessageBox;
    shell.openExternal = async (url) => {
      test.opened.push(url);
    };
  });
}

/** Files that are saved go into this folder, under the name that is suggested. */
export async function chooseTarget(app: ElectronApplication, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, target) => {
    const save = async (...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> => {
      const { defaultPath = '' } = args[args.length - 1] as { defaultPath?: string };
      return { canceled: false, filePath: `${target}/${defaultPath.split(/[\\/]/).pop()}` };
    };
    dialog.showSaveDialog = save as typeof dialog.showSaveDialog;
  }, folder);
}

/** The file or folder that is chosen next; null cancels. */
export async function chooseSource(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () =>
      chosen === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [chosen] };
  }, path);
}
