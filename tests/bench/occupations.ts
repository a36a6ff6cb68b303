import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import {
  type EditionFiles,
  editionFolder,
  ratings,
  smallEdition,
  type Table,
} from '#tests/support/edition.ts';
import { drawText, randomFrom } from './corpus.ts';
import { percentile, type Ratio } from './figures.ts';
import type { ReadOrder } from './read-edition.ts';
import { benchShell, must } from './shell.ts';

const count = 1_016;

/**
 * Reading an edition of O*NET of 1,016 occupations into its file of facts, with its index, against reading and splitting the same files bare.
 * Each has a fresh worker, as an import has, and the two take turns.
 */
export async function benchOccupations(rounds = 15): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const edition = editionFolder(join(folder, 'db_29_7_text'), largeEdition());
    const order = (isBare: boolean): ReadOrder => ({
      edition,
      target: join(folder, 'occupations.db'),
      isBare,
    });
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await timed(order(false)));
      theirs.push(await timed(order(true)));
    }
    const middle = { ours: percentile(ours, 0.5), theirs: percentile(theirs, 0.5) };
    return [{ what: 'reading, against reading and splitting', ...middle, bar: 2 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So long does a frame last at 60 a second, in ms. */
const frame = 1_000 / 60;

/**
 * What fits the person of the sample year among our own occupations and 1,016 of O*NET's, through the door, after the first time, against a
 * frame: what the window asks for must not keep it from painting.
 */
export async function benchRanking(rounds = 60): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const edition = editionFolder(join(folder, 'db_29_7_text'), largeEdition());
  const core = createCore({
    vaultFolder: join(folder, 'vault'),
    preferencesFile: join(folder, 'preferences.json'),
    shell: { ...benchShell, chooseSource: () => Promise.resolve(edition) },
    window: false,
    log: silentLog,
  });
  try {
    await must(core.call('vault.create', { protection: 'none' }));
    await must(core.call('transfer.addSample', { job: 'sample' }));
    await must(core.call('explore.importOccupations', { job: 'edition', kind: 'folder' }));
    const lasted: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const started = performance.now();
      await must(core.call('explore.forYou', { surprise: round }));
      if (round > 0) lasted.push(performance.now() - started);
    }
    return [
      { what: 'what fits among 1,324, p50', ours: percentile(lasted, 0.5), theirs: frame, bar: 1 },
      { what: 'what fits among 1,324, p95', ours: percentile(lasted, 0.95), theirs: frame, bar: 1 },
    ];
  } finally {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long a worker was at it, in ms. */
function timed(order: ReadOrder): Promise<number> {
  if (existsSync(order.target)) rmSync(order.target);
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-edition.ts', import.meta.url), { workerData: order });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}

/** An edition as large as the true ones: 55 titles, 18 tasks and 18 related occupations each. */
function largeEdition(): EditionFiles {
  const random = randomFrom(14);
  const small = smallEdition();
  const codes = Array.from({ length: count }, (_, index) => `51-${String(1_000 + index)}.00`);
  const words = (many: number): string => drawText(random, many).replaceAll(/\s+/g, ' ');
  const table = (name: string, rows: (code: string, place: number) => string[][]): Table => [
    [...((small[name] as Table)[0] ?? [])],
    ...codes.flatMap(rows),
  ];
  const times = <T>(many: number, make: (index: number) => T): T[] =>
    Array.from({ length: many }, (_, index) => make(index));
  const figures = (): number[] => times(6, () => 1 + Math.round(random() * 600) / 100);
  return {
    'Occupation Data': table('Occupation Data', (code) => [[code, words(3), words(30)]]),
    Interests: table('Interests', (code) => ratings(code, 'interests', figures())),
    'Work Values': table('Work Values', (code) => ratings(code, 'values', figures())),
    'Job Zones': table('Job Zones', (code) => [[code, '3', '08/2023', 'Analyst']]),
    'Related Occupations': table('Related Occupations', (code, place) =>
      times(18, (index) => [
        code,
        codes[(place + index + 1) % count] ?? code,
        'Primary-Long',
        String(index + 1),
      ]),
    ),
    'Task Statements': table('Task Statements', (code) =>
      times(18, (index) => [code, String(index), words(14), 'Core', '95', '08/2023', 'Incumbent']),
    ),
    'Sample of Reported Titles': table('Sample of Reported Titles', (code) =>
      times(8, () => [code, words(3), 'Y']),
    ),
    'Alternate Titles': table('Alternate Titles', (code) => times(55, () => [code, words(3), 'n/a', '08'])),
    'Read Me': 'O*NET 29.7 Database\n',
  };
}
