import { basename } from 'node:path';
import type { HandlersOf } from '#main/bridge/handlers.ts';
import { todayOf } from '#main/ports/clock.ts';
import { writeTarget } from '#main/ports/write-target.ts';
import { exportBrief, readBrief } from './brief.ts';
import { planFile } from './file.ts';
import { readPlan, saveSection } from './read.ts';

/** The plan as a document, and the way out of Waymark. */
export const planHandlers = {
  'plan.read': ({ db, clock, locale }, { audience }) => readPlan(db, clock, { audience, locale }),
  'plan.brief': ({ db, clock, locale }, wanted) => readBrief(db, clock, { ...wanted, locale }),
  'plan.exportBrief': (context, wanted) => exportBrief(context, wanted),
  'plan.saveSection': ({ db }, chosen) => {
    saveSection(db, chosen);
    return {};
  },
  'plan.export': async ({ db, clock, locale, shell }, { format, audience }) => {
    const target = await shell.chooseTarget({
      title: 'Save the plan',
      suggestedName: `My plan ${todayOf(clock)}.${format}`,
      extension: format,
    });
    if (target === null) return { saved: null };
    await writeTarget(target, await planFile(db, { format, audience, locale, printer: shell, clock }));
    return { saved: basename(target.path) };
  },
} satisfies HandlersOf<'plan'>;
