import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** JSON that was stored may be damaged, and what is asserted of it would fail somewhere else, for records that are whole. */
const asserted = /JSON\.parse\((?:[^()]|\([^()]*\))*\)\s*as\b/;

test.each([
  ['JSON.parse(row.document) as StoredDocument', true],
  ["(JSON.parse(await text(file, 'utf8')) as string[]).sort()", true],
  ['schema.parse(JSON.parse(row.document))', false],
])('%s is told apart', (code, isAsserted) => {
  expect(asserted.test(code)).toBe(isAsserted);
});

test('what main reads as JSON is parsed by a schema, and not asserted', () => {
  const root = new URL('../../', import.meta.url).pathname;
  // The shells speak with Chromium and read the program's own package; nothing of a person is stored there.
  const files = globSync('main/**/*.ts', { cwd: root, exclude: ['main/shells/**', 'main/**/*.test.ts'] });
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => asserted.test(readFileSync(`${root}${file}`, 'utf8')))).toEqual([]);
});
