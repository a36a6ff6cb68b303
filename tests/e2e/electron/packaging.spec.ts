import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { listPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import { isRoot } from '#main/shells/root.ts';
import { environmentOf, type Folders, makeFolders, removeFolders } from '#tests/e2e/drivers/folders.ts';
import { filesIn } from '#tests/support/folder.ts';

/**
 * The packed program, with the fuses of a release. `WAYMARK_TEST_AFTER_PACK` is a command that makes it run on an Electron
 * of another version than it was packed for; it gets the folder.
 */
test.describe.configure({ mode: 'serial' });
test.skip(process.platform !== 'linux', 'packed for this platform only on Linux');

const root = join(import.meta.dirname, '..', '..', '..');
const sandbox = isRoot() ? ['--no-sandbox'] : [];
let packed: Folders;
let folder: string;
let program: string;

test.beforeAll(() => {
  test.setTimeout(180_000);
  packed = makeFolders();
  execFileSync(process.execPath, ['main/shells/package.ts', '--dir', `-c.directories.output=${packed.all}`], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  folder = join(packed.all, 'linux-unpacked');
  program = join(folder, 'waymark');
  const [command, ...args] = (process.env.WAYMARK_TEST_AFTER_PACK ?? '').split(' ').filter(Boolean);
  if (command !== undefined) execFileSync(command, [...args, folder]);
});

test.afterAll(() => removeFolders(packed));

test('has the fuses of a release', async () => {
  const wire = await getCurrentFuseWire(program);
  expect(wire.version).toBe(FuseVersion.V1);
  const on = (option: FuseV1Options): boolean => wire[option] === '1'.charCodeAt(0);
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    filePrivileges: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    onlyAsar: true,
    filePrivileges: false,
  });
});

test('carries what runs, and no sources, tests, maps, other platforms or development', () => {
  const inside = listPackage(join(folder, 'resources', 'app.asar'), { isPack: false });
  const unwanted = inside.filter((path) =>
    /\.(tsx?|map|md|cc?|h|hpp|gyp)$|test|docs|\/\.|\/deps\/|\/src\//.test(path),
  );
  expect(unwanted).toEqual([]);
  expect(inside).toContain('/out/main/worker.js');
  const addons = filesIn(folder).filter((path) => path.endsWith('.node'));
  expect(addons).toEqual([
    `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-${process.arch}.node`,
  ]);
  const archive = readFileSync(join(folder, 'resources', 'app.asar'), 'latin1');
  expect(archive).not.toContain('WAYMARK_DEV_SERVER');
  expect(archive).not.toContain('EXCLUDE 127.0.0.1');
});

test('keeps what was written in it, in a worker as well', async () => {
  test.setTimeout(120_000);
  const folders = makeFolders();
  const words = 'A heron stood by the weir';
  const first = await openPacked(folders);
  await ask(first.page, 'vault.create', { protection: 'none' });
  await first.page.getByRole('navigation', { name: 'Rooms' }).waitFor();
  await ask(first.page, 'journal.add', { title: words, date: '2026-03-04' });
  // Checking the vault runs in a worker thread, which loads its code from the archive and the addon from beside it.
  expect(await ask(first.page, 'vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  await first.close();
  const second = await openPacked(folders);
  expect(await ask(second.page, 'journal.list', {})).toMatchObject({ entries: [{ title: words }], total: 1 });
  await second.close();
  removeFolders(folders);
});

test('is its own command line, without a screen', async () => {
  test.setTimeout(120_000);
  const folders = makeFolders();
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = environmentOf(folders);
  const waymark = (...args: string[]): { code: number | null; said: string } => {
    const { status, stdout } = spawnSync(program, [...sandbox, '--data', folders.vault, ...args], {
      env,
      encoding: 'utf8',
    });
    return { code: status, said: stdout };
  };
  expect(waymark('add', 'A heron stood by the weir').code).toBe(0);
  expect(waymark('search', 'heron')).toMatchObject({ code: 0, said: expect.stringContaining('heron') });
  const plan = join(folders.files, 'plan.pdf');
  expect(waymark('export', 'plan', '--format', 'pdf', '--out', plan).code).toBe(0);
  expect(readFileSync(plan).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(waymark('search').code).toBe(2);
  expect(waymark('frobnicate', 'stats', '--nonsense').code).toBe(2);
  removeFolders(folders);
});

test('is no Node for whoever asks it to be', () => {
  const folders = makeFolders();
  const mark = join(folders.files, 'ran');
  const code = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  const env = { ...environmentOf(folders), ELECTRON_RUN_AS_NODE: '1' };
  spawnSync(program, [...sandbox, '-e', code, '--version'], { env, timeout: 20_000 });
  expect(existsSync(mark)).toBe(false);
  removeFolders(folders);
});

interface Packed {
  page: Page;
  close(): Promise<void>;
}

/** Opens the packed window; a port of Chromium's own lets the test look in, since Node's inspector is off. */
async function openPacked(folders: Folders): Promise<Packed> {
  const child = spawn(
    program,
    [...sandbox, '--remote-debugging-port=0', `--user-data-dir=${folders.settings}`, '--data', folders.vault],
    { env: environmentOf(folders), stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const found = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the packed program ended with ${code}`)));
  });
  const browser = await lookInto(address);
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'));
  if (page === undefined) throw new Error('the packed program shows no page');
  await page.locator('h1').first().waitFor();
  return {
    page,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** To look into a program whose first page is just coming up can wait for an answer that never comes; it is begun anew then. */
async function lookInto(address: string): Promise<Browser> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await chromium.connectOverCDP(address, { noDefaults: true, timeout: 10_000 });
    } catch (error) {
      if (tries === 3) throw error;
    }
  }
}

/** Asks main directly. */
async function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  const result = await page.evaluate(([asked, given]) => window.waymark.call(asked as string, given), [
    name,
    input,
  ] as const);
  if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
  return result.value;
}
