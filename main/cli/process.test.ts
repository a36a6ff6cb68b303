import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Core, createCore } from '#main/core.ts';
import { temporaryFolder, testShell } from '#tests/support/database.ts';
import { until } from '#tests/support/until.ts';
import { runCli } from './run.ts';

const root = join(import.meta.dirname, '..', '..');
const home = temporaryFolder();
const folder = join(home, 'vault');
const env = {
  ...process.env,
  HOME: home,
  XDG_CACHE_HOME: join(home, 'cache'),
  XDG_CONFIG_HOME: join(home, 'config'),
};

/** Runs the command as a person does, as a process of its own. */
function command(argv: string[], input = ''): { code: number | null; out: string; err: string } {
  const ran = spawnSync(process.execPath, [join(root, 'main', 'cli.ts'), ...argv], {
    encoding: 'utf8',
    env: { ...env, WAYMARK_DATA: folder },
    input,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Runs a line of shell with the command as `$WAYMARK`. */
function shell(line: string): { code: number | null; out: string; err: string } {
  const ran = spawnSync('sh', ['-c', line], {
    encoding: 'utf8',
    cwd: root,
    env: { ...env, WAYMARK_DATA: folder, WAYMARK: `${process.execPath} main/cli.ts` },
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

describe('the command as a process', () => {
  beforeAll(() => {
    expect(command(['add', 'A turkey for dinner', '--date', '1660-01-01'])).toEqual({
      code: 0,
      out: 'Added to 1660-01-01.\n',
      err: `Made a vault without a passphrase in ${folder}\n`,
    });
  });

  test('finds in one process what another one wrote', () => {
    const found = command(['search', 'turkey', '--json']);
    expect(found).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(found.out)).toMatchObject({ total: 1, results: [{ date: '1660-01-01' }] });
  });

  test('imports in its worker, and ends', () => {
    const file = join(home, 'journal.json');
    writeFileSync(
      file,
      JSON.stringify({ entries: [{ title: 'T', body: 'B', date: '1661-01-01', time: '' }] }),
    );
    expect(command(['import', file, '--json'])).toMatchObject({ code: 0, err: '' });
  });

  test('gives its exit code through npm, with nothing else printed', () => {
    const ran = shell('npm run -s waymark -- frobnicate');
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: 'waymark: There is no command "frobnicate". "waymark help" lists them.\n',
    });
    expect(shell('npm run -s waymark -- export journal --format md --out /no/such/folder/x').code).toBe(1);
  });

  test('ends quietly when nobody reads on, and says when nothing can be written', () => {
    expect(shell('$WAYMARK search turkey | true')).toMatchObject({ err: '' });
    expect(shell('$WAYMARK help | head -1')).toMatchObject({ code: 0, err: '' });
    if (process.platform !== 'linux') return;
    expect(shell('$WAYMARK stats > /dev/full')).toEqual({
      code: 1,
      out: '',
      err: 'waymark: The output cannot be written. Check where it goes.\n',
    });
  });

  test('starts in a moment', () => {
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      expect(command(['stats']).code).toBe(0);
      return performance.now() - started;
    });
    // It takes a third of a second; this is for machines that do much else meanwhile.
    expect(Math.min(...times)).toBeLessThan(3_000);
  });

  test('dies in the middle of an import without leaving a part of it', async () => {
    const file = join(home, 'long.json');
    const entries = Array.from({ length: 20_000 }, (_, index) => ({
      title: `T${index}`,
      body: 'Some words for the index to work on. '.repeat(20),
      date: '1662-01-01',
      time: '',
    }));
    writeFileSync(file, JSON.stringify({ entries }));
    const before = command(['stats', '--json']).out;
    const log = join(folder, 'waymark.db-wal');
    const logged = (): number => statSync(log, { throwIfNoEntry: false })?.size ?? 0;
    const importing = spawn(process.execPath, [join(root, 'main', 'cli.ts'), 'import', file], {
      env: { ...env, WAYMARK_DATA: folder },
    });
    const ended = new Promise((resolve) => importing.once('exit', resolve));
    await until('a part of the import is on the disk', () => logged() > 1_000_000);
    importing.kill('SIGKILL');
    await ended;
    expect(importing.signalCode).toBe('SIGKILL');
    expect(command(['stats', '--json']).out).toBe(before);
    expect(command(['verify', '--json']).out).toBe('{"ok":true,"problems":[]}\n');
  });
});

describe('beside an open window', () => {
  const shared = join(temporaryFolder(), 'vault');
  let window: Core;
  const events: string[] = [];
  const run = async (...argv: string[]): Promise<{ code: number; out: string; err: string }> => {
    let out = '';
    let err = '';
    const code = await runCli(['--data', shared, ...argv], {
      stdin: Readable.from([]),
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
      printer: async () => testShell(),
    });
    return { code, out, err };
  };

  beforeAll(async () => {
    window = createCore({
      vaultFolder: shared,
      preferencesFile: join(temporaryFolder(), 'preferences.json'),
      shell: testShell(),
      window: true,
    });
    window.subscribe((name) => events.push(name));
    await window.call('vault.create', { protection: 'none' });
  });
  afterAll(() => window.close());

  test('each sees what the other saved', async () => {
    await window.call('journal.add', { title: 'From the window', date: '2026-03-01' });
    expect((await run('search', 'window')).out).toContain('From the window');
    events.length = 0;
    expect(await run('add', 'from the command line')).toMatchObject({ code: 0, err: '' });
    expect(await window.call('search.find', { text: 'command' })).toMatchObject({
      ok: true,
      value: { total: 1 },
    });
    await expect.poll(() => events, { timeout: 5_000 }).toContain('changed');
  });

  test('a restore is refused, and everything stays', async () => {
    const out = join(temporaryFolder(), 'backup');
    expect(await run('backup', '--out', out)).toMatchObject({ code: 0 });
    const refused = await run('restore', out);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toMatch(/^waymark: [^\n]+\n$/);
    expect(await window.call('vault.stats', {})).toMatchObject({ ok: true, value: { entries: 2 } });
  });
});

describe('hostile arguments', () => {
  const nowhere = join(temporaryFolder(), 'vault');
  const run = async (
    argv: string[],
    stdin: Uint8Array = new Uint8Array(),
  ): Promise<{ code: number; err: string }> => {
    let err = '';
    const code = await runCli(argv, {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: { write: () => {} },
      stderr: { write: (text) => (err += text) },
      printer: async () => testShell(),
    });
    return { code, err };
  };

  test.each<[string[], number]>([
    [['--data', '', 'stats'], 2],
    [['--data=', 'add', 'x'], 2],
    [['--data', nowhere, 'backup', '--out', ''], 2],
    [['--data', '/dev/null', 'add', 'x'], 1],
    [['--data', '/dev/null/x', 'add', 'x'], 1],
    [['--data', `${nowhere}${'x'.repeat(5_000)}`, 'add', 'x'], 1],
    [['--data', `${nowhere}\0x`, 'add', 'x'], 1],
    [['--data', nowhere, 'import', temporaryFolder()], 1],
    [['--data', nowhere, 'import', '/dev/null', '--format', 'jrnl'], 1],
    [['--data', nowhere, 'import', `x\0y`], 1],
    [['--data', nowhere, 'import', '--undo', "'; DROP TABLE entries; --"], 1],
    [['--data', nowhere, 'restore', temporaryFolder()], 1],
    [['--data', nowhere, 'search', '__proto__'], 1],
    [['__proto__'], 2],
    [['constructor', '--data', nowhere], 2],
    [['--constructor', 'stats'], 2],
    [['\x1b[31mred', 'x'], 2],
    [['--data', nowhere, '--passphrase-file', temporaryFolder(), 'init'], 1],
    [['--data', nowhere, '--passphrase-file', '/dev/null', 'init'], 1],
  ])('%j is one line and exit code %i', async (argv, code) => {
    const ran = await run(argv);
    expect(ran.err).toMatch(/^waymark: \P{Cc}+\n$/u);
    expect(ran.err).not.toContain('inside Waymark');
    expect(ran.code).toBe(code);
  });

  test('text that is not UTF-8 is not added', async () => {
    const vault = join(temporaryFolder(), 'vault');
    mkdirSync(vault);
    const ran = await run(['--data', vault, 'add', '-'], Uint8Array.from([0x63, 0xe9]));
    expect(ran).toEqual({ code: 1, err: 'waymark: The text is not in UTF-8. Nothing was added.\n' });
  });
});
