import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '#main/bridge/log.ts';
import { createCore } from '#main/core.ts';
import { writeGoal } from '#main/goals/index.ts';
import { systemClock } from '#main/ports/clock.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { goalStatuses } from '#shared/goals/goals.ts';
import { percentile, type Ratio } from './figures.ts';
import { benchShell } from './shell.ts';
import { room, root, start } from './window.ts';

const few = 20;
const many = 2_000;
const milestonesEach = 10;

/** The board of goals from the key that asks for it to its cards on the screen, with many goals against a few. */
export async function benchBoard(rounds = 5): Promise<Ratio[]> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-bench-'));
  try {
    const kinds = { few, many } as const;
    for (const [kind, count] of Object.entries(kinds)) await makeGoals(join(folder, kind), count);
    const lasted: Record<keyof typeof kinds, number[]> = { few: [], many: [] };
    for (let round = 0; round <= rounds; round += 1) {
      for (const kind of ['few', 'many'] as const) {
        const { app, page } = await start(
          root,
          room,
          { WAYMARK_DATA: join(folder, kind) },
          join(folder, `profile-${kind}`),
        );
        // What a start reads later is read by then.
        await page.waitForTimeout(1_500);
        const opened = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const began = performance.now();
              const look = (): void => {
                if (document.querySelector('[data-card]') === null) requestAnimationFrame(look);
                else requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
              };
              window.location.hash = '/goals';
              requestAnimationFrame(look);
            }),
        );
        await app.close();
        // The first round fills the caches of the machine and of the profile.
        if (round > 0) lasted[kind].push(opened);
      }
    }
    return [
      {
        what: `the board with ${many} goals and ${many * milestonesEach} milestones opens, median, against ${few}`,
        ours: percentile(lasted.many, 0.5),
        theirs: percentile(lasted.few, 0.5),
        bar: 1.5,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeGoals(folder: string, count: number): Promise<void> {
  const core = createCore({
    vaultFolder: folder,
    preferencesFile: join(folder, '..', 'preferences.json'),
    shell: benchShell,
    window: false,
    log: silentLog,
  });
  const made = await core.call('vault.create', { protection: 'none' });
  if (!made.ok) throw new Error(made.error.message);
  const { db } = core.vault.opened();
  db.transaction(() => {
    for (let goal = 0; goal < count; goal += 1) {
      writeGoal(db, systemClock, {
        ...blankSheet(`Goal ${goal} that says in some words what is wanted`),
        specifics: 'What exactly, in a sentence or two, as people write it down on such a sheet.',
        area: ['Work', 'Home', 'Health'][goal % 3] ?? '',
        status: goalStatuses[goal % goalStatuses.length] ?? 'next',
        milestones: Array.from({ length: milestonesEach }, (_, index) => ({
          title: `Milestone ${index} of goal ${goal}`,
          due: `2027-0${1 + (index % 9)}-15`,
        })),
      });
    }
  })();
  await core.close();
}
