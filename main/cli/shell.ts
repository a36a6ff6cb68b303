import type { Shell } from '#main/ports/shell.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Io } from './io.ts';

/** A shell without a window: what a dialog would ask for stands on the command line. */
export function commandLineShell(io: Io, { source, target }: { source?: string; target?: string }): Shell {
  return {
    name: 'none',
    canChooseFiles: true,
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    printToPdf: async (html, page, extras) => (await io.printer()).printToPdf(html, page, extras),
    chooseTarget: async () => target ?? null,
    chooseSource: async () => source ?? null,
    openExternal: async () => {
      throw new WaymarkError('unsupported', 'The command line opens no addresses.');
    },
  };
}
