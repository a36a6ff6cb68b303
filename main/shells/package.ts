import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importOccupations } from '#main/explore/index.ts';
import { doTask } from '#main/tasks.ts';
import type { Edition } from '#shared/explore/library.ts';
import { buildWhenStale } from './build.ts';

/**
 * `npm run package`: builds the app and packs it for this platform; arguments go to electron-builder (`--dir` for a folder
 * instead of an installer, `--linux`, `--mac`, `--win`). `--occupations PATH` puts facts about occupations in, from O*NET's text
 * edition: a zip or its folder.
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

const made = mkdtempSync(join(tmpdir(), 'waymark-package-'));
const named = args.indexOf('--occupations');
if (named !== -1) {
  const [, source] = args.splice(named, 2);
  args.push(...(await factsFrom(source, join(made, 'occupations.db'))));
}
await buildWhenStale(root);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'electron-builder', 'cli.js'), '--publish', 'never', ...args],
  { cwd: root, stdio: 'inherit' },
);
rmSync(made, { recursive: true, force: true });
process.exitCode = status ?? 1;

/** Reads an edition into a file of facts. @returns what tells electron-builder to put it among the program's resources. */
async function factsFrom(source: string | undefined, target: string): Promise<string[]> {
  if (source === undefined || source.startsWith('-')) {
    throw new Error('Name O*NET’s text edition: --occupations PATH, a zip or its folder.');
  }
  const order = { source: resolve(source), target, at: new Date().toISOString() };
  const { version, occupations } = (await doTask(importOccupations.name, order, {
    get db(): never {
      throw new Error('no vault is open here');
    },
    progress: () => {},
  })) as Edition;
  console.log(`Facts about ${occupations} occupations go in, from O*NET ${version}.`);
  return [`-c.extraResources.from=${target}`, '-c.extraResources.to=occupations.db'];
}
