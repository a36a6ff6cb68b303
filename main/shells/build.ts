import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is built of what; paths are relative to the root of the sources. */
export interface Build {
  /** Of vite.config.ts, in their order. */
  modes: readonly string[];
  /** Files, and folders with everything in them. */
  sources: readonly string[];
  products: readonly string[];
}

/** The window, main and preload. */
const wholeApp: Build = {
  modes: ['renderer', 'capture', 'preload', 'main'],
  sources: ['main', 'preload', 'renderer', 'shared', 'vite.config.ts', 'package.json', 'package-lock.json'],
  products: [
    'out/main/index.js',
    'out/main/worker.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'out/renderer/capture.html',
  ],
};

/** Builds the app into out/ unless what lies there is newer than every source. @returns whether it built. */
export async function buildWhenStale(root: string, what = wholeApp): Promise<boolean> {
  const { modes, sources, products } = what;
  if (oldest(root, products) > newest(sources.map((name) => join(root, name)))) return false;
  await buildAll(root, modes);
  return true;
}

async function buildAll(root: string, modes: readonly string[]): Promise<void> {
  const { build } = await import('vite');
  // Vite sets it to "production" for good, which whatever this process starts next would inherit.
  const { NODE_ENV: before } = process.env;
  for (const mode of modes) {
    await build({ configFile: join(root, 'vite.config.ts'), mode, logLevel: 'warn' });
  }
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
}

/** When the oldest product was built, in ms; 0 when one is missing. */
function oldest(root: string, products: readonly string[]): number {
  return Math.min(
    ...products.map((name) => statSync(join(root, name), { throwIfNoEntry: false })?.mtimeMs ?? 0),
  );
}

/** When the newest of these files, and of those in these folders, was changed, in ms. */
function newest(paths: readonly string[]): number {
  const times = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return Math.max(found.mtimeMs, newest(readdirSync(path).map((name) => join(path, name))));
  });
  return Math.max(0, ...times);
}
