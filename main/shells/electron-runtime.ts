import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long Electron's own download may take, in ms. */
const patience = 5 * 60_000;

const programs: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * The program of the Electron runtime that the npm package `electron` would start; null when it is not laid out.
 * `ELECTRON_OVERRIDE_DIST_PATH` is that package's own variable.
 */
export function findElectron(root: string, env = process.env): string | null {
  const home = join(root, 'node_modules', 'electron');
  const usual = programs[process.platform] ?? 'electron';
  const named = readOrNull(join(home, 'path.txt')) ?? usual;
  const program = join(env.ELECTRON_OVERRIDE_DIST_PATH || join(home, 'dist'), named);
  return existsSync(program) ? program : null;
}

/** The same, after one try to fetch the runtime when it is missing. */
export function findOrFetchElectron(root: string, say: (line: string) => void): string | null {
  const found = findElectron(root);
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  if (found !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH || !existsSync(installer)) return found;
  say('Fetching the Electron runtime, once. This can take a few minutes.');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' });
  return findElectron(root);
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}
