import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPlain } from '#main/database/plain.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { edition as editionSchema } from '#shared/explore/library.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { type EditionFiles, editionFolder, editionZip, smallEdition } from '#tests/support/edition.ts';
import { type Facts, readFacts } from './facts-of.ts';
import { readOccupations } from './read-occupations.ts';

const at = '2026-03-04T12:00:00.000Z';
const keeper = '51-9001.00';
const smith = '51-9002.00';
const ferry = '53-9003.01';

async function read(source: string): Promise<Facts & { progress: [number, number | null][] }> {
  const target = join(temporaryFolder(), 'occupations.db');
  const progress: [number, number | null][] = [];
  const edition = await readOccupations(
    { source, target, at },
    { progress: (done, total) => progress.push([done, total]) },
  );
  const facts = readFacts(openPlain(readFileSync(target)));
  expect(editionSchema.parse(facts.edition)).toEqual(edition);
  return { ...facts, progress };
}

/** The sentence that an edition is refused with. */
async function refusal(source: string): Promise<string> {
  const error = await read(source).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WaymarkError)) throw error ?? new Error('it was taken');
  expect(error.message).toMatch(/^[A-Z][^\n]+\.$/);
  return error.message;
}

const folderOf = (files: EditionFiles, name = 'edition'): string =>
  editionFolder(join(temporaryFolder(), name), files);

describe('an edition', () => {
  test('as a folder gives everything that its tables say, with who said it when', async () => {
    const facts = await read(folderOf(smallEdition()));
    expect(facts.edition).toEqual({
      version: '29.7',
      occupations: 3,
      withInterests: 2,
      readAt: at,
      tables: [
        'Occupation Data',
        'Interests',
        'Work Values',
        'Job Zones',
        'Related Occupations',
        'Task Statements',
        'Sample of Reported Titles',
        'Alternate Titles',
        'Skills',
      ],
      missing: [],
    });
    expect(facts.occupation(keeper)).toEqual({
      code: keeper,
      title: 'Lighthouse Keepers',
      description: 'Keep a light burning, "whatever" the weather.',
      zone: { level: 2, by: 'Analyst', on: '2023-08' },
      otherTitles: ['Light Station Keeper', 'Lamp Lighter', 'LL'],
      tasks: ['Light the lamp at dusk.', 'Polish the great lens.'],
      interests: [
        ['realistic', 5],
        ['investigative', 4],
        ['artistic', 2],
        ['social', 1],
        ['enterprising', 1.5],
        ['conventional', 4.25],
      ].map(([key, value]) => ({ key, value, by: 'Machine Learning', on: '2023-11' })),
      values: [
        ['achievement', 3],
        ['working-conditions', 2],
        ['recognition', 1],
        ['relationships', 2],
        ['support', 4],
        ['independence', 6.33],
      ].map(([key, value]) => ({ key, value, by: 'Analyst', on: '2008-06' })),
      related: [smith, ferry],
      skills: [
        { name: 'Operations Monitoring', importance: 4.12, by: 'Analyst', on: '2023-08' },
        { name: 'Active Listening', importance: 2.5, by: 'Analyst', on: '2023-08' },
      ],
    });
    expect(facts.occupation('99-9999.00')).toBeNull();
    expect(facts.all()).toEqual([
      expect.objectContaining({ code: keeper, preparation: 2, interests: [5, 4, 2, 1, 1.5, 4.25] }),
      expect.objectContaining({ code: smith, preparation: 3, interests: [6, 3, 5, 2, 3, 2] }),
      {
        code: ferry,
        title: 'Ferry Hands',
        description: 'Help people and cars on and off.',
        preparation: null,
        interests: null,
      },
    ]);
    expect(facts.progress.at(-1)).toEqual([facts.progress[0]?.[1], facts.progress[0]?.[1]]);
  });

  test('reads the same from a zip, with a folder in it or without, and from a folder in a folder', async () => {
    const files = smallEdition();
    const whole = await read(folderOf(files));
    const folder = temporaryFolder();
    const sources = [
      await editionZip(join(folder, 'db_29_7_text.zip'), files),
      await editionZip(join(folder, 'flat.zip'), files, ''),
      folder,
    ];
    editionFolder(join(folder, 'db_29_7_text'), files);
    for (const source of sources) {
      const facts = await read(source);
      expect(facts.edition).toEqual(whole.edition);
      for (const code of [keeper, smith, ferry])
        expect(facts.occupation(code)).toEqual(whole.occupation(code));
    }
  });

  test('takes columns in any order, more of them, a byte order mark and plain line ends', async () => {
    const files = smallEdition();
    const moved = files.Interests.map(([code = '', ...rest]) => [...rest, 'more', code]);
    const plainLines = files['Task Statements'].map((row) => row.join('\t')).join('\n');
    const facts = await read(
      folderOf({ ...files, Interests: moved, 'Task Statements': `\ufeff${plainLines}` }),
    );
    const whole = await read(folderOf(files));
    expect(facts.edition).toEqual(whole.edition);
    expect(facts.occupation(keeper)).toEqual(whole.occupation(keeper));
  });

  test('says which tables are missing, or have other columns, and reads the rest', async () => {
    const { 'Work Values': _, Skills: __, ...files } = smallEdition();
    const facts = await read(
      folderOf({
        ...files,
        'Job Zones': [
          ['Code', 'Zone'],
          [keeper, '2'],
        ],
        'Related Occupations': '',
      }),
    );
    expect(facts.edition).toMatchObject({
      missing: ['Work Values', 'Job Zones', 'Related Occupations', 'Skills'],
      withInterests: 2,
    });
    expect(facts.occupation(keeper)).toMatchObject({ zone: null, values: [], related: [], skills: [] });
  });

  test('with nothing but its occupations is one too', async () => {
    const { 'Occupation Data': only } = smallEdition();
    const facts = await read(folderOf({ 'Occupation Data': only }, 'db_31_0_text'));
    expect(facts.edition).toMatchObject({ version: '31.0', occupations: 3, withInterests: 0 });
    expect(facts.find('bell', 10)).toEqual([smith]);
  });

  test('has its skills in two tables from 30.3 on', async () => {
    const { Skills: skills, ...files } = smallEdition();
    const facts = await read(folderOf({ ...files, 'Transferable Skills': skills as string[][] }));
    expect(facts.occupation(keeper)?.skills).toHaveLength(2);
    expect(facts.edition).toMatchObject({ missing: ['Essential Skills'] });
  });

  test('leaves out figures that are none, and rows of occupations that it does not have', async () => {
    const files = smallEdition();
    const spoilt = files.Interests.map((row) =>
      row[0] === smith && row[1] === '1.B.1.c' ? row.with(4, 'n/a') : row,
    );
    const facts = await read(
      folderOf({
        ...files,
        Interests: [...spoilt, ...spoilt.slice(1, 7).map((row) => row.with(0, '11-1111.00'))],
        'Occupation Data': [...files['Occupation Data'], ['../../etc', 'No code', ''], [keeper, 'Twice', '']],
      }),
    );
    expect(facts.edition).toMatchObject({ occupations: 3, withInterests: 1 });
    expect(facts.occupation(smith)?.interests).toHaveLength(5);
    expect(facts.occupation(keeper)?.title).toBe('Lighthouse Keepers');
  });

  test('whose version nobody says has none', async () => {
    const { 'Read Me': _, ...files } = smallEdition();
    expect((await read(folderOf(files))).edition.version).toBe('');
  });
});

describe('search', () => {
  test('finds titles before other titles before tasks, the last word by its beginning, singular and plural', async () => {
    const { find } = await read(folderOf(smallEdition()));
    expect(find('lamp', 10)).toEqual([keeper, ferry]);
    expect(find('lighthouse keeper', 10)).toEqual([keeper]);
    expect(find('bell fou', 10)).toEqual([smith]);
    expect(find('ROPES light', 10)).toEqual([ferry]);
    expect(find('tune bell', 10)).toEqual([smith]);
    expect(find('lamp', 1)).toEqual([keeper]);
    expect(find('lam light', 10)).toEqual([]);
  });

  test.each(['', '  ', '"', '*', 'NEAR(', 'a" OR "b', '\0', '(((', 'title:x', '日本語', '-'])(
    'takes %j for words, or for none',
    async (text) => {
      const { find } = await read(folderOf(smallEdition()));
      expect(find(text, 10)).toEqual([]);
    },
  );
});

describe('refused with one sentence', () => {
  test('a path that leads nowhere', async () => {
    expect(await refusal(join(temporaryFolder(), 'none.zip'))).toContain('nothing to read');
  });

  test('an empty folder, and one whose edition lies too deep', async () => {
    const folder = temporaryFolder();
    expect(await refusal(folder)).toContain('“Occupation Data”');
    editionFolder(join(folder, 'a', 'b'), smallEdition());
    expect(await refusal(folder)).toContain('“Occupation Data”');
  });

  test('a zip without the table of occupations', async () => {
    const { 'Occupation Data': _, ...files } = smallEdition();
    expect(await refusal(await editionZip(join(temporaryFolder(), 'skills.zip'), files))).toContain(
      '“Occupation Data”',
    );
  });

  test('two editions in one', async () => {
    const folder = temporaryFolder();
    editionFolder(join(folder, 'db_29_7_text'), smallEdition());
    editionFolder(join(folder, 'db_30_0_text'), smallEdition());
    expect(await refusal(folder)).toContain('more than one edition');
  });

  test.each([
    ['nothing', ''],
    ['a text', 'These are only words.'],
    ['the beginning of a zip', 'PK\u0003\u0004'],
  ])('a file that is no zip: %s', async (_, content) => {
    const file = join(temporaryFolder(), 'edition.zip');
    writeFileSync(file, content);
    expect(await refusal(file)).toContain('no zip file');
  });

  test('a zip that is cut off, wherever', async () => {
    const file = await editionZip(join(temporaryFolder(), 'edition.zip'), smallEdition());
    const { size } = statSync(file);
    for (const share of [0.99, 0.7, 0.3, 0.01]) {
      truncateSync(file, Math.floor(size * share));
      expect(await refusal(file)).toContain('no zip file');
    }
  });

  test('a zip in which a byte has changed', async () => {
    const file = await editionZip(join(temporaryFolder(), 'edition.zip'), smallEdition());
    const bytes = readFileSync(file);
    bytes.writeUInt8(bytes.readUInt8(120) ^ 0xff, 120);
    writeFileSync(file, bytes);
    expect(await refusal(file)).toContain('damaged');
  });

  test.each([
    ['less than it unpacks into', 100, 'damaged'],
    ['more than any edition unpacks into', 400_000_001, 'larger than any edition'],
  ])('a zip that says %s', async (_, said, sentence) => {
    const zeros = { ...smallEdition(), Interests: Buffer.alloc(5_000_000, ' ') };
    const file = await editionZip(join(temporaryFolder(), 'edition.zip'), zeros);
    const bytes = readFileSync(file);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(5_000_000);
    // The entry says how large it is, and so does the list at the end.
    for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size, at + 1)) {
      bytes.writeUInt32LE(said, at);
    }
    writeFileSync(file, bytes);
    expect(await refusal(file)).toContain(sentence);
  });

  test('a file of more than 60 MB', async () => {
    const file = join(temporaryFolder(), 'edition.zip');
    writeFileSync(file, '');
    truncateSync(file, 60_000_001);
    expect(await refusal(file)).toContain('larger than any edition');
  });

  test('a table that ends in the middle of a line', async () => {
    const files = smallEdition();
    const text = files['Task Statements'].map((row) => row.join('\t')).join('\n');
    for (const cut of [text.slice(0, text.lastIndexOf('Throw') - 1), text.slice(0, text.lastIndexOf('\t'))]) {
      expect(await refusal(folderOf({ ...files, 'Task Statements': cut }))).toContain(
        '“Task Statements” is cut off',
      );
    }
  });

  test.each([
    ['Latin-1', 'latin1'],
    ['UTF-16', 'utf16le'],
  ] as const)('a table in %s', async (_, encoding) => {
    const text = `O*NET-SOC Code\tTitle\tDescription\n${keeper}\tLeuchtturmwärter\tHält das Licht.\n`;
    const bytes = Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding);
    expect(await refusal(folderOf({ ...smallEdition(), 'Occupation Data': bytes }))).toContain('UTF-8');
  });

  test('a table of occupations with other columns, or with none in it', async () => {
    const files = smallEdition();
    expect(
      await refusal(
        folderOf({
          'Occupation Data': [
            ['Code', 'Name'],
            [keeper, 'Keepers'],
          ],
        }),
      ),
    ).toContain('other columns');
    expect(
      await refusal(folderOf({ ...files, 'Occupation Data': files['Occupation Data'].slice(0, 1) })),
    ).toContain('no occupation');
  });

  test('a folder in which a table is a folder', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Occupation Data.txt'));
    expect(await refusal(folder)).toContain('“Occupation Data”');
  });
});
