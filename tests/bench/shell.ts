import type { Shell } from '#main/ports/shell.ts';

/** A shell for measuring the core alone: nobody to ask, nothing to print with. */
export const benchShell: Shell = {
  name: 'none',
  canChooseFiles: false,
  locale: () => 'en-GB',
  printToPdf: () => Promise.reject(new Error('nothing to print with')),
  chooseTarget: () => Promise.resolve(null),
  chooseSource: () => Promise.resolve(null),
  openExternal: () => Promise.resolve(false),
};
