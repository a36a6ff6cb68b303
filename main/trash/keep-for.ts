import { z } from 'zod';
import { readChoice, saveChoice } from '#main/database/choices.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { Jobs } from '#main/ports/jobs.ts';
import type { Went } from '#main/ports/upkeep.ts';
import type { Domain } from '#shared/bridge/call.ts';
import { dayInMs } from '#shared/calendar/dates.ts';
import { type TrashDays, trashApi } from '#shared/trash/trash.ts';
import { emptyTrash } from './tasks.ts';

const days = z.union([z.literal(7), z.literal(30), z.literal(90), z.null()]);

/** For how many days something stays in the trash: 30 until the person chooses; null for no end. */
export function keepFor(db: ReadDb): TrashDays {
  return readChoice<TrashDays>(db, 'trash-days', days, 30);
}

export function setKeepFor(db: Db, chosen: TrashDays): void {
  saveChoice(db, 'trash-days', chosen);
}

/** When what was put away at an instant goes by itself; null while nothing does. */
export function goesAt(trashedAt: string, kept: TrashDays): string | null {
  return kept === null ? null : new Date(Date.parse(trashedAt) + kept * dayInMs).toISOString();
}

/** The instant before which something must have been put away to go now; null while nothing goes. */
export function overdueBefore(db: ReadDb, now: Date): string | null {
  const kept = keepFor(db);
  return kept === null ? null : new Date(now.getTime() - kept * dayInMs).toISOString();
}

const anythingBefore = [
  'entries',
  'claims',
  'goals',
  'organisations',
  'milestones',
  'evidence',
  'prompts',
  'templates',
]
  .map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE trashed_at <= @before)`)
  // Who became a part of somebody else stays with them.
  .concat('EXISTS (SELECT 1 FROM people WHERE trashed_at <= @before AND merged_into IS NULL)')
  .join(' OR ');

/** How often a core that stays looks whether something in the trash is due, in ms. */
const lookEvery = 3_600_000;

/**
 * Empties the trash of what has been there for its time, off the thread that answers the window. To be called now and then.
 *
 * @param publish says what may be read otherwise now.
 */
export function createTrashUpkeep(
  jobs: Jobs,
  went: Went,
  publish: (changed: readonly Domain[]) => void,
): (db: ReadDb, clock: Clock) => void {
  let looked: { db: ReadDb; at: number; kept: TrashDays } | null = null;
  let running = false;
  return (db, clock) => {
    const now = clock.now();
    const kept = keepFor(db);
    if (running || (looked?.db === db && looked.kept === kept && now.getTime() - looked.at < lookEvery))
      return;
    looked = { db, at: now.getTime(), kept };
    const before = overdueBefore(db, now);
    if (before === null) return;
    const due = prepared<object>(db, `SELECT ${anythingBefore}`).pluck().get({ before });
    if (due !== 1) return;
    running = true;
    jobs
      .run(emptyTrash, { before, at: instantOf(clock) }, 'trash')
      // A lock or another writer was in the way: what is due still is, an hour later.
      .then(
        ({ deleted, files }) => {
          went('trash', null);
          if (deleted > 0 || files > 0) publish(trashApi['trash.purge'].changes);
        },
        (error: unknown) => went('trash', error),
      )
      .finally(() => {
        running = false;
      });
  };
}
