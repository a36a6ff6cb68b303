import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '#main/database/migrate.ts';
import { type Db, inTransaction, openDatabase } from '#main/database/open.ts';
import { takePeople } from '#main/import/people/take.ts';
import { drawText, randomFrom } from './corpus.ts';
import { percentile, type Ratio } from './figures.ts';

const count = 10_000;
const tables = ['imports', 'organisations', 'people', 'search_text', 'imports_lines'] as const;

/** Taking in vCards, against inserting the same rows by prepared statements with the index. The two take turns, each in a new database. */
export async function benchPeople(rounds = 5): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const path = join(folder, 'people.vcf');
    writeFileSync(path, cards());
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const db = fresh(join(folder, `ours-${round}.db`));
      const started = performance.now();
      await takePeople(
        {
          path,
          ...{ format: null, uses: null, span: null, today: '2026-03-04', seal: null, dryRun: false },
          choices: { without: [], meetings: 'out', lines: [] },
          at: '2026-03-04T12:00:00.000Z',
        },
        { db, progress: () => {} },
      );
      ours.push(performance.now() - started);
      theirs.push(bare(db, fresh(join(folder, `theirs-${round}.db`))));
      db.close();
    }
    const middle = { ours: percentile(ours, 0.5), theirs: percentile(theirs, 0.5) };
    return [{ what: `taking in ${count} vCards, against inserting the same rows`, ...middle, bar: 2 }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fresh(path: string): Db {
  const db = openDatabase(path, { key: randomBytes(32), mode: 'create' });
  migrate(db);
  return db;
}

/** How long it takes to insert the rows of one database into another, in ms. The other is closed. */
function bare(from: Db, to: Db): number {
  const rows = tables.map((table) => ({
    table,
    rows: from.prepare<[], Record<string, unknown>>(`SELECT * FROM ${table}`).all(),
  }));
  const started = performance.now();
  inTransaction(to, () => {
    for (const { table, rows: all } of rows) {
      const columns = Object.keys(all[0] ?? {});
      const insert = to.prepare<object>(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
      );
      for (const row of all) insert.run(row);
    }
  });
  const lasted = performance.now() - started;
  to.close();
  return lasted;
}

function cards(): string {
  const random = randomFrom(15);
  const words = (many: number): string =>
    drawText(random, many)
      .replaceAll(/[\s,;:\\]+/g, ' ')
      .trim();
  return Array.from({ length: count }, (_, index) =>
    [
      ...['BEGIN:VCARD', 'VERSION:4.0', `UID:urn:uuid:${index}`],
      ...[`FN:${words(2)} ${index}`, `TITLE:${words(3)}`, `ORG:${words(1)} ${index % 700}`],
      ...[`EMAIL;TYPE=work:person${index}@example.org`, `TEL;TYPE=cell:+351 21 ${index}`],
      ...[`ADR:;;${words(2)} ${index};Lisboa;;1200;Portugal`, `NOTE:${words(20)}`, 'END:VCARD', ''],
    ].join('\r\n'),
  ).join('');
}
