import { join } from 'node:path';
import { vaultFolder } from '#main/folders.ts';
import type { Served } from '#main/shells/page.ts';
import { startApp } from './app.ts';
import { appArguments } from './arguments.ts';

/**
 * The entry of `npm run dev`, built instead of main/index.ts: the page comes from Vite's server, with hot reload. None of
 * this is in the product.
 */

const server = process.env.WAYMARK_DEV_SERVER ?? 'http://127.0.0.1:5173';
const socket = server.replace('http:', 'ws:');

/** As the product's policy, plus the inline script of React's refresh, Vite's inline styles, and its socket. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  `connect-src 'self' ${socket}`,
].join('; ');

async function fromServer(path: string): Promise<Served> {
  const answer = await fetch(server + path, { headers: { accept: '*/*' } });
  return {
    status: answer.status,
    headers: {
      'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
    body: new Uint8Array(await answer.arrayBuffer()),
  };
}

const { data } = appArguments(process.argv.slice(1), false);

startApp({
  page: { server: fromServer },
  preload: join(import.meta.dirname, '..', 'preload', 'index.cjs'),
  icon: join(import.meta.dirname, '..', '..', '..', 'main', 'shells', 'electron', 'icon', 'waymark.png'),
  createCore: async (shell, preferencesFile) => {
    const { createCore } = await import('#main/core.ts');
    return createCore({
      vaultFolder: vaultFolder(data),
      preferencesFile,
      shell,
      window: true,
      version: 'dev',
    });
  },
  developer: {
    allowed: (url) => url.startsWith(`${socket}/`) || url.startsWith('devtools://'),
    resolves: ', EXCLUDE 127.0.0.1',
  },
});
