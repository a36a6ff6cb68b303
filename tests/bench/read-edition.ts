import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readOccupations } from '#main/explore/onet/read-occupations.ts';

/** A worker that reads an edition once, and says how long that took in ms. */
export interface ReadOrder {
  edition: string;
  target: string;
  /** Reads and splits the files and does nothing with them. */
  isBare: boolean;
}

const { edition, target, isBare } = workerData as ReadOrder;
const started = performance.now();
if (isBare) {
  const tables = readdirSync(edition).map((name) =>
    readFileSync(join(edition, name), 'utf8')
      .split('\n')
      .map((line) => line.split('\t')),
  );
  if (tables.length === 0) throw new Error('there is nothing to read');
} else {
  await readOccupations({ source: edition, target, at: new Date().toISOString() }, { progress: () => {} });
}
parentPort?.postMessage(performance.now() - started);
