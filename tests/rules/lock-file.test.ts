import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What the lock file says of one package. */
interface Locked {
  version?: string;
  os?: string[];
  cpu?: string[];
  optionalDependencies?: Record<string, string>;
  dependencies?: Record<string, string>;
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };

/** Where a package's dependency lies, the nearest first, as Node looks for it. */
function found(from: string, name: string): string | undefined {
  const inside = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (packages[inside] !== undefined) return inside;
  if (from === '') return undefined;
  return found(from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

test('the lock file names every package that any system needs, so that npm install leaves it as it is', () => {
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => found(path, name) === undefined)
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

const systems = ['linux', 'darwin', 'win32'].flatMap((os) => ['x64', 'arm64'].map((cpu) => ({ os, cpu })));

/** Tools of native code, by what their platform packages are called. */
test.each([
  '@biomejs/cli-',
  '@oxc-parser/binding-',
  '@oxc-resolver/binding-',
  '@rolldown/binding-',
  '@tailwindcss/oxide-',
  '@typescript/typescript-',
  'lightningcss-',
])('%s… is there for each system and processor', (prefix) => {
  const there = Object.entries(packages).filter(([path]) => path.includes(`node_modules/${prefix}`));
  const missing = systems.filter(
    ({ os, cpu }) => !there.some(([, locked]) => locked.os?.includes(os) && locked.cpu?.includes(cpu)),
  );
  expect(missing).toEqual([]);
});

test('the lock file is of this package.json', () => {
  const manifest = read('package.json') as Record<'dependencies' | 'devDependencies', object>;
  expect(packages['']).toMatchObject({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});
