import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import { notFound, printPolicy, servedHeaders } from '#main/shells/page.ts';
import { nameMaker, printLayout } from '#main/shells/printed-page.ts';
import type { PrintedPage } from '#main/shells/shell.ts';
import { guardSession } from './guards.ts';
import { answerScheme } from './scheme.ts';

const host = 'print';
/** Pages that wait to be printed, under a path that is used once. */
const waiting = new Map<string, string>();
let ready: Electron.Session | null = null;

/** A session of its own, in memory, that serves the waiting page and nothing else. */
function printSession(): Electron.Session {
  if (ready !== null) return ready;
  const own = session.fromPartition('print', { cache: false });
  guardSession(own, (url) => url.startsWith(`app://${host}/`) || url.startsWith('data:'));
  answerScheme(own, host, async (path) => {
    const html = waiting.get(path);
    waiting.delete(path);
    if (html === undefined) return notFound();
    return {
      status: 200,
      headers: servedHeaders('text/html; charset=utf-8', printPolicy),
      body: new TextEncoder().encode(html),
    };
  });
  ready = own;
  return own;
}

/** Prints in a hidden window that runs no script and has no preload. The page's words stay in memory. */
export async function printToPdf(html: string, page: PrintedPage): Promise<Uint8Array> {
  const path = `/${randomUUID()}`;
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
  try {
    waiting.set(path, html);
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
  } finally {
    waiting.delete(path);
    window.destroy();
  }
}
