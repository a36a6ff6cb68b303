import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, createServer, type Rolldown } from 'vite';
import { findOrFetchElectron } from './electron-runtime.ts';
import { isRoot } from './root.ts';
import { hasScreen, noScreen } from './screen.ts';

/** `npm run dev`: the window reloads what changes in the page; main is built and started again when it changes. */

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { data: { type: 'string' } } });

const electron = hasScreen() ? findOrFetchElectron(root, console.error) : null;
if (electron === null) {
  console.error(hasScreen() ? 'Development needs the Electron runtime: npx install-electron' : noScreen);
  process.exit(1);
}
const program = electron;
const configFile = join(root, 'vite.config.ts');

const server = await createServer({
  configFile,
  mode: 'renderer',
  server: { host: '127.0.0.1', strictPort: false, hmr: { host: '127.0.0.1', protocol: 'ws' } },
});
await server.listen();
const address = server.httpServer?.address();
if (address === null || address === undefined || typeof address === 'string')
  throw new Error('no development server');
const url = `http://127.0.0.1:${address.port}`;

let running: ChildProcess | null = null;
let restarting = false;

function start(): void {
  const args = [
    join(root, 'out', 'dev', 'main', 'dev.js'),
    ...(isRoot() ? ['--no-sandbox'] : []),
    ...(values.data === undefined ? [] : ['--data', values.data]),
  ];
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, WAYMARK_DEV_SERVER: url } });
  running = child;
  child.on('exit', (code) => {
    if (restarting) {
      restarting = false;
      start();
    } else {
      stop(code ?? 0);
    }
  });
}

function restart(): void {
  if (running === null) {
    start();
    return;
  }
  restarting = true;
  running.kill();
}

function stop(code: number): void {
  rmSync(join(root, 'out', 'dev'), { recursive: true, force: true });
  process.exit(code);
}

for (const mode of ['dev-preload', 'dev-main']) {
  const watcher = (await build({
    configFile,
    mode,
    logLevel: 'warn',
    build: { watch: {} },
  })) as Rolldown.RolldownWatcher;
  await new Promise<void>((resolve) => {
    let built = false;
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error.message);
      if (event.code !== 'END') return;
      if (built || mode === 'dev-main') restart();
      built = true;
      resolve();
    });
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => running?.kill(signal));
