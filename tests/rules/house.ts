import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorTable, mayUse } from './floor-table.ts';
import { buildings } from './layers.ts';
import { circles, filesGraph, isTest, readHouse, rowOf } from './obey.ts';

/**
 * What else the house keeps to, such as how many files a new field touches. A file `tests/rules/*.figure.ts` exports one as
 * `figure`; a test beside it proves it.
 */
export interface Figure {
  readonly what: string;
  readonly is: string | number;
}

/** `npm run house`: prints how the house stands. With `--docs` it also writes the floors into docs/architecture.md. */
const root = join(import.meta.dirname, '..', '..');
const read = readHouse(root);
const files = [...read.keys()].filter((file) => !isTest(file));

for (const { at, floors } of buildings) {
  console.log(`\n${at}`);
  for (const [floor, onFloor] of [...floors.entries()].toReversed()) {
    for (const row of onFloor) {
      const count = files.filter((file) => rowOf(file)?.at === row.at).length;
      console.log(
        `  ${String(floor).padStart(2)}  ${row.at.padEnd(24)} ${String(count).padStart(3)} files  uses ${mayUse(row)}`,
      );
    }
  }
}

const found = circles(filesGraph(read));
console.log(`\nCircles of files, types included: ${found.length}`);
for (const circle of found) console.log(`  ${circle.join(' ')}`);

for (const file of globSync('*.figure.ts', { cwd: import.meta.dirname }).sort()) {
  const { figure } = (await import(join(import.meta.dirname, file))) as { figure: Figure };
  console.log(`${figure.what}: ${figure.is}`);
}

if (process.argv.includes('--docs')) {
  const page = join(root, 'docs', 'architecture.md');
  const [begin, end] = ['<!-- floors: npm run house -- --docs -->', '<!-- end of floors -->'];
  const text = readFileSync(page, 'utf8');
  const before = text.slice(0, text.indexOf(begin) + begin.length);
  const after = text.slice(text.indexOf(end));
  writeFileSync(page, `${before}\n\n${floorTable()}\n\n${after}`);
}
