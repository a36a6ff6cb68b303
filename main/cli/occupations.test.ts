import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/database.ts';
import { editionFolder, editionZip, smallEdition } from '#tests/support/edition.ts';
import { listing } from '#tests/support/folder.ts';
import { jobsInThread, quickKeyCost } from '#tests/support/vault.ts';
import { runCli } from './run.ts';

/** Runs `waymark occupations …` on a vault. */
async function run(folder: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(['--data', folder, 'occupations', ...argv], {
    stdin: Readable.from([]),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    printer: () => Promise.reject(new Error('nothing is printed')),
    core: { keyCost: quickKeyCost, createJobs: jobsInThread },
  });
  expect(err, 'a bug is no answer').not.toContain('inside Waymark');
  return { code, out, err };
}

const newFolder = (): string => join(temporaryFolder(), 'vault');

describe('occupations import', () => {
  test('reads a zip or a folder in, makes a vault where there is none, and says what was in it', async () => {
    const folder = newFolder();
    const { Skills: _, ...files } = smallEdition();
    const first = await run(folder, 'import', editionFolder(join(temporaryFolder(), 'one'), files), '--json');
    expect(first).toMatchObject({
      code: 0,
      err: expect.stringContaining('Made a vault without a passphrase'),
    });
    expect(JSON.parse(first.out)).toEqual({
      edition: '29.7',
      occupations: 3,
      withInterests: 2,
      tables: expect.arrayContaining(['Occupation Data', 'Interests', 'Alternate Titles']),
      missing: ['Skills'],
    });
    const second = await run(
      folder,
      'import',
      await editionZip(join(temporaryFolder(), 'two.zip'), smallEdition()),
    );
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('Read O*NET 29.7: 3 occupations, 2 with interests.');
    expect(second.out).toContain('This page includes information from the O*NET 29.7 Database');
  });

  test('remove takes it out again', async () => {
    const folder = newFolder();
    await run(folder, 'import', editionFolder(join(temporaryFolder(), 'one'), smallEdition()));
    expect(await run(folder, 'remove')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(folder, 'occupations.db'))).toBe(false);
    expect(JSON.parse((await run(folder, 'search', 'lighthouse', 'keeper', '--json')).out)).toEqual({
      total: 0,
      results: [],
    });
  });

  test.each([
    ['nothing at the path', () => join(temporaryFolder(), 'none')],
    ['no zip', () => fileWith('no zip')],
    ['no table of occupations', () => editionFolder(join(temporaryFolder(), 'x'), { Interests: '' })],
  ])('refuses what is no edition in one line, and changes nothing: %s', async (_, source) => {
    const absent = newFolder();
    const path = source();
    expect(await run(absent, 'import', path)).toMatchObject({ code: 1, out: '' });
    expect(existsSync(absent)).toBe(false);
    const folder = newFolder();
    await run(folder, 'import', editionFolder(join(temporaryFolder(), 'one'), smallEdition()));
    const before = listing(folder);
    const ran = await run(folder, 'import', path);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^waymark: [^\n]+\.\n$/);
    expect(listing(folder)).toEqual(before);
  });

  test.each<[string[]]>([
    [['import']],
    [['import', 'a', 'b']],
    [['import', 'a', '--limit', '3']],
    [[]],
    [['remove', 'x']],
    [['refresh']],
    [['search', 'x', '--limit', 'many']],
    [['search', ' ']],
  ])('called wrongly is exit code 2: %j', async (argv) => {
    const folder = newFolder();
    expect(await run(folder, ...argv)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('occupations search', () => {
  test('finds ours and theirs by titles and by what one does, and gives credit for theirs', async () => {
    const folder = newFolder();
    await run(folder, 'import', editionFolder(join(temporaryFolder(), 'one'), smallEdition()));
    const found = async (...words: string[]): Promise<{ total: number; results: unknown[] }> =>
      JSON.parse((await run(folder, 'search', ...words, '--json')).out) as never;
    const keeper = { code: '51-9001.00', title: 'Lighthouse Keepers', source: 'onet' };
    expect(await found('light', 'station', 'kee')).toEqual({ total: 1, results: [keeper] });
    expect(await found('polish the great lens')).toEqual({ total: 1, results: [keeper] });
    expect((await found('nurse')).results).toContainEqual({ code: 'nurse', title: 'Nurse', source: 'own' });
    const said = await run(folder, 'search', 'lighthouse', 'keeper');
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(
      /^51-9001\.00 +Lighthouse Keepers {2}\(O\*NET\)\n1 found\.\nThis page includes /,
    );
    expect((await run(folder, 'search', 'nurse', '--limit', '1')).out).toMatch(/\d+ found, 1 shown\.\n$/);
  });

  test('tells of damaged facts and goes on without them', async () => {
    const folder = newFolder();
    await run(folder, 'import', editionFolder(join(temporaryFolder(), 'one'), smallEdition()));
    const file = join(folder, 'occupations.db');
    writeFileSync(file, readFileSync(file).subarray(0, 3_000));
    const ran = await run(folder, 'search', 'nurse', '--json');
    expect(ran).toMatchObject({ code: 0, err: expect.stringContaining('set aside') });
    expect(JSON.parse(ran.out)).toMatchObject({ results: expect.arrayContaining([expect.anything()]) });
    expect(existsSync(`${file}.damaged`)).toBe(true);
  });
});

function fileWith(content: string): string {
  const path = join(temporaryFolder(), 'edition.zip');
  writeFileSync(path, content);
  return path;
}
