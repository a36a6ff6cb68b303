import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '#main/shells/browser/find.ts';
import { buildWhenStale } from '#main/shells/build.ts';
import { findElectron, findOrFetchElectron } from '#main/shells/electron-runtime.ts';
import { hasScreen } from '#main/shells/screen.ts';
import { installMissing } from './machine.ts';

/**
 * `npm test`: every test that this machine allows. Builds, runs the unit tests, then the end-to-end specs in Electron and in
 * an installed browser; what cannot be run here is said and counted as skipped. What failed at first and passed when it was run
 * again is named. The last line is the sum.
 */

const root = join(import.meta.dirname, '..', '..');
const reports = mkdtempSync(join(tmpdir(), 'waymark-reports-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
const flaky: string[] = [];

/** Runs a tool of the project and shows what it prints. @returns whether it ended well. */
function run(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(join(root, 'node_modules', '.bin', tool), args, {
    cwd: root,
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { FORCE_COLOR: '0' }), ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** What a runner's report says; null when it wrote none, which counts as a failure. */
function reportOf<T>(file: string): T | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return null;
  }
}

function add(passed: number, failed: number, skipped: number, endedWell: boolean): void {
  sum.passed += passed;
  // A runner that ends badly without a failed test (a file that does not load, an error outside tests) has failed too.
  sum.failed += failed === 0 && !endedWell ? 1 : failed;
  sum.skipped += skipped;
}

async function unitTests(): Promise<void> {
  const file = join(reports, 'unit.json');
  const endedWell = await run('vitest', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = reportOf<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(file);
  add(
    report?.numPassedTests ?? 0,
    report?.numFailedTests ?? 0,
    report?.numPendingTests ?? 0,
    endedWell && report !== null,
  );
}

async function specs(projects: readonly string[]): Promise<void> {
  const file = join(reports, 'specs.json');
  const endedWell = await run(
    'playwright',
    [
      'test',
      '-c',
      'tests/e2e/playwright.config.ts',
      '--reporter=dot,json',
      ...projects.map((project) => `--project=${project}`),
    ],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const report = reportOf<SpecReport>(file);
  const stats = report?.stats;
  for (const suite of report?.suites ?? []) flaky.push(...flakyIn(suite));
  add(
    (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    stats?.unexpected ?? 0,
    stats?.skipped ?? 0,
    endedWell && stats !== undefined,
  );
}

interface SpecSuite {
  file: string;
  specs: { title: string; tests: { status: string; projectName: string }[] }[];
  suites?: SpecSuite[];
}

interface SpecReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: SpecSuite[];
}

/** The names of the specs that passed only when they were run again. */
function flakyIn({ file, specs, suites = [] }: SpecSuite): string[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName }) => `${projectName}, ${file}: ${title}`),
  );
  return [...own, ...suites.flatMap(flakyIn)];
}

/** The shells that this machine has; what is missing is said. */
function availableShells(): string[] {
  const screen = hasScreen() || spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error === undefined;
  if (!screen) {
    skip('the end-to-end specs', 'there is neither a screen nor Xvfb (Debian: apt-get install xvfb)');
    return [];
  }
  const shells: string[] = [];
  if (findElectron(root) !== null) shells.push('electron');
  else if (process.env.WAYMARK_REQUIRE_ELECTRON === '1') {
    console.error('Electron is required here and is not laid out.');
    sum.failed += 1;
  } else
    skip(
      'the specs in Electron',
      'its runtime is not laid out and could not be fetched (npx install-electron)',
    );
  if (findBrowser() !== null) shells.push('browser');
  else
    skip(
      'the specs in the browser shell',
      'there is no Chromium, Chrome or Edge (or name one with WAYMARK_BROWSER)',
    );
  return shells;
}

function skip(what: string, why: string): void {
  console.error(`Skipped: ${what}: ${why}.`);
  sum.skipped += 1;
}

installMissing();
findOrFetchElectron(root, console.error);
await buildWhenStale(root);
await unitTests();
const shells = availableShells();
if (shells.length > 0) await specs(shells);
rmSync(reports, { recursive: true, force: true });
for (const name of flaky) console.log(`Flaky, passed when it was run again: ${name}`);
console.log(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
