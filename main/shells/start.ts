import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { settingsFolder, vaultFolder } from '#main/folders.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { startBrowserApp } from './browser/app.ts';
import { findBrowser } from './browser/find.ts';
import { buildWhenStale } from './build.ts';
import { findOrFetchElectron } from './electron-runtime.ts';
import { isRoot } from './root.ts';
import { hasScreen, noScreen } from './screen.ts';

/** `npm start`: the window in Electron, or in an installed browser where Electron's runtime cannot be had. */

const root = join(import.meta.dirname, '..', '..');
const { values } = parseArgs({ options: { data: { type: 'string' }, browser: { type: 'boolean' } } });

/** An end as quick as this, by one of these signals or codes, means that the runtime could not start at all. In ms. */
const quick = 5_000;
const couldNotStart: readonly (number | string | null)[] = ['SIGTRAP', 'SIGABRT', 'SIGILL', 126, 127];

function say(line: string): void {
  console.error(line);
}

/** @returns the exit code, or null when this Electron cannot run here. */
async function startElectron(program: string): Promise<number | null> {
  const started = performance.now();
  const args = [root, ...(isRoot() ? ['--no-sandbox'] : []), '--data', vaultFolder(values.data)];
  // In a process group of its own, so that Ctrl+C reaches it once, by way of this process: a second one would cut it short.
  const child = spawn(program, args, { stdio: 'inherit', detached: process.platform !== 'win32' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', () => resolve(null));
    child.on('exit', (code, signal) => {
      const failed = performance.now() - started < quick && couldNotStart.includes(signal ?? code);
      resolve(failed ? null : (code ?? 1));
    });
  });
}

async function startBrowser(): Promise<number> {
  const program = findBrowser();
  if (program === null) {
    say(
      'No Chromium, Chrome or Edge was found either. Install one, or name its program with WAYMARK_BROWSER; "npx install-electron" fetches the Electron runtime.',
    );
    return 1;
  }
  say(`Opening Waymark in ${program}. Files are chosen on the command line there; all else is the same.`);
  const { createCore } = await import('#main/core.ts');
  const app = await startBrowserApp({
    program,
    page: join(root, 'out', 'renderer'),
    say,
    createCore: (shell) =>
      createCore({
        vaultFolder: vaultFolder(values.data),
        preferencesFile: join(settingsFolder(), 'preferences.json'),
        shell,
        window: true,
        version: version(),
      }),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void app.leave());
  await app.ended;
  return 0;
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return manifest.version;
}

async function start(): Promise<number> {
  const headless = values.browser && process.env.WAYMARK_BROWSER_ARGS?.includes('--headless');
  if (!hasScreen() && !headless) {
    say(noScreen);
    return 1;
  }
  await buildWhenStale(root);
  if (isRoot()) say('Started as root, so Chromium runs without its own sandbox (--no-sandbox).');
  const electron = values.browser ? null : findOrFetchElectron(root, say);
  const code = electron === null ? null : await startElectron(electron);
  if (code !== null) return code;
  if (!values.browser) say('Electron cannot run here; taking an installed browser instead.');
  return startBrowser();
}

process.exitCode = await start().catch((error: unknown) => {
  if (!(error instanceof WaymarkError)) throw error;
  say(error.message);
  return 1;
});
