import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openPlain } from '#main/database/plain.ts';
import { readFacts } from '#main/explore/onet/facts-of.ts';
import { readOccupations } from '#main/explore/onet/read-occupations.ts';
import { importEntries } from '#main/import/import-entries.ts';
import { takePeople } from '#main/import/people/take.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { exchangeReport } from '#shared/transfer/people.ts';
import { importReport } from '#shared/transfer/transfer.ts';
import { openTestDatabase, temporaryFolder } from '#tests/support/database.ts';
import { editionFolder, editionZip, smallEdition, tableText } from '#tests/support/edition.ts';
import { seedOf } from '#tests/support/seed.ts';

const whole = {
  jrnl: JSON.stringify({
    tags: { '@work': 1 },
    entries: Array.from({ length: 5 }, (_, index) => ({
      title: `Title ${index}`,
      body: 'Words, *marked*.\n\n- one\n- two\n\nZoë, 日本語, 😀',
      date: `1660-01-0${index + 1}`,
      time: '21:00',
      tags: ['@work'],
      starred: index === 2,
    })),
  }),
  markdown: [
    '---',
    'title: Zoë',
    'date: 2024-03-05',
    'tags: [a, b]',
    'created: 2024-03-05T10:00:00+01:00',
    '---',
    '# Heading',
    'Words, **marked** and [linked](https://example.org).',
    '',
    '> said',
    '',
    '1. one',
    '2. two',
  ].join('\n'),
} as const;

/** `WAYMARK_SEED` sets which damage. */
const seed = seedOf('damaged files', 20_261_123);

/** Ways in which a file is damaged: cut short, a bit flipped, a stretch of it replaced or said twice. */
const damage = fc.record({
  at: fc.nat(5_000),
  cut: fc.boolean(),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom(
        '"',
        '\\',
        '{',
        ']',
        '\0',
        '\ufeff',
        '---\n',
        '&x',
        '*x',
        '<<:',
        '2023-02-30',
        '\ud83d',
        '\u2028',
        '9e999',
      )
      .map((text) => new TextEncoder().encode(text)),
  ),
  over: fc.nat(40),
});

describe.each(['jrnl', 'markdown'] as const)('a damaged file of %s', (format) => {
  test('is taken as far as the report says, or refused whole with a sentence', async () => {
    const db = openTestDatabase();
    const path = join(temporaryFolder(), format === 'jrnl' ? 'journal.json' : '2024-03-05.md');
    const count = (table: string) =>
      db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    await fc.assert(
      fc.asyncProperty(damage, async (drawn) => {
        writeFileSync(path, spoilt(Buffer.from(whole[format]), drawn));
        const before = count('entries');
        let imported = 0;
        try {
          const report = await importEntries(
            { path, format, dryRun: false, at: '2026-03-04T12:00:00.000Z' },
            { db, progress: () => {} },
          );
          importReport.parse(report);
          expect(report.found).toBe(report.imported + report.skipped);
          imported = report.imported;
        } catch (error) {
          if (!(error instanceof WaymarkError)) throw error;
          expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
        }
        expect(count('entries')).toBe(before + imported);
        expect(count('search_text')).toBe(before + imported);
      }),
      { numRuns: 400, seed },
    );
    db.prepare("INSERT INTO search_index (search_index) VALUES ('integrity-check')").run();
  });
});

describe.each([
  'apple-contacts.vcf',
  'outlook.vcf',
  'thunderbird.vcf',
  'google-contacts.csv',
  'outlook-german.csv',
  'thunderbird.csv',
  'calendar.ics',
])('damaged people, %s', (name) => {
  test('are taken as far as the report says, or refused whole with a sentence', async () => {
    const db = openTestDatabase();
    const path = join(temporaryFolder(), name);
    const whole = readFileSync(join('tests/fixtures/people', name));
    const count = (table: string) =>
      db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
    await fc.assert(
      fc.asyncProperty(damage, async (drawn) => {
        writeFileSync(path, spoilt(whole, drawn));
        const before = count('people') + count('activities');
        let came = 0;
        try {
          const order = { path, format: null, uses: null, seal: null, dryRun: false, today: '2026-03-04' };
          const choices = { without: [], meetings: 'activity' as const, lines: [] };
          const span = { from: '2026-01-01', to: '2026-03-04' };
          const at = '2026-03-04T12:00:00.000Z';
          const report = await takePeople({ ...order, choices, span, at }, { db, progress: () => {} });
          exchangeReport.parse(report);
          expect(report.found).toBe(report.added + report.updated + report.skipped);
          came = report.people + report.activities;
        } catch (error) {
          if (!(error instanceof WaymarkError)) throw error;
          expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
        }
        expect(count('people') + count('activities')).toBe(before + came);
      }),
      { numRuns: 120, seed },
    );
    db.prepare("INSERT INTO search_index (search_index) VALUES ('integrity-check')").run();
  });
});

/** Reads a damaged edition: all of it, or nothing with a sentence. */
async function takeOrRefuse(source: string): Promise<void> {
  const target = join(temporaryFolder(), 'occupations.db');
  try {
    const order = { source, target, at: '2026-03-04T12:00:00.000Z' };
    const edition = await readOccupations(order, { progress: () => {} });
    const facts = readFacts(openPlain(readFileSync(target)));
    expect(facts.edition).toEqual(edition);
    expect(facts.all()).toHaveLength(edition.occupations);
    for (const { code } of facts.all()) expect(facts.occupation(code)?.code).toBe(code);
    expect(facts.find('light', 10).length).toBeLessThanOrEqual(edition.occupations);
  } catch (error) {
    if (!(error instanceof WaymarkError)) throw error;
    expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
    expect(existsSync(target)).toBe(false);
  }
}

/** Puts the damage into bytes. */
function spoilt(
  source: Buffer,
  { at, cut, bytes, over }: { at: number; cut: boolean; bytes: Uint8Array; over: number },
): Buffer {
  const place = at % source.length;
  return Buffer.concat([source.subarray(0, place), bytes, cut ? Buffer.of() : source.subarray(place + over)]);
}

describe('a damaged edition of O*NET', () => {
  test('as a zip is taken whole or refused with a sentence', async () => {
    const file = join(temporaryFolder(), 'edition.zip');
    const whole = readFileSync(await editionZip(file, smallEdition()));
    await fc.assert(
      fc.asyncProperty(damage, async (drawn) => {
        writeFileSync(file, spoilt(whole, drawn));
        await takeOrRefuse(file);
      }),
      { numRuns: 150, seed },
    );
  });

  test('with a spoilt table likewise', async () => {
    const files = smallEdition();
    const folder = editionFolder(join(temporaryFolder(), 'edition'), files);
    const names = ['Occupation Data', 'Interests', 'Task Statements'] as const;
    await fc.assert(
      fc.asyncProperty(damage, fc.constantFrom(...names), async (drawn, name) => {
        const path = join(folder, `${name}.txt`);
        writeFileSync(path, spoilt(Buffer.from(tableText(files[name])), drawn));
        await takeOrRefuse(folder);
        writeFileSync(path, tableText(files[name]));
      }),
      { numRuns: 150, seed },
    );
  });
});
