import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type {} from '#renderer/bridge/client.ts';
import { percentile, type Ratio } from './figures.ts';
import { makeVault, room, root, start } from './window.ts';

/** A frame of a screen with 60 of them a second, in ms. */
const frame = 1_000 / 60;
const few = 300;

/**
 * The journal's list while it is scrolled, and a jump to any place of it, with many entries against a few; and a calendar of
 * a full year against an empty one.
 */
export async function benchBrowsing(entries: number): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  const open = async (kind: string, count: number) => {
    await makeVault(join(folder, kind), count);
    const started = await start(
      root,
      room,
      { WAYMARK_DATA: join(folder, kind) },
      join(folder, `profile-${kind}`),
    );
    await started.page.waitForSelector('[data-entry]');
    return started;
  };
  try {
    const many = await open('many', entries);
    const little = await open('few', few);
    try {
      const frames: { many: number[]; few: number[] } = { many: [], few: [] };
      const jumps: { many: number[]; few: number[] } = { many: [], few: [] };
      for (let round = 0; round <= 3; round += 1) {
        for (const [kind, { page }] of [
          ['many', many],
          ['few', little],
        ] as const) {
          const scrolled = await scroll(page, round);
          const jumped = await jump(page, round);
          // The first round warms up what is compiled while it runs.
          if (round === 0) continue;
          frames[kind].push(...scrolled);
          jumps[kind].push(...jumped);
        }
      }
      const year = await years(many.page);
      return [
        {
          what: `a frame while scrolling ${entries} entries, p95, against ${few}`,
          ours: percentile(frames.many, 0.95),
          theirs: percentile(frames.few, 0.95),
          bar: 1.5,
          limit: 2 * frame,
        },
        {
          what: `a place of ${entries} entries that the scrollbar jumps to until it is read, p95, against ${few}`,
          ours: percentile(jumps.many, 0.95),
          theirs: percentile(jumps.few, 0.95),
          bar: 6,
          limit: 150,
        },
        {
          what: `the calendar of a year with ${year.entries} entries, p95, against a year without`,
          ours: percentile(year.full, 0.95),
          theirs: percentile(year.empty, 0.95),
          bar: 3,
          limit: 150,
        },
      ];
    } finally {
      await many.app.close();
      await little.app.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How long each frame lasts while the list is scrolled on by a third of a screen in each, up and down, in ms. */
function scroll(page: Page, round: number): Promise<number[]> {
  return page.evaluate(async (from) => {
    const list = document.querySelector('[data-entry-list]');
    if (!list) throw new Error('there is no list');
    const next = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    list.scrollTop = (list.scrollHeight * from) / 5;
    await next();
    const lasted: number[] = [];
    let before = await next();
    for (let step = 0; step < 240; step += 1) {
      list.scrollTop += (step % 120 < 60 ? 1 : -1) * (list.clientHeight / 3);
      const now = await next();
      lasted.push(now - before);
      before = now;
    }
    return lasted;
  }, round);
}

/** How long it takes from setting the scrollbar somewhere until all that is in sight there is read and painted, in ms. */
function jump(page: Page, round: number): Promise<number[]> {
  return page.evaluate(async (seed) => {
    const list = document.querySelector('[data-entry-list]');
    if (!list) throw new Error('there is no list');
    const next = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const lasted: number[] = [];
    for (let place = 0; place < 20; place += 1) {
      const began = performance.now();
      list.scrollTop = list.scrollHeight * (((place * 37 + seed * 11) % 100) / 100);
      for (;;) {
        await next();
        const { top, bottom } = list.getBoundingClientRect();
        const inSight = [...list.querySelectorAll('[data-row]')].filter((row) => {
          const box = row.getBoundingClientRect();
          return box.bottom > top && box.top < bottom;
        });
        if (inSight.length > 0 && inSight.every((row) => row.querySelector('a, h2'))) break;
      }
      lasted.push(performance.now() - began);
    }
    return lasted;
  }, round);
}

/** How long a year takes from the key press until its marks are painted, with entries and without, in ms. */
async function years(page: Page): Promise<{ entries: number; full: number[]; empty: number[] }> {
  const reach = await page.evaluate(async () => {
    const reply = await window.waymark.call('journal.reach', {});
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.value as { first: string; last: string };
  });
  await page.getByRole('radio', { name: 'List' }).check({ force: true });
  return page.evaluate(
    async ([first, last]) => {
      const next = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      const press = (name: string): void => {
        const button = [...document.querySelectorAll<HTMLElement>('button, input[type=radio]')].find(
          (each) =>
            each.getAttribute('aria-label') === name || each.closest('label')?.textContent?.trim() === name,
        );
        if (!button) throw new Error(`there is no ${name}`);
        button.click();
      };
      const shown = async (year: number, marks: boolean): Promise<void> => {
        for (;;) {
          await next();
          const status = document.querySelector('[data-year]');
          if (status?.getAttribute('data-year') !== String(year)) continue;
          if (status.querySelectorAll('[data-date][data-mood]').length > 0 === marks) break;
        }
      };
      const full: number[] = [];
      const empty: number[] = [];
      press('Year');
      for (;;) {
        await next();
        if (document.querySelector('[data-year]')) break;
      }
      let year = Number(document.querySelector('[data-year]')?.getAttribute('data-year'));
      const go = async (to: number, marks: boolean): Promise<number> => {
        const by = to > year ? 1 : -1;
        let lasted = 0;
        while (year !== to) {
          const began = performance.now();
          press(by > 0 ? 'The year after' : 'The year before');
          year += by;
          await shown(year, year >= first && year <= last ? marks || year !== to : false);
          lasted = performance.now() - began;
        }
        return lasted;
      };
      for (let wanted = Math.min(first + 15, last - 1); wanted > first; wanted -= 1)
        full.push(await go(wanted, true));
      await go(first, true);
      for (let count = 1; count <= 15; count += 1) empty.push(await go(first - count, false));
      const status = await window.waymark.call('journal.calendar', {
        from: `${first + 1}-01-01`,
        to: `${first + 1}-12-31`,
      });
      if (!status.ok) throw new Error(status.error.message);
      const entries = (status.value as { entries: number }[]).reduce((sum, day) => sum + day.entries, 0);
      return { entries, full, empty };
    },
    [Number(reach.first.slice(0, 4)), Number(reach.last.slice(0, 4))] as const,
  );
}
