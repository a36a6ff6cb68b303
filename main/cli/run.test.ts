import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/support/database.ts';
import { jobsInThread, quickKeyCost } from '#tests/support/vault.ts';
import { runCli } from './run.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
  /** Standard output as JSON. */
  json: () => unknown;
}

/** Runs one command line in this process, with nobody at the keyboard. */
async function run(argv: string[], stdin = ''): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await runCli(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
    printer: async () => ({
      printToPdf: async (html) => new TextEncoder().encode(`%PDF-1.7 ${html.length}`),
    }),
    core: { keyCost: quickKeyCost, createJobs: jobsInThread },
  });
  expect(err, 'a bug is no answer').not.toContain('inside Waymark');
  return { code, out, err, json: () => JSON.parse(out) };
}

const newFolder = (): string => join(temporaryFolder(), 'vault');

async function vaultWith(...texts: string[]): Promise<string> {
  const folder = newFolder();
  expect((await run(['--data', folder, 'init'])).code).toBe(0);
  for (const text of texts)
    expect((await run(['--data', folder, 'add', text, '--date', '2026-03-01'])).code).toBe(0);
  return folder;
}

/** What lies in a folder: names and contents. Locks of a process that is gone do not count. */
function fingerprint(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => !name.endsWith('.lock'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory()
        ? name
        : `${name} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
    });
}

const jrnl = (entries: object[]): string => JSON.stringify({ tags: {}, entries });
const day = (date: string, title: string, body = ''): object => ({
  title,
  body,
  date,
  time: '08:00',
  tags: [],
  starred: false,
});

describe('a vault on the command line', () => {
  test('init with a passphrase prints the recovery code, and the passphrase opens it', async () => {
    const folder = newFolder();
    const file = join(temporaryFolder(), 'passphrase');
    writeFileSync(file, 'a calm sentence\n');
    const made = await run(['--data', folder, 'init', '--passphrase-file', file, '--json']);
    expect(made.json()).toEqual({
      folder,
      recoveryCode: expect.stringMatching(/^([0-9A-Z]{4}-){7,}[0-9A-Z]{4}$/),
    });
    expect(await run(['--data', folder, 'add', 'hello', '--passphrase-file', file])).toMatchObject({
      code: 0,
      err: '',
    });
    const stats = await run(['--data', folder, 'stats', '--json', '--passphrase-file', file]);
    expect(stats.json()).toMatchObject({ entries: 1, goals: 0, milestones: 0, strengths: 0, weaknesses: 0 });
  });

  test('init refuses a folder that holds a vault, and changes nothing', async () => {
    const folder = await vaultWith('kept');
    const before = fingerprint(folder);
    expect(await run(['--data', folder, 'init'])).toMatchObject({ code: 1, out: '' });
    expect(fingerprint(folder)).toEqual(before);
  });

  test('a locked vault without a passphrase to try is one line', async () => {
    const folder = newFolder();
    const file = join(temporaryFolder(), 'passphrase');
    writeFileSync(file, 'a calm sentence');
    await run(['--data', folder, 'init', '--passphrase-file', file]);
    const before = fingerprint(folder);
    for (const argv of [
      ['add', 'x'],
      ['search', 'x'],
      ['stats'],
      ['verify'],
      ['export', 'plan', '--format', 'md', '--out', join(folder, '..', 'p.md')],
    ]) {
      const ran = await run(['--data', folder, ...argv]);
      expect(ran).toMatchObject({ code: 1, out: '' });
      expect(ran.err).toBe('waymark: The vault is locked. Give its passphrase with --passphrase-file.\n');
    }
    writeFileSync(file, 'another sentence');
    expect(await run(['--data', folder, 'stats', '--passphrase-file', file])).toMatchObject({
      code: 1,
      out: '',
    });
    expect(fingerprint(folder)).toEqual(before);
  });

  test.each([
    ['search', 'x'],
    ['stats'],
    ['verify'],
    ['occupations', 'search', 'x'],
    ['backup', '--out', '/tmp/never'],
    ['export', 'plan', '--format', 'md', '--out', '/tmp/never'],
  ])('%s refuses a folder without a vault and makes none', async (...argv) => {
    const folder = newFolder();
    const ran = await run(['--data', folder, ...argv]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^waymark: .*waymark init.*\n$/);
    expect(existsSync(folder)).toBe(false);
    expect(existsSync('/tmp/never')).toBe(false);
  });

  test('add makes a vault without a passphrase and says so', async () => {
    const folder = newFolder();
    const ran = await run(['--data', folder, 'add', 'first words', '--json']);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('without a passphrase');
    expect(ran.json()).toMatchObject({ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  });

  test('add with an impossible date leaves no vault behind', async () => {
    const folder = newFolder();
    expect(await run(['--data', folder, 'add', 'x', '--date', '2026-02-30'])).toMatchObject({
      code: 1,
      out: '',
    });
    expect(existsSync(folder)).toBe(false);
  });

  test('add reads standard input and keeps paragraphs and tags', async () => {
    const folder = newFolder();
    await run(
      ['--data', folder, 'add', '-', '--date', '1660-01-01', '--tags', 'diary, #navy'],
      'One.\n\nTwo.\n',
    );
    const out = join(temporaryFolder(), 'journal.json');
    expect((await run(['--data', folder, 'export', 'journal', '--format', 'json', '--out', out])).code).toBe(
      0,
    );
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      entries: [{ date: '1660-01-01', tags: ['diary', 'navy'], text: 'One.\nTwo.' }],
    });
  });

  test('search gives the shape that programs rely on, newest first', async () => {
    const folder = newFolder();
    await run(['--data', folder, 'add', 'a Café at noon', '--date', '2026-01-02']);
    await run(['--data', folder, 'add', 'another cafe', '--date', '2026-01-03']);
    const found = await run(['--data', folder, 'search', 'CAFE', '--json', '--limit', '1']);
    expect(found.json()).toEqual({
      total: 2,
      results: [
        { kind: 'entry', id: expect.any(String), date: '2026-01-03', title: '', snippet: 'another cafe' },
      ],
    });
  });
});

describe('import and export on the command line', () => {
  test('imports, reports, skips what is there already, and takes it back', async () => {
    const folder = newFolder();
    const file = join(temporaryFolder(), 'diary.json');
    writeFileSync(
      file,
      jrnl([
        day('1660-01-01', 'Lord’s day', 'A turkey.'),
        day('1660-02-30', 'Never'),
        day('1660-01-02', 'Next'),
      ]),
    );
    const tried = await run(['--data', folder, 'import', file, '--dry-run', '--json']);
    expect(tried.json()).toMatchObject({
      found: 3,
      imported: 2,
      skipped: 1,
      from: '1660-01-01',
      to: '1660-01-02',
    });
    expect(existsSync(folder)).toBe(false);

    const took = await run(['--data', folder, 'import', file, '--json']);
    const report = took.json() as { batch: string; problems: { where: string; reason: string }[] };
    expect(report).toMatchObject({ found: 3, imported: 2, skipped: 1, media: 0 });
    expect(report.problems).toHaveLength(1);
    const again = await run(['--data', folder, 'import', file, '--json']);
    expect(again.json()).toMatchObject({ batch: null, imported: 0, skipped: 3 });

    const back = await run(['--data', folder, 'import', '--undo', report.batch, '--json']);
    expect(back.json()).toEqual({ removed: 2, putBack: 0, problems: [] });
    expect((await run(['--data', folder, 'stats', '--json'])).json()).toMatchObject({ entries: 0 });
  });

  test.each([
    ['cut short', '{"entries": [{"title": "a", "da'],
    ['of another shape', '{"diary": 1}'],
    ['not text', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x80])],
  ])('a file that is %s is refused in one line, and no vault is made', async (_, content) => {
    const folder = newFolder();
    const file = join(temporaryFolder(), 'diary.json');
    writeFileSync(file, content);
    const ran = await run(['--data', folder, 'import', file, '--format', 'jrnl']);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^waymark: [^\n]+\n$/);
    expect(existsSync(folder)).toBe(false);
  });

  test('an unwritable target is one line and nothing is written', async () => {
    const folder = await vaultWith('words');
    const inTheWay = join(temporaryFolder(), 'folder');
    mkdirSync(inTheWay);
    for (const out of [inTheWay, join(inTheWay, 'no', 'such', 'folder', 'plan.md')]) {
      for (const what of [
        ['export', 'plan', '--format', 'md'],
        ['export', 'journal', '--format', 'md'],
        ['backup'],
      ]) {
        const ran = await run(['--data', folder, ...what, '--out', out]);
        expect(ran, what.join(' ')).toMatchObject({ code: 1, out: '' });
        expect(ran.err).toMatch(/^waymark: [^\n]+\n$/);
      }
    }
    expect(readdirSync(inTheWay)).toEqual([]);
  });

  test('nothing is written over the vault, whatever goes out', async () => {
    const folder = await vaultWith('words');
    expect((await run(['--data', folder, 'backup', '--out', join(folder, 'backups', 'x')])).code).toBe(1);
    mkdirSync(join(folder, 'backups'), { recursive: true });
    const there = join(folder, 'backups', 'mine.waymark');
    expect((await run(['--data', folder, 'backup', '--out', there])).code).toBe(0);
    const before = fingerprint(folder);
    const answers = new Set<string>();
    for (const out of [join(folder, 'waymark.db'), join(folder, 'Keyring.json'), there]) {
      for (const what of [
        ...['pdf', 'md', 'json'].map((format) => ['export', 'plan', '--format', format]),
        ...['pdf', 'html', 'md', 'json'].map((format) => ['export', 'journal', '--format', format]),
        ['backup'],
      ]) {
        const ran = await run(['--data', folder, ...what, '--out', out]);
        expect(ran, `${what.join(' ')} ${out}`).toMatchObject({ code: 1, out: '' });
        answers.add(ran.err);
      }
    }
    expect([...answers]).toEqual([
      'waymark: This place is inside the vault, where only new backups may be put. Choose another place.\n',
    ]);
    expect(fingerprint(folder)).toEqual(before);
    expect((await run(['--data', folder, 'verify', '--json'])).json()).toEqual({ ok: true, problems: [] });
  }, 60_000);

  test.each(['pdf', 'md', 'json'])('exports the plan as %s', async (format) => {
    const folder = await vaultWith();
    expect((await run(['--data', folder, 'sample'])).code).toBe(0);
    const out = join(temporaryFolder(), `plan.${format}`);
    expect(await run(['--data', folder, 'export', 'plan', '--format', format, '--out', out])).toMatchObject({
      code: 0,
    });
    const written = readFileSync(out, 'utf8');
    if (format === 'json') expect(JSON.parse(written)).toMatchObject({ format: 'waymark-plan', version: 1 });
    else expect(written).toMatch(format === 'pdf' ? /^%PDF/ : /^# /);
  });

  test('exports the steps of applications as a list, of the days that are asked for', async () => {
    const folder = await vaultWith();
    expect((await run(['--data', folder, 'sample'])).code).toBe(0);
    const out = join(temporaryFolder(), 'list.csv');
    const list = ['--data', folder, 'export', 'applications', '--format', 'csv', '--out', out];
    expect(await run(list)).toMatchObject({ code: 0 });
    const lines = readFileSync(out, 'utf8').trimEnd().split('\r\n');
    expect(lines[0]).toBe('\ufeffdate,employer,role,what,words,result');
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.join('\n')).not.toContain('case studies');
    const last = lines.at(-1)?.slice(0, 10) ?? '';
    expect(await run([...list, '--from', last, '--words'])).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8').trimEnd().split('\r\n')).toEqual([lines[0], lines.at(-1)]);
    expect(await run([...list, '--from', '2026-02-30'])).toMatchObject({ code: 1 });
    expect(await run([...list, '--from', last, '--to', '2000-01-01'])).toMatchObject({ code: 1 });
    const wrong = ['--data', folder, 'export', 'applications', '--format', 'md', '--out', out];
    expect((await run(wrong)).code).toBe(2);
  });

  test('exports a brief for one person, who must be there and be named', async () => {
    const folder = await vaultWith();
    expect((await run(['--data', folder, 'sample'])).code).toBe(0);
    const out = join(temporaryFolder(), 'brief.md');
    const brief = ['--data', folder, 'export', 'brief', '--format', 'md', '--out', out];
    expect((await run(brief)).code).toBe(2);
    expect(await run([...brief, '--person', 'nobody at all'])).toMatchObject({ code: 1 });
    expect(await run([...brief, '--person', 'priya'])).toMatchObject({ code: 0 });
    expect(readFileSync(out, 'utf8')).toMatch(/^# For Priya\n/);
  });

  test.each(['html', 'docx', 'ics', 'csv'])('says plainly that %s is not there yet', async (format) => {
    const folder = await vaultWith();
    const out = join(temporaryFolder(), 'plan');
    const ran = await run(['--data', folder, 'export', 'plan', '--format', format, '--out', out]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(existsSync(out)).toBe(false);
  });
});

describe('backup, restore and verify on the command line', () => {
  test('a backup shows what is inside, and puts it back', async () => {
    const folder = await vaultWith('one', 'two');
    const out = join(temporaryFolder(), 'mine.waymark');
    expect((await run(['--data', folder, 'backup', '--out', out])).code).toBe(0);
    await run(['--data', folder, 'add', 'three']);
    const inside = await run(['--data', folder, 'restore', out, '--dry-run', '--json']);
    expect(inside.json()).toMatchObject({ counts: { entries: 2 }, newest: '2026-03-01' });
    expect((await run(['--data', folder, 'stats', '--json'])).json()).toMatchObject({ entries: 3 });

    expect((await run(['--data', folder, 'restore', out])).code).toBe(0);
    expect((await run(['--data', folder, 'stats', '--json'])).json()).toMatchObject({ entries: 2 });
    expect((await run(['--data', folder, 'verify', '--json'])).json()).toEqual({ ok: true, problems: [] });
  });

  test('a backup moves to an empty folder', async () => {
    const folder = await vaultWith('one');
    const out = join(temporaryFolder(), 'mine.waymark');
    await run(['--data', folder, 'backup', '--out', out]);
    const other = newFolder();
    expect((await run(['--data', other, 'restore', out])).code).toBe(0);
    expect((await run(['--data', other, 'stats', '--json'])).json()).toMatchObject({ entries: 1 });
  });

  test('a damaged backup is refused, and the vault stays as it is', async () => {
    const folder = await vaultWith('one');
    const out = join(temporaryFolder(), 'mine.waymark');
    await run(['--data', folder, 'backup', '--out', out]);
    const bytes = readFileSync(out);
    writeFileSync(out, bytes.subarray(0, Math.floor(bytes.length * 0.6)));
    const before = fingerprint(folder);
    expect(await run(['--data', folder, 'restore', out])).toMatchObject({ code: 1, out: '' });
    expect(fingerprint(folder)).toEqual(before);
  });
});

describe('called wrongly', () => {
  test.each([
    [['frobnicate']],
    [['search']],
    [['search', 'x', '--limit', 'many']],
    [['export', 'plan', '--out', 'x']],
    [['export', 'plan', '--format', 'md']],
    [['export', 'plan', '--format', 'exe', '--out', 'x']],
    [['import']],
    [['backup']],
    [['stats', '--loud']],
  ])('%j is exit code 2 and one line', async (argv) => {
    const ran = await run(['--data', newFolder(), ...argv]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^waymark: [^\n]+\n$/);
  });

  test.each([
    [['import', '/no/such/file']],
    [['restore', '/no/such/file']],
    [['init', '--passphrase-file', '/no/such/file']],
  ])('%j names a missing file in one line', async (argv) => {
    const folder = newFolder();
    const ran = await run(['--data', folder, ...argv]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(/^waymark: [^\n]+\n$/);
    expect(existsSync(folder)).toBe(false);
  });

  test('the exit code reaches the shell', () => {
    const root = join(import.meta.dirname, '..', '..');
    const ran = spawnSync(process.execPath, [join(root, 'main', 'cli.ts'), 'frobnicate'], {
      encoding: 'utf8',
    });
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toBe('waymark: There is no command "frobnicate". "waymark help" lists them.\n');
  });
});

describe('waymark coach', () => {
  test('reads a goal without a vault, in words and for programs', async () => {
    const folder = newFolder();
    const goal = 'Complete two leadership training courses this year';
    const read = await run(['--data', folder, 'coach', goal, '--today', '2026-03-04', '--json']);
    expect(read).toMatchObject({ code: 0, err: '' });
    expect(read.json()).toMatchObject({
      specific: { found: true },
      measurable: { found: true, target: 2, unit: 'courses' },
      achievable: { found: false },
      relevant: { found: false },
      timeBound: { found: true, due: '2026-12-31' },
    });
    const said = await run(['coach', 'Grow', 'in', 'my', 'career', '--data', folder]);
    expect(said.out).toContain('not yet  Specific');
    expect(said.out).toMatch(/^- Add a day/m);
    expect(existsSync(folder)).toBe(false);
  });

  test('refuses what is no goal and no day', async () => {
    for (const argv of [
      ['coach'],
      ['coach', '  '],
      ['coach', 'x', '--today', '2026-02-30'],
      ['coach', 'x'.repeat(10_001)],
    ]) {
      const { code, err, out } = await run(argv);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^waymark: .+\.\n$/);
    }
  });
});
