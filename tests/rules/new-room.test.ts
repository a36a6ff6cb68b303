import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/database.ts';

const root = join(import.meta.dirname, '..', '..');

/** The project in a folder of its own, with the tools of this one. */
function copyOfTheHouse(): string {
  const copy = temporaryFolder();
  const parts = ['shared', 'main', 'preload', 'renderer', 'tests', 'docs'];
  for (const part of [
    ...parts,
    'package.json',
    'tsconfig.json',
    'biome.json',
    '.gitignore',
    'vite.config.ts',
  ])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function node(folder: string, ...args: readonly string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

test('an empty room is made by one command, and everything that holds of the house holds of it', () => {
  const copy = copyOfTheHouse();
  const made = node(copy, 'tests/rules/new-room.ts', 'garden', 'Garden', 'Reflect', 'what grows');
  expect(made.said).toMatch(/^Garden is there, empty: /);
  expect(made.code).toBe(0);

  expect(node(copy, 'tests/rules/check-imports.ts')).toEqual({ code: 0, said: '' });
  const loads = `
    const { api } = await import('#shared/api.ts');
    const { domains } = await import('#shared/bridge/call.ts');
    const { createCore } = await import('#main/core.ts');
    console.log(domains.includes('garden'), typeof createCore, Object.keys(api).length > 0);`;
  expect(node(copy, '--input-type=module', '--eval', loads)).toEqual({
    code: 0,
    said: 'true function true\n',
  });
  const routes = readFileSync(join(copy, 'renderer/app/routes.tsx'), 'utf8');
  expect(routes).toContain("import('#renderer/garden/garden-room.tsx')");
  expect(routes).toContain("path: '/garden', component: GardenRoom");
  const rail = readFileSync(join(copy, 'renderer/app/rooms.ts'), 'utf8');
  expect(rail.indexOf("path: '/garden'")).toBeGreaterThan(rail.indexOf("path: '/compass'"));
  expect(rail.indexOf("path: '/garden'")).toBeLessThan(rail.indexOf("path: '/goals'"));
  expect(readFileSync(join(copy, 'docs/architecture.md'), 'utf8')).toContain(
    '| `main/garden` | what grows |',
  );

  const again = node(copy, 'tests/rules/new-room.ts', 'garden', 'Garden', 'Reflect', 'what grows');
  expect(again.code).not.toBe(0);
  expect(again.said).toContain('shared/garden is there already.');
});
