import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale } from './build.ts';

/**
 * `npm run package`: builds the app and packs it for this platform; arguments go to electron-builder (`--dir` for a folder
 * instead of an installer, `--linux`, `--mac`, `--win`).
 */

const root = join(import.meta.dirname, '..', '..');
const args = process.argv.slice(2);

// The npm package `electron` takes its runtime from here when this is set, so packing a folder does as well.
const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
if (override && args.includes('--dir')) {
  const runtime = [join(override, 'runtime'), override].find((folder) =>
    existsSync(join(folder, 'resources')),
  );
  if (runtime !== undefined) args.push(`-c.electronDist=${runtime}`);
}

await buildWhenStale(root);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'electron-builder', 'cli.js'), '--publish', 'never', ...args],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
