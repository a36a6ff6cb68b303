import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { openDatabase } from '#main/database/open.ts';
import type {} from '#renderer/bridge/client.ts';
import { vocabulary } from './corpus.ts';
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

const room = 'nav[aria-label="Rooms"]';

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

/** The first page of a search from the window, as it is typed, against the same SQL in one process. */
export async function benchSearch(entries: number, rounds = 300): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const { database, key } = await makeVault(join(folder, 'vault'), entries);
    const queries = Array.from({ length: rounds }, (_, index) => {
      const word = vocabulary[(index * 37) % 4_000] ?? 'ba';
      return index % 3 === 0
        ? `${word.slice(0, 3)}*`
        : index % 3 === 1
          ? word
          : `${word} ${vocabulary[index % 50]}`;
    });

    const db = openDatabase(database, { key, mode: 'read' });
    const find = db.prepare(
      `SELECT t.kind, t.record, t.date, t.title,
              snippet(search_index, -1, char(57344), char(57345), '…', 24) AS snippet
       FROM search_index JOIN search_text t ON t.number = search_index.rowid
       WHERE search_index MATCH ? ORDER BY search_index.rowid DESC LIMIT 30`,
    );
    const count = db.prepare('SELECT count(*) FROM search_index WHERE search_index MATCH ?').pluck();
    const theirs = queries.map((query) => {
      const match = query
        .split(' ')
        .map((word) => (word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`))
        .join(' AND ');
      const began = performance.now();
      find.all(match);
      count.get(match);
      return performance.now() - began;
    });
    db.close();

    const { app, page } = await start(
      root,
      room,
      { WAYMARK_DATA: join(folder, 'vault') },
      join(folder, 'profile'),
    );
    const ours = await page.evaluate(async (texts) => {
      const lasted: number[] = [];
      for (const text of texts) {
        const began = performance.now();
        await window.waymark.call('search.find', { text, typing: true });
        lasted.push(performance.now() - began);
      }
      return lasted;
    }, queries);
    await app.close();
    return [
      {
        what: 'search from the window, p95',
        ours: percentile(ours, 0.95),
        theirs: percentile(theirs, 0.95),
        bar: 1.5,
        limit: 16,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
