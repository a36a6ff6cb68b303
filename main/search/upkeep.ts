import type { ReadDb } from '#main/database/reader.ts';
import { isIndexDue } from '#main/database/search.ts';
import type { Jobs } from '#main/ports/jobs.ts';
import type { Went } from '#main/ports/upkeep.ts';
import { bringIndexUpToDate } from './tasks.ts';

/** How long words rest before the index takes them in by itself, in ms: longer than the pauses of somebody who writes. */
const rest = 15_000;

/**
 * Keeps the index up to date off the thread that answers the window, so that the first search after much writing need
 * not. To be called now and then, by a core that stays.
 */
export function createIndexUpkeep(jobs: Jobs, went: Went): (db: ReadDb, now: Date) => void {
  let running = false;
  return (db, now) => {
    if (running || !isIndexDue(db, new Date(now.getTime() - rest).toISOString())) return;
    running = true;
    jobs
      .run(bringIndexUpToDate, {}, 'index')
      // A lock or another writer was in the way: the words still wait, and search takes them in itself.
      .then(
        () => went('index', null),
        (error: unknown) => went('index', error),
      )
      .finally(() => {
        running = false;
      });
  };
}
