import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/database.ts';
import { listing } from '#tests/support/folder.ts';
import { jobsInThread, quickKeyCost } from '#tests/support/vault.ts';
import { runCli } from './run.ts';

/** Runs the command line on a vault. */
async function run(folder: string, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCli(['--data', folder, ...argv], {
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
const fixture = (name: string): string => join('tests/fixtures/people', name);

function fileWith(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('people import', () => {
  test('brings people in, makes a vault where there is none, and says what came of it', async () => {
    const folder = newFolder();
    const first = await run(folder, 'people', 'import', fixture('apple-contacts.vcf'), '--json');
    expect(first).toMatchObject({
      code: 0,
      err: expect.stringContaining('Made a vault without a passphrase'),
    });
    expect(JSON.parse(first.out)).toEqual({
      ...{ batch: expect.any(String), found: 2, added: 2, updated: 0, skipped: 0 },
      ...{ people: 2, organisations: 1, roles: 0, skills: 0, learning: 0, conversations: 0, problems: [] },
    });
    const again = await run(folder, 'people', 'import', fixture('apple-contacts.vcf'), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ batch: null, found: 2, added: 0, updated: 0, skipped: 2 });
    const said = await run(folder, 'people', 'import', fixture('google-contacts.vcf'));
    expect(said.out).toMatch(
      /^Added 2 of 2, changed 0, skipped 0\.\nNew: 2 people, 1 organisation\.\n {2}Card 1, .*web.*\nTo take it back: /,
    );
  });

  test('a dry run says the same and writes nothing', async () => {
    const folder = newFolder();
    const tried = await run(folder, 'people', 'import', fixture('outlook.vcf'), '--dry-run', '--json');
    expect(JSON.parse(tried.out)).toMatchObject({
      batch: null,
      found: 1,
      added: 1,
      people: 1,
      organisations: 1,
    });
    expect(existsSync(folder)).toBe(false);
    await run(folder, 'init');
    const before = JSON.parse((await run(folder, 'stats', '--json')).out);
    expect((await run(folder, 'people', 'import', fixture('outlook.vcf'), '--dry-run')).out).toContain(
      'Would add 1 of 1',
    );
    expect(JSON.parse((await run(folder, 'stats', '--json')).out)).toEqual(before);
  });

  test('an import is taken back as a whole', async () => {
    const folder = newFolder();
    const report = JSON.parse(
      (await run(folder, 'people', 'import', fixture('apple-contacts.vcf'), '--json')).out,
    );
    const undone = await run(folder, 'import', '--undo', report.batch, '--json');
    expect(JSON.parse(undone.out)).toEqual({ removed: 3, putBack: 0, problems: [] });
    expect(JSON.parse((await run(folder, 'stats', '--json')).out)).toMatchObject({ people: 0 });
  });

  test.each([
    ['nothing at the path', () => join(temporaryFolder(), 'none.vcf')],
    ['no kind that is known', () => fileWith('people.doc', 'words')],
    ['no cards', () => fileWith('people.vcf', 'words\nand more words\n')],
    ['an empty file', () => fileWith('people.vcf', '')],
  ])('refuses what holds nobody in one line, and changes nothing: %s', async (_, source) => {
    const absent = newFolder();
    expect(await run(absent, 'people', 'import', source())).toMatchObject({ code: 1, out: '' });
    expect(existsSync(absent)).toBe(false);
    const folder = newFolder();
    await run(folder, 'init');
    const before = listing(folder);
    const ran = await run(folder, 'people', 'import', source());
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^waymark: [^\n]+\.\n$/);
    expect(listing(folder)).toEqual(before);
  });

  test.each<[string[]]>([
    [[]],
    [['refresh']],
    [['import']],
    [['import', 'a', 'b']],
    [['import', 'a', '--format', 'pdf']],
    [['import', 'a', '--out', 'b']],
    [['import', 'a', '--from', '2026-01-01']],
    [['import', 'a', '--from', 'then', '--to', 'now']],
    [['export']],
    [['export', '--format', 'csv']],
    [['export', '--out', 'a', '--format', 'pdf']],
    [['export', 'x', '--out', 'a', '--format', 'csv']],
    [['export', '--out', 'a', '--format', 'csv', '--dry-run']],
  ])('called wrongly is exit code 2: %j', async (argv) => {
    const folder = newFolder();
    expect(await run(folder, 'people', ...argv)).toMatchObject({ code: 2, out: '' });
    expect(existsSync(folder)).toBe(false);
  });
});

describe('people export', () => {
  test.each(['vcard', 'vcard3', 'csv'])('what goes out as %s comes in the same', async (format) => {
    const folder = newFolder();
    for (const name of ['apple-contacts', 'outlook', 'thunderbird', 'android']) {
      await run(folder, 'people', 'import', fixture(`${name}.vcf`));
    }
    const out = join(temporaryFolder(), format === 'csv' ? 'people.csv' : 'people.vcf');
    const wrote = await run(folder, 'people', 'export', '--format', format, '--out', out, '--json');
    expect(JSON.parse(wrote.out)).toEqual({ out, people: 6 });
    const written = readFileSync(out);
    const same = await run(folder, 'people', 'import', out, '--json');
    expect(JSON.parse(same.out)).toMatchObject({ found: 6, added: 0, updated: 0, skipped: 6, problems: [] });
    const other = newFolder();
    const first = JSON.parse((await run(other, 'people', 'import', out, '--json')).out);
    expect(first).toMatchObject({ found: 6, added: 6, problems: [] });
    const back = join(temporaryFolder(), `back.${format === 'csv' ? 'csv' : 'vcf'}`);
    await run(other, 'people', 'export', '--format', format, '--out', back);
    const plain = (bytes: Buffer): string =>
      bytes
        .toString('utf8')
        .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/g, 'ID')
        .replace(/^REV.*$/gm, 'REV');
    expect(plain(readFileSync(back))).toBe(plain(written));
  });
});
