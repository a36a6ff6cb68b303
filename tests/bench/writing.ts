import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ElectronApplication, Page } from '@playwright/test';
import { build } from 'vite';
import type {} from '#renderer/bridge/client.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { drawText, randomFrom } from './corpus.ts';
import { percentile, type Ratio } from './figures.ts';
import { makeVault, root, start } from './window.ts';

/** A frame of a screen with 60 of them a second, in ms. */
const frame = 1_000 / 60;

/** How long one key after the other takes to come, in ms: as fast as the fastest write. */
const pace = 55;
/** How long a key is held, in ms: it is painted before it is let go. */
const held = 25;
const keys = 'so it went on and on and the rest of it is told another day when there is time for it ';

/** A key in the middle of an entry of 20,000 words until it is painted, against a bare Lexical editor; the two take turns. */
export async function benchTyping(rounds = 12, words = 20_000): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const text = drawText(randomFrom(11), words);
    await makeVault(join(folder, 'vault'), 0);
    const ours = await start(root, room, { WAYMARK_DATA: join(folder, 'vault') }, join(folder, 'profile'));
    const bare = await startBareEditor(folder);
    try {
      await openInWaymark(ours.page, text);
      await bare.page.evaluate(
        (given) => (window as unknown as { fill(text: string): void }).fill(given),
        text,
      );
      const lasted: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
      for (const { page } of [ours, bare]) await prepare(page);
      for (let round = 0; round <= rounds; round += 1) {
        for (const kind of ['ours', 'bare'] as const) {
          const took = await type((kind === 'ours' ? ours : bare).page);
          // The first round warms up what is compiled while it runs.
          if (round > 0) lasted[kind].push(...took);
        }
      }
      const pair = (share: number): { ours: number; theirs: number } => ({
        ours: percentile(lasted.ours, share),
        theirs: percentile(lasted.bare, share),
      });
      return [
        {
          what: `a key in ${words} words until it is painted, p50`,
          ...pair(0.5),
          bar: 1.2,
          limit: 2 * frame,
        },
        {
          what: `a key in ${words} words until it is painted, p95`,
          ...pair(0.95),
          bar: 1.2,
          limit: 2 * frame,
        },
      ];
    } finally {
      await ours.app.close();
      await bare.app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long an entry stays open, in ms: Chromium holds back a page that changes its address more than 200 times in ten seconds. */
const turning = 110;

/** The memory of the window after so many entries were opened in turn, against after ten. */
export async function benchMemory(entries = 500): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    await makeVault(join(folder, 'vault'), entries);
    const { app, page } = await start(
      root,
      room,
      { WAYMARK_DATA: join(folder, 'vault') },
      join(folder, 'profile'),
    );
    try {
      const opened = await listed(page, entries);
      const open = async (from: number, to: number): Promise<number> => {
        for (const { id, title } of opened.slice(from, to)) {
          await page.evaluate((asked) => {
            location.hash = `#/journal/${asked}`;
          }, id);
          await page.waitForFunction(
            (expected) =>
              document.querySelector<HTMLTextAreaElement>('[data-page] textarea')?.value === expected,
            title,
          );
          await wait(turning);
        }
        return memoryOf(app, page);
      };
      const few = await open(0, 10);
      const many = await open(10, entries);
      return [
        {
          what: `memory of the window after ${entries} entries, against after 10`,
          ours: many,
          theirs: few,
          bar: 1.2,
          unit: 'MB',
        },
      ];
    } finally {
      await app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const room = 'nav[aria-label="Rooms"]';

async function startBareEditor(folder: string): Promise<{ app: ElectronApplication; page: Page }> {
  const bareEditor = join(root, 'tests', 'bench', 'bare-editor');
  const outDir = join(folder, 'bare-editor');
  await build({
    configFile: false,
    root: bareEditor,
    base: './',
    logLevel: 'silent',
    build: { outDir, emptyOutDir: true, target: 'chrome130', modulePreload: { polyfill: false } },
    // A module is not read from a file of the disk.
    plugins: [
      {
        name: 'plain-script',
        transformIndexHtml: {
          order: 'post',
          handler: (html) => html.replace('type="module" crossorigin', 'defer'),
        },
      },
    ],
  });
  return start(
    bareEditor,
    '#text',
    { BENCH_PAGE: join(outDir, 'index.html') },
    join(folder, 'profile-bare-editor'),
  );
}

async function openInWaymark(page: Page, text: string): Promise<void> {
  const added = await page.evaluate(
    (document) =>
      window.waymark.call('journal.add', { title: 'A long day', date: '2026-03-04', document } as never),
    documentFromPlainText(text),
  );
  if (!added.ok) throw new Error('the entry was not added');
  await page.evaluate(
    (id) => {
      location.hash = `#/journal/${id}`;
    },
    (added.value as { id: string }).id,
  );
  await page.waitForSelector('[data-page] [contenteditable] p');
}

/** Puts the cursor into the middle of the text and begins to measure. */
async function prepare(page: Page): Promise<void> {
  const paragraphs = page.locator('[contenteditable] p');
  const middle = paragraphs.nth(Math.floor((await paragraphs.count()) / 2));
  await middle.scrollIntoViewIfNeeded();
  await middle.click();
  await page.evaluate(() => {
    const lasted: number[] = [];
    const channel = new MessageChannel();
    let began: number | null = null;
    channel.port1.onmessage = () => {
      if (began !== null) lasted.push(performance.now() - began);
      began = null;
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        began = timeStamp;
        // A message that is sent before a frame is drawn arrives after it.
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
    Object.assign(window, { lasted });
  });
}

/** Types a line; @returns how long each key took until it was painted, in ms. */
async function type(page: Page): Promise<number[]> {
  for (const key of keys) {
    await page.keyboard.press(key === ' ' ? 'Space' : key, { delay: held });
    await wait(pace * (0.6 + Math.random() * 0.8) - held);
  }
  return page.evaluate(() => (window as unknown as { lasted: number[] }).lasted.splice(0));
}

async function listed(page: Page, count: number): Promise<{ id: string; title: string }[]> {
  const found: { id: string; title: string }[] = [];
  let after: string | null | undefined;
  while (found.length < count && after !== null) {
    const answer = await page.evaluate(
      (from) =>
        window.waymark.call('journal.list', { limit: 500, ...(from ? { after: from } : {}) } as never),
      after,
    );
    if (!answer.ok) throw new Error('the entries were not listed');
    const { entries, next } = answer.value as {
      entries: { id: string; title: string }[];
      next: string | null;
    };
    found.push(...entries);
    after = next;
  }
  return found.slice(0, count);
}

/** What the window's process still holds once all that can go has gone, in MB. */
async function memoryOf(app: ElectronApplication, page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await wait(1_000);
  for (let time = 0; time < 3; time += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await wait(300);
  }
  await devtools.detach();
  const kilobytes = await app.evaluate(({ app: running, BrowserWindow }) => {
    const pid = BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId();
    return running.getAppMetrics().find((metric) => metric.pid === pid)?.memory.workingSetSize ?? Number.NaN;
  });
  return kilobytes / 1_024;
}
