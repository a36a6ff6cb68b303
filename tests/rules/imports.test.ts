import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
let house: string;
let refused: ReadonlySet<string>;

/** Where a file that imports only `specifier` is planted, in the folder of `path`. */
function planted(path: string, specifier: string): string {
  return path.replace('planted', `planted-${specifier.replace(/[^a-z0-9]+/gi, '_')}`);
}

// Each row plants what the import table of docs/architecture.md forbids, beside what it allows from the same folder.
const table: readonly { path: string; yes: string[]; no: string[] }[] = [
  {
    path: 'shared/goals/planted.ts',
    yes: ['zod', '#shared/journal/journal.ts', './goals.ts'],
    no: [
      'node:fs',
      'electron',
      'react',
      '#main/core.ts',
      '#renderer/bridge/client.ts',
      '../journal/journal.ts',
    ],
  },
  {
    path: 'preload/planted.ts',
    yes: ['electron', '#shared/bridge/events.ts'],
    no: ['zod', 'node:fs', '#main/core.ts'],
  },
  {
    path: 'main/goals/planted.ts',
    yes: ['node:fs', '#shared/api.ts', '#main/database/open.ts', '#main/journal/index.ts', './goals.ts'],
    no: [
      'electron',
      '#main/journal/entries.ts',
      '#main/shells/electron/window.ts',
      '#main/core.ts',
      '#renderer/ui/button.tsx',
    ],
  },
  {
    path: 'main/database/planted.ts',
    yes: ['node:fs', 'better-sqlite3', '#main/database/open.ts'],
    no: ['electron', '#main/journal/index.ts'],
  },
  { path: 'main/planted.ts', yes: ['#main/journal/index.ts'], no: ['electron', '#renderer/ui/button.tsx'] },
  {
    path: 'main/shells/electron/planted.ts',
    yes: ['electron', '#main/core.ts'],
    no: ['#renderer/ui/button.tsx', 'react'],
  },
  {
    path: 'renderer/bridge/planted.ts',
    yes: ['#shared/api.ts'],
    no: ['#renderer/goals/goals-room.tsx', 'electron'],
  },
  {
    path: 'renderer/goals/planted.tsx',
    yes: [
      '#renderer/bridge/client.ts',
      '#renderer/ui/button.tsx',
      '#renderer/saving/save-session.ts',
      '#renderer/parts/failures.ts',
      './card.tsx',
    ],
    no: [
      '#renderer/journal/journal-room.tsx',
      '#renderer/app/routes.tsx',
      '#main/core.ts',
      'electron',
      'node:fs',
    ],
  },
  {
    path: 'renderer/goals/board/planted.tsx',
    yes: ['#renderer/goals/shapes.ts', '#renderer/ui/button.tsx', './card.tsx'],
    no: ['#renderer/reflection/planted.tsx', '../shapes.ts', 'electron'],
  },
  {
    path: 'renderer/saving/planted.ts',
    yes: ['#renderer/bridge/client.ts', '#renderer/ui/button.tsx', './unsaved.ts'],
    no: [
      '#renderer/parts/failures.ts',
      '#renderer/editor/tool.tsx',
      '#renderer/goals/goals-room.tsx',
      'electron',
    ],
  },
  {
    path: 'renderer/parts/planted.tsx',
    yes: ['#renderer/bridge/client.ts', '#renderer/saving/unsaved.ts', '#renderer/ui/button.tsx'],
    no: ['#renderer/editor/tool.tsx', '#renderer/journal/sitting.ts', 'electron'],
  },
  {
    path: 'renderer/ui/planted.tsx',
    yes: ['react', 'lucide-react'],
    no: ['#renderer/bridge/client.ts', '#renderer/goals/goals-room.tsx', '@tanstack/react-query'],
  },
  {
    path: 'renderer/editor/planted.tsx',
    yes: ['lexical', '#renderer/ui/button.tsx'],
    no: ['#renderer/bridge/client.ts', '#renderer/journal/journal-room.tsx'],
  },
];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'waymark-imports-'));
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
  for (const { path, yes, no } of table) {
    for (const specifier of [...yes, ...no]) {
      const file = join(house, planted(path, specifier));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `import '${specifier}';\n`);
    }
  }
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    [
      'lint',
      '--vcs-enabled=false',
      '--only=style/noRestrictedImports',
      '--max-diagnostics=none',
      '--reporter=github',
      '.',
    ],
    { cwd: house, encoding: 'utf8' },
  );
  refused = new Set(
    [...(stdout + stderr).matchAll(/noRestrictedImports,file=([^,]+),/g)].map((match) =>
      relative(house, match[1] ?? ''),
    ),
  );
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import table is enforced by the linter', () => {
  test.each(table)('$path', ({ path, yes, no }) => {
    expect(yes.filter((specifier) => refused.has(planted(path, specifier)))).toEqual([]);
    expect(no.filter((specifier) => !refused.has(planted(path, specifier)))).toEqual([]);
  });
});
