import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';
import type { PrintExtras, PrintedFiles, PrintedPage } from '#main/ports/shell.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { printingStopped, printPatience } from './printed-page.ts';
import { isRoot } from './root.ts';
import { hasScreen } from './screen.ts';

/** Tells Waymark in Electron to print instead of opening its window; see electron/print-pipe.ts. */
export const printSwitch = '--waymark-print';

/**
 * Prints with Electron in a process of its own: the page goes to its standard input, the PDF comes from its standard
 * output. Without a screen it draws for nobody, or on a virtual screen where it cannot do that.
 *
 * @param program Electron, or Waymark itself.
 * @param app what to start in it: the checkout, or nothing for Waymark itself.
 * @throws WaymarkError `unsupported` when that gives no PDF; `cancelled` by the signal.
 */
export async function printWithElectron(
  program: string,
  app: readonly string[],
  html: string,
  page: PrintedPage,
  { files, signal }: PrintExtras = {},
): Promise<Uint8Array> {
  const args = [...app, ...(isRoot() ? ['--no-sandbox'] : []), printSwitch];
  const blind = ['--ozone-platform=headless', '--disable-gpu'];
  const virtual = hasScreen() ? null : virtualScreen();
  const order = { html, page, files, signal };
  const pdf =
    (await printed(program, hasScreen() ? args : [...args, ...blind], order)) ??
    (virtual === null ? null : await printed(virtual, ['-a', program, ...args], order));
  if (pdf !== null) return pdf;
  if (signal?.aborted) throw printingStopped();
  throw new WaymarkError(
    'unsupported',
    'Electron could not print here. Install Chromium, Chrome or Edge, or export as md and print that.',
  );
}

/** What a program makes of an order; null when it is no PDF. */
function printed(program: string, args: readonly string[], order: Order): Promise<Uint8Array | null> {
  const { html, signal } = order;
  if (signal?.aborted) return Promise.resolve(null);
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: printPatience(html),
    ...(signal ? { signal } : {}),
  });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stdin.on('error', () => {
    // It ended before it had read the page; its exit code says so.
  });
  Readable.from(orderLines(order)).pipe(child.stdin);
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => {
      const pdf = Buffer.concat(parts);
      resolve(code === 0 && pdf.subarray(0, 5).toString('latin1') === '%PDF-' ? pdf : null);
    });
  });
}

interface Order {
  html: string;
  page: PrintedPage;
  files: PrintedFiles | undefined;
  signal: AbortSignal | undefined;
}

/** One line of JSON for the page, then one for each picture, read as the pipe takes them. */
function* orderLines({ html, page, files }: Order): Iterable<string> {
  yield `${JSON.stringify({ html, page })}\n`;
  for (const name of files?.names ?? []) {
    const file = files?.read(name);
    if (!file) continue;
    const data = Buffer.from(file.bytes).toString('base64');
    yield `${JSON.stringify({ name, type: file.type, data })}\n`;
  }
}

function virtualScreen(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'xvfb-run')).find((file) => existsSync(file)) ?? null;
}
