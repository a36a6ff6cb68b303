import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { circles, filesGraph, readHouse, violations } from './obey.ts';

/** `npm run check:imports`: holds every import of the house against tests/rules/layers.ts. A folder may be given instead. */
const root = process.argv[2] ?? join(import.meta.dirname, '..', '..');
const read = readHouse(root);
const found = violations(read, (file) => readFileSync(join(root, file), 'utf8'));
for (const { file, line, why } of found) console.error(`${file}:${line}: ${why}`);
const round = circles(filesGraph(read));
for (const circle of round) console.error(`These files import each other in a circle: ${circle.join(', ')}`);
if (found.length + round.length > 0) process.exitCode = 1;
