import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
/** Where waiting is at home, and what holds the forbidden words as examples. */
const apart = [join('tests', 'support', 'until.ts'), join('tests', 'rules', 'waiting.test.ts')];

const fixedWaits = [
  /\bwaitForTimeout\b/,
  /import .*\bsetTimeout\b.*timers\/promises/,
  /(?<!\.)\bsetTimeout\((?:[^()]|\([^()]*\))*,/,
  /\bsleep\(/,
];

/** The lines of a source that wait for a time to pass. A `setTimeout` without a time waits for the next turn of the event loop only. */
function waitsIn(source: string): string[] {
  return source.split('\n').filter((line) => fixedWaits.some((wait) => wait.test(line)));
}

function testSources(): string[] {
  return ['main', 'preload', 'renderer', 'shared', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) =>
        folder === 'tests' ? !path.startsWith(join('tests', 'bench')) : /\.test\.tsx?$/.test(path),
      )
      .filter((path) => !apart.includes(path)),
  );
}

test('no test waits a fixed time: what is waited for is named (tests/support/until.ts)', () => {
  const found = testSources().flatMap((path) =>
    waitsIn(readFileSync(join(root, path), 'utf8')).map((line) => `${path}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('a fixed wait is noticed', () => {
  for (const wait of [
    'await page.waitForTimeout(300);',
    "import { setTimeout as wait } from 'node:timers/promises';",
    'await new Promise((resolve) => setTimeout(resolve, 200));',
    'new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 1_000)),',
    'window.setTimeout(() => look(), 50)'.replace('window.', ''),
  ])
    expect(waitsIn(wait), wait).toEqual([wait]);
  for (const other of ['test.setTimeout(180_000);', 'await new Promise((done) => setTimeout(done));'])
    expect(waitsIn(other), other).toEqual([]);
});
