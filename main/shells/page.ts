import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { PrintedFiles } from '#main/ports/shell.ts';

/** The built window, as both shells serve it. */

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.json': 'application/json; charset=utf-8',
};

/** What the window may load: its own files and nothing from anywhere else. */
export const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  // The hash is of the one style sheet that an open dialog adds to keep the page behind it from scrolling.
  "style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What a page that is printed may load: what it carries in itself, and pictures from beside it. It runs no script. */
export const printPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface Served {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** The headers of everything that a shell serves. */
export function servedHeaders(type: string, policy: string): Record<string, string> {
  return {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}

/**
 * The file of the built window that a URL's path names. Anything outside `root`, of an unknown type, or absent is a 404.
 *
 * @param root the folder of the built window, absolute.
 */
export async function servePage(root: string, pathname: string): Promise<Served> {
  const { status, headers, file } = pageFile(root, pathname);
  if (status !== 200) return notFound();
  try {
    return { status, headers, body: new Uint8Array(await readFile(file)) };
  } catch {
    return notFound();
  }
}

/** A file that answers a request, for a shell that reads it by itself. */
export interface ServedFile {
  status: number;
  headers: Record<string, string>;
  file: string;
}

/** The same answer as {@link servePage}, with the file unread. */
export function pageFile(root: string, pathname: string): ServedFile {
  const file = fileOf(root, pathname);
  const type = file === null ? undefined : types[extname(file)];
  const isThere = file !== null && type !== undefined && statSync(file, { throwIfNoEntry: false })?.isFile();
  if (!isThere) {
    const headers = servedHeaders('text/plain; charset=utf-8', windowPolicy);
    return { status: 404, headers, file: join(root, 'nothing.txt') };
  }
  return { status: 200, headers: servedHeaders(type, windowPolicy), file };
}

/** Where a URL's path leads under `root`; null when it leads anywhere else. */
export function fileOf(root: string, pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || path.includes('\\') || path.includes('\0')) return null;
  if (path.split('/').includes('..')) return null;
  const file = join(root, path === '/' ? 'index.html' : path);
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : null;
}

/** What a shell serves while it prints: the page at `path`, and its pictures under `files/` beside it. */
export function servePrinted(
  asked: string,
  { path, html, files }: { path: string; html: string; files?: PrintedFiles | undefined },
): Served {
  if (asked === path) {
    return {
      status: 200,
      headers: servedHeaders('text/html; charset=utf-8', printPolicy),
      body: new TextEncoder().encode(html),
    };
  }
  const beside = `${path.slice(0, path.lastIndexOf('/'))}/files/`;
  const file = asked.startsWith(beside) ? files?.read(asked.slice(beside.length)) : null;
  if (!file) return notFound();
  return { status: 200, headers: servedHeaders(file.type, printPolicy), body: file.bytes };
}

export function notFound(): Served {
  return {
    status: 404,
    headers: servedHeaders('text/plain; charset=utf-8', windowPolicy),
    body: new TextEncoder().encode('There is nothing here.'),
  };
}
