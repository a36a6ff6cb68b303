import type { BoundHandlers } from '#main/bridge/handlers.ts';
import type { Shell } from '#main/ports/shell.ts';
import type { CallName } from '#shared/api.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';

export interface ShellCallsOptions {
  version: string;
  /** Hears that a window has saved what it could. */
  flushed: (token: string, saved: boolean) => void;
}

/** The handlers of what the window asks of its shell. */
export function shellCalls(
  shell: Omit<Shell, 'chooseTarget'>,
  { version, flushed }: ShellCallsOptions,
): Pick<BoundHandlers, Extract<CallName, `shell.${string}`>> {
  return {
    'shell.info': () => ({
      shell: shell.name === 'electron' ? 'electron' : 'browser',
      version,
      platform: process.platform,
      locale: shell.locale(),
      canChooseFiles: shell.canChooseFiles,
      checksSpelling: shell.checksSpelling ?? false,
      canCapture: shell.capture !== undefined,
      seesSleep: shell.seesSleep ?? false,
    }),
    'shell.captureShortcut': () => ({ state: shell.capture?.shortcut() ?? 'off' }),
    'shell.showCapture': () => {
      if (!shell.capture) {
        throw new WaymarkError(
          'unsupported',
          'A browser has no small window for one thought. Write a new entry instead, or open Waymark in Electron.',
        );
      }
      shell.capture.show();
      return {};
    },
    'shell.hideCapture': () => {
      shell.capture?.hide();
      return {};
    },
    'shell.fitCapture': ({ height }) => {
      shell.capture?.fit(height);
      return {};
    },
    'shell.openWindow': () => {
      shell.capture?.openWindow();
      return {};
    },
    'shell.showHistory': (labels) => {
      shell.showHistory?.(labels);
      return {};
    },
    'shell.editField': ({ how }) => {
      shell.editField?.(how);
      return {};
    },
    'shell.openExternal': async ({ url }) => {
      const address = URL.canParse(url) ? new URL(url) : null;
      if (address === null || !['http:', 'https:', 'mailto:'].includes(address.protocol)) {
        throw new WaymarkError('invalid', 'Only web and mail addresses can be opened.');
      }
      return { opened: await shell.openExternal(address.href) };
    },
    'shell.flushed': ({ token, saved }) => {
      flushed(token, saved);
      return {};
    },
  };
}
