import { join } from 'node:path';
import type { Shell } from '#main/ports/shell.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { findBrowser } from './browser/find.ts';
import { printWithBrowser } from './browser/print.ts';
import { buildWhenStale } from './build.ts';
import { findElectron } from './electron-runtime.ts';
import { printWithElectron } from './print-electron.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * What a checkout can print PDFs with, without showing a window: an installed browser, else Electron.
 *
 * @throws WaymarkError `unsupported` when there is neither; the message says what to install.
 */
export async function findPrinter(): Promise<Pick<Shell, 'printToPdf'>> {
  const browser = findBrowser();
  if (browser !== null)
    return { printToPdf: (html, page, extras) => printWithBrowser(browser, html, page, extras) };
  const electron = findElectron(root);
  if (electron === null) {
    throw new WaymarkError(
      'unsupported',
      'There is nothing here to print a PDF with. Install Chromium, Chrome or Edge, or export as md and print that.',
    );
  }
  await buildWhenStale(root);
  return { printToPdf: (html, page, extras) => printWithElectron(electron, [root], html, page, extras) };
}
