import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { PrintExtras, PrintedFiles, PrintedPage } from '#main/ports/shell.ts';
import { notFound, servePrinted } from '#main/shells/page.ts';
import { nameMaker, printingStopped, printLayout } from '#main/shells/printed-page.ts';
import { guardSession } from './guards.ts';
import { answerScheme } from './scheme.ts';

const host = 'print';
/** The pages that are being printed, each under a folder of its own. */
const printing = new Map<string, { path: string; html: string; files?: PrintedFiles | undefined }>();
let ready: Electron.Session | null = null;

/** A session of its own, in memory, that serves the waiting page and nothing else. */
function printSession(): Electron.Session {
  if (ready !== null) return ready;
  const own = session.fromPartition('print', { cache: false });
  guardSession(own, (url) => url.startsWith(`app://${host}/`) || url.startsWith('data:'));
  answerScheme(own, host, async (asked) => {
    const page = printing.get(asked.split('/')[1] ?? '');
    return page === undefined ? notFound() : servePrinted(asked, page);
  });
  ready = own;
  return own;
}

/** Prints in a hidden window that runs no script and has no preload. The page's words stay in memory. */
export async function printToPdf(
  html: string,
  page: PrintedPage,
  { files, signal }: PrintExtras = {},
): Promise<Uint8Array> {
  if (signal?.aborted) throw printingStopped();
  const folder = randomUUID();
  const path = `/${folder}/page`;
  const window = new BrowserWindow({
    show: false,
    // A framed window needs a screen, even a hidden one.
    frame: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
      spellcheck: false,
    },
  });
  const stop = (): void => window.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    printing.set(folder, { path, html, files });
    await window.loadURL(`app://${host}${path}`);
    const { paper, margins, headerTemplate, footerTemplate } = printLayout(page);
    const pdf = await window.webContents.printToPDF({
      pageSize: paper,
      margins,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate,
      footerTemplate,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return nameMaker(pdf);
  } catch (error) {
    throw signal?.aborted ? printingStopped() : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    printing.delete(folder);
    window.destroy();
  }
}
