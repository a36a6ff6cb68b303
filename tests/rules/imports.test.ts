import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { floorTable } from './floor-table.ts';
import { buildings, type PlacedRow, rows } from './layers.ts';
import {
  circles,
  filesGraph,
  isTest,
  objection,
  readHouse,
  rowOf,
  tableGraph,
  usable,
  violations,
} from './obey.ts';
import { usesOf } from './uses.ts';

const root = join(import.meta.dirname, '..', '..');
const read = readHouse(root);

describe('the table of layers', () => {
  test('names each place once, and only places that there are', () => {
    const places = rows.map(({ at }) => at);
    expect(places.filter((at, index) => places.indexOf(at) !== index)).toEqual([]);
    expect(places.filter((at) => !existsSync(join(root, at)))).toEqual([]);
    const names = new Set(['below', ...places, ...buildings.map(({ at }) => at)]);
    const used = [...rows, ...buildings.map(({ tests }) => tests)].flatMap(({ uses }) => uses);
    expect(used.filter((name) => !names.has(name))).toEqual([]);
  });

  test('gives every folder with code a row', () => {
    expect([...read.keys()].filter((file) => rowOf(file) === null)).toEqual([]);
  });

  test('lets a row use only what stands below it, so it has no circle', () => {
    const upward = rows.flatMap((row) =>
      [...usable(row)].filter((at) => {
        const other = rows.find((one) => one.at === at);
        return other?.building === row.building && other.floor >= row.floor;
      }),
    );
    expect(upward).toEqual([]);
    expect(circles(tableGraph())).toEqual([]);
  });

  test('stands in docs/architecture.md as it is', () => {
    expect(readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')).toContain(floorTable());
  });
});

describe('the real imports, of types as well', () => {
  test('obey the table', () => {
    expect(violations(read, (file) => readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test('form no circle of files', () => {
    expect(circles(filesGraph(read))).toEqual([]);
  });
});

test('circles are found: of two, of many, of one with itself, and two apart', () => {
  const graph = new Map([
    ['a', ['b', 'elsewhere']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', ['d', 'f']],
    ['f', ['f', 'g']],
    ['g', []],
  ]);
  expect(
    circles(graph)
      .map((circle) => circle.join(''))
      .sort(),
  ).toEqual(['abc', 'de', 'f']);
});

/** Every way in which a file can name another. */
const forms: Readonly<Record<string, (specifier: string) => string>> = {
  import: (specifier) => `import { x } from '${specifier}';`,
  'import for its effect': (specifier) => `import '${specifier}';`,
  'import type': (specifier) => `import type { X } from '${specifier}';`,
  'import { type }': (specifier) => `import { type X } from '${specifier}';`,
  'import *': (specifier) => `import * as all from '${specifier}';`,
  'import default': (specifier) => `import it from '${specifier}';`,
  'export from': (specifier) => `export { x } from '${specifier}';`,
  'export type from': (specifier) => `export type { X } from '${specifier}';`,
  'export *': (specifier) => `export * from '${specifier}';`,
  'dynamic import': (specifier) => `const it = await import('${specifier}');`,
  'dynamic import of a template': (specifier) => `const it = await import(\`${specifier}\`);`,
  'type of an import': (specifier) => `let it: import('${specifier}').X;`,
  'typeof import': (specifier) => `let it: typeof import('${specifier}');`,
  require: (specifier) => `const it = require('${specifier}');`,
  'import = require': (specifier) => `import it = require('${specifier}');`,
  'import.meta.resolve': (specifier) => `const it = import.meta.resolve('${specifier}');`,
  'with a query': (specifier) => `import it from '${specifier}?raw';`,
};

/** Why a planted file is refused; null when it is not. */
function refused(file: string, source: string): string | null {
  for (const use of usesOf(file, source)) {
    const why = objection(file, use);
    if (why !== null) return why;
  }
  return null;
}

/** What a file could name after all, and how. All of it is planted at once, one form of one specifier a line. */
function passing(file: string, specifiers: readonly string[]): string[] {
  const lines = specifiers.flatMap((specifier) =>
    Object.entries(forms).map(([form, write]) => ({
      what: `${form} of ${specifier}`,
      source: write(specifier),
    })),
  );
  const source = lines.map((line) => line.source).join('\n');
  let begins = 0;
  const starts = lines.map((line) => {
    const start = begins;
    begins += line.source.length + 1;
    return start;
  });
  const caught = new Set<number>();
  for (const use of usesOf(file, source)) {
    if (objection(file, use) !== null) caught.add(starts.findLastIndex((start) => start <= use.at));
  }
  return lines.filter((_, line) => !caught.has(line)).map(({ what }) => what);
}

/** A file that may be planted in a row, or the row's own. */
function fileIn({ at }: PlacedRow, name = 'planted.ts'): string {
  return /\.ts$/.test(at) ? at : `${at}/${name}`;
}

/** How others name a row. */
function nameOf(row: PlacedRow): string {
  return `#${fileIn(row, row.face ? 'index.ts' : 'planted.ts')}`;
}

describe('what the table does not allow is refused, in every form', () => {
  test.each(rows.map((row) => [row.at, row] as const))('%s', (_, row) => {
    const allowed = usable(row);
    const inTypes = usable(row, row.typesOf ?? []);
    const others = rows.filter((other) => other.at !== row.at);
    const forbidden = [
      ...others.filter(({ at }) => !allowed.has(at) && !inTypes.has(at)).map(nameOf),
      ...(row.behindFaces ? [] : others.filter(({ face }) => face).map((other) => `#${fileIn(other)}`)),
      'left-pad',
      ...['electron', 'react', 'better-sqlite3', 'node:fs', 'fs', 'fs/promises'].filter(
        (name) =>
          !row.packages.some(
            (one) => one === '*' || one === name || (one === 'node:*' && /^(node:)?fs/.test(name)),
          ),
      ),
    ].filter((name) => name !== 'left-pad' || !row.packages.includes('*'));
    expect(forbidden.length).toBeGreaterThan(0);
    expect(passing(fileIn(row), forbidden)).toEqual([]);

    const welcome = others.filter(({ at }) => allowed.has(at)).map(nameOf);
    expect(
      welcome.filter((specifier) => refused(fileIn(row), `import { x } from '${specifier}';`) !== null),
    ).toEqual([]);
    for (const specifier of others.filter(({ at }) => inTypes.has(at)).map(nameOf)) {
      expect(refused(fileIn(row), `import type { X } from '${specifier}';`)).toBeNull();
      expect(refused(fileIn(row), `import { x } from '${specifier}';`)).not.toBeNull();
    }
  });
});

// What DESIGN and docs/architecture.md promise, in places that have been passed over before.
const planted: readonly { file: string; yes?: string[]; no: string[] }[] = [
  {
    file: 'shared/goals/planted.ts',
    yes: ["import { z } from 'zod';", "import { x } from './coach/coach.ts';"],
    no: [
      "import { x } from '../journal/journal.ts';",
      "import { x } from '../../main/core.ts';",
      'const home = process.env.HOME;',
      "const bytes = Buffer.from('a');",
      'const home = globalThis.process.env.HOME;',
      "import type { Stats } from 'node:fs';",
      "import type { ReactNode } from 'react';",
      "export type { Core } from '#main/core.ts';",
      "import { x } from '#shared/journal/journal.ts';",
      "import { addDays } from 'date-fns';",
    ],
  },
  {
    file: 'shared/goals/coach/deep/planted.ts',
    no: ["import { x } from '../coach.ts';", "import { x } from '../../../main/core.ts';"],
  },
  {
    file: 'preload/planted.ts',
    yes: [
      "import { contextBridge } from 'electron';",
      "import type { EventName } from '#shared/bridge/events.ts';",
    ],
    no: ["import { z } from 'zod';", "import { domains } from '#shared/bridge/call.ts';"],
  },
  {
    file: 'main/goals/planted.ts',
    yes: [
      "import { x } from '#main/reflection/index.ts';",
      "import { x } from '#main/database/open.ts';",
      'process.exit();',
    ],
    no: [
      "import type { X } from '#main/reflection/rows.ts';",
      "import { x } from '#main/reflection/records/index.ts';",
      "import { x } from '#main/journal/index.ts';",
      "import type { Core } from '#main/core.ts';",
      "import type { App } from 'electron';",
      "const { x } = await import('#main/shells/electron/window.ts');",
      'const it = await import(nameOfIt);',
    ],
  },
  { file: 'main/database/planted.ts', no: ["import type { X } from '#main/goals/index.ts';"] },
  { file: 'main/ports/planted.ts', no: ["import type { Db } from '#main/database/open.ts';"] },
  {
    file: 'main/core.ts',
    no: [
      "import { x } from '#main/tasks/inside.ts';",
      "import { x } from '#main/cli/run.ts';",
      "import { x } from '#main/import/import-entries.ts';",
    ],
  },
  {
    file: 'main/tasks.ts',
    yes: ["const it = await import('#main/import/import-entries.ts');"],
    no: ["import { x } from '#main/core.ts';"],
  },
  {
    file: 'main/goals/planted.test.ts',
    yes: ["import { x } from '#main/journal/write.ts';", "import { x } from '#tests/support/vault.ts';"],
    no: ["vi.mock('#renderer/ui/button.tsx');", "import { x } from '#tests/e2e/app.ts';"],
  },
  {
    file: 'renderer/goals/planted.tsx',
    yes: [
      "import { x } from '#renderer/bridge/client.ts';",
      "import { x } from './board/card.tsx';",
      'const all = { waymark: 1 };',
    ],
    no: [
      "window.waymark.call('goals.list');",
      "globalThis.waymark.call('goals.list');",
      "window['waymark'].call('goals.list');",
      'const { waymark } = window;',
      "import { x } from '#renderer/journal/journal-room.tsx';",
      "import type { X } from '#renderer/app/routes.tsx';",
      "import type { Core } from '#main/core.ts';",
      "import { x } from '#tests/support/vault.ts';",
    ],
  },
  {
    file: 'renderer/goals/board/planted.tsx',
    no: ["import { x } from '../goals-room.tsx';", "import { x } from '#renderer/reflection/claim-form.ts';"],
  },
  {
    file: 'renderer/parts/planted.tsx',
    no: [
      "import { x } from '#renderer/goals/goals-room.tsx';",
      "import { x } from '#renderer/editor/document-editor.tsx';",
    ],
  },
  {
    file: 'renderer/saving/planted.ts',
    no: ["import { x } from '#renderer/parts/failures.ts';", "import { x } from 'lexical';"],
  },
  {
    file: 'renderer/ui/planted.tsx',
    no: [
      "import { useQuery } from '@tanstack/react-query';",
      "import type { X } from '#renderer/bridge/client.ts';",
    ],
  },
  {
    file: 'renderer/editor/planted.tsx',
    no: [
      "import { x } from '#renderer/saving/draft.ts';",
      "import type { X } from '#renderer/journal/entry-session.ts';",
    ],
  },
  {
    file: 'renderer/goals/planted.test.tsx',
    no: ["vi.mock('#main/core.ts');", "await vi.importActual('node:fs');", "window.waymark.call('x');"],
  },
  {
    file: 'tests/support/planted.ts',
    no: ["import { x } from '#tests/e2e/app.ts';", "import { x } from '#tests/tour/tour.ts';"],
  },
  { file: 'main/nowhere/planted.ts', no: ["import { x } from 'zod';"] },
];

describe('what was promised in words is refused', () => {
  test.each(planted)('$file', ({ file, yes = [], no }) => {
    expect(yes.filter((source) => refused(file, source) !== null)).toEqual([]);
    expect(no.filter((source) => refused(file, source) === null)).toEqual([]);
  });
});

test('npm run check:imports fails with the place and the reason, for a bad import, a folder without a row and a circle', () => {
  const house = mkdtempSync(join(tmpdir(), 'waymark-imports-'));
  onTestFinished(() => rmSync(house, { recursive: true, force: true }));
  const plant = (file: string, source: string): void => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), source);
  };
  const check = () =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'check-imports.ts'), house], { encoding: 'utf8' });

  plant('shared/goals/one.ts', "import { two } from './two.ts';\n");
  plant('shared/goals/two.ts', "import { z } from 'zod';\n");
  expect(check()).toMatchObject({ status: 0, stderr: '' });

  plant(
    'shared/goals/two.ts',
    "import { z } from 'zod';\n\nexport type { One } from './one.ts';\nimport 'node:fs';\n",
  );
  plant('renderer/attic/nothing.ts', '');
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain('shared/goals/two.ts:4: shared/goals may not use node:fs');
  expect(stderr).toContain('renderer/attic/nothing.ts:1: stands in no row of tests/rules/layers.ts');
  expect(stderr).toContain('in a circle: shared/goals/one.ts, shared/goals/two.ts');
});

test('a test beside the code is known by its name', () => {
  expect(['a.test.ts', 'a/b.test.tsx'].every(isTest)).toBe(true);
  expect(['tests/a.ts', 'a/test.ts', 'latest.ts'].some(isTest)).toBe(false);
});
