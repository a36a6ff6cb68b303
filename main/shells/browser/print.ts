import { randomUUID } from 'node:crypto';
import type { PrintExtras, PrintedPage } from '#main/ports/shell.ts';
import { servePrinted } from '#main/shells/page.ts';
import { nameMaker, printingStopped, printLayout, printPatience } from '#main/shells/printed-page.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { DevTools } from './devtools.ts';
import { launchBrowser } from './launch.ts';
import { answerRequests, pageOrigin } from './served.ts';

/**
 * Prints with an installed browser without a window. The page reaches it over the pipe; its words touch no disk.
 *
 * @throws WaymarkError `unsupported` when the browser cannot be started or does not answer; `cancelled` by the signal.
 */
export async function printWithBrowser(
  program: string,
  html: string,
  page: PrintedPage,
  extras: PrintExtras = {},
): Promise<Uint8Array> {
  const { signal } = extras;
  if (signal?.aborted) throw printingStopped();
  const browser = launchBrowser(program, [
    '--headless',
    '--disable-gpu',

    'about:blank',
  ]);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too slow')), printPatience(html));
    signal?.addEventListener('abort', () => reject(printingStopped()), { once: true });
  });
  try {
    return await Promise.race([print(browser.devtools, html, page, extras), late]);
  } catch {
    if (signal?.aborted) throw printingStopped();
    throw new WaymarkError(
      'unsupported',
      `The browser at ${program} could not print. Try another with WAYMARK_BROWSER, or save as Markdown.`,
    );
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

async function print(
  devtools: DevTools,
  html: string,
  page: PrintedPage,
  { files }: PrintExtras,
): Promise<Uint8Array> {
  const { targetId } = await devtools.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: true });
  const session = String(sessionId);
  const path = `/${randomUUID()}/page`;
  await answerRequests(devtools, session, async (asked) => servePrinted(asked, { path, html, files }));
  await devtools.send('Page.enable', {}, session);
  await devtools.send('Emulation.setScriptExecutionDisabled', { value: true }, session);
  const loaded = new Promise<void>((resolve) => {
    devtools.on(({ method, session: from }) => {
      if (from === session && method === 'Page.loadEventFired') resolve();
    });
  });
  await devtools.send('Page.navigate', { url: pageOrigin + path }, session);
  await loaded;
  const { paper, margins, headerTemplate, footerTemplate } = printLayout(page);
  const { stream } = await devtools.send(
    'Page.printToPDF',
    {
      paperWidth: paper.width,
      paperHeight: paper.height,
      marginTop: margins.top,
      marginBottom: margins.bottom,
      marginLeft: margins.left,
      marginRight: margins.right,
      printBackground: true,
      displayHeaderFooter: true,
      headerTemplate,
      footerTemplate,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      // In pieces: a long document is too long for one message.
      transferMode: 'ReturnAsStream',
    },
    session,
  );
  return nameMaker(await readStream(devtools, session, String(stream)));
}

async function readStream(devtools: DevTools, session: string, handle: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (;;) {
    const { data, base64Encoded, eof } = await devtools.send('IO.read', { handle, size: 4_000_000 }, session);
    pieces.push(Buffer.from(String(data), base64Encoded === true ? 'base64' : 'latin1'));
    if (eof === true) break;
  }
  await devtools.send('IO.close', { handle }, session);
  return Buffer.concat(pieces);
}
