import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { percentile, type Ratio } from './figures.ts';
import { fill } from './fill.ts';
import { benchShell } from './shell.ts';

export const root = join(import.meta.dirname, '..', '..');
const electronPath = createRequire(import.meta.url)('electron') as unknown as string;
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

interface Started {
  app: ElectronApplication;
  page: Page;
  /** From the start of the process to the first frame that shows what was waited for, in ms. */
  lasted: number;
}

/** Starts an app in Electron and waits for something on its page. */
export async function start(
  appFolder: string,
  waitFor: string,
  env: Record<string, string>,
  profile: string,
): Promise<Started> {
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: electronPath,
    args: [appFolder, ...asRoot, `--user-data-dir=${profile}`],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const page = await app.firstWindow();
  await page.waitForSelector(waitFor);
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
  return { app, page, lasted: performance.now() - began };
}

/** A vault without a passphrase (a key derivation is set aside) with so many entries, in a new folder. */
export async function makeVault(folder: string, entries: number): Promise<{ database: string; key: Buffer }> {
  const core = createCore({
    vaultFolder: folder,
    preferencesFile: join(folder, '..', 'preferences.json'),
    shell: benchShell,
    window: false,
    log: silentLog,
  });
  const made = await core.call('vault.create', { protection: 'none' });
  if (!made.ok) throw new Error(made.error.message);
  const { key } = core.vault.opened();
  const copy = Buffer.from(key);
  if (entries > 0) fill(core.vault.opened().db, entries);
  await core.close();
  return { database: join(folder, 'waymark.db'), key: copy };
}

/** The rooms are on the screen. */
export const room = 'nav[aria-label="Rooms"]';

/** A start to the rooms, with few and with many entries, against a bare Electron window; the three take turns. */
export async function benchStart(entries: number, rounds = 5): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    await makeVault(join(folder, 'empty'), 0);
    await makeVault(join(folder, 'full'), entries);
    const lasted: Record<'bare' | 'empty' | 'full', number[]> = { bare: [], empty: [], full: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const kind of ['bare', 'empty', 'full'] as const) {
        const started =
          kind === 'bare'
            ? await start(join(root, 'tests', 'bench', 'bare'), 'main', {}, join(folder, 'profile-bare'))
            : await start(root, room, { WAYMARK_DATA: join(folder, kind) }, join(folder, `profile-${kind}`));
        await started.app.close();
        // The first round fills the caches of the machine and of the profile.
        if (round > 0) lasted[kind].push(started.lasted);
      }
    }
    const middle = (kind: 'bare' | 'empty' | 'full'): number => percentile(lasted[kind], 0.5);
    return [
      {
        what: 'start to usable, against a bare Electron window',
        ours: middle('empty'),
        theirs: middle('bare'),
        bar: 1.6,
      },
      {
        what: `start with ${entries} entries, against an empty vault`,
        ours: middle('full'),
        theirs: middle('empty'),
        bar: 1.15,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
