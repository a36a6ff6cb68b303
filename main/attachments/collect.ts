import type { TaskContext } from '#main/bridge/task-context.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { Jobs } from '#main/ports/jobs.ts';
import type { Went } from '#main/ports/upkeep.ts';
import type { Domain } from '#shared/bridge/call.ts';
import { dayInMs } from '#shared/calendar/dates.ts';
import { isHeld } from './owners.ts';
import { dropParts } from './store.ts';
import { type CollectOrder, collectAttachments } from './tasks.ts';

/** How long a file stays that no text names any more, in ms. */
const patience = 30 * dayInMs;
/** How long a file may take to come in, in ms. */
const longestComing = dayInMs;

/** Held by no text, no application and nothing that is learned that there is now, and by none of the same bytes either. */
const unused = `hash <> '' AND NOT ${isHeld}
  AND NOT EXISTS (SELECT 1 FROM attachments AS other WHERE other.holder = attachments.id)`;

/**
 * Takes away what no text, no application and nothing that is learned has held for 30 days, unless a kept version or a template names it, and what never came in as
 * a whole.
 *
 * @returns how many attachments are gone.
 */
export function collectUnused({ at }: CollectOrder, { db }: Pick<TaskContext, 'db'>): { removed: number } {
  const now = Date.parse(at);
  const before = (milliseconds: number): string => new Date(now - milliseconds).toISOString();
  return inTransaction(db, () => {
    db.prepare(
      `UPDATE attachments SET unused_since = NULL WHERE unused_since IS NOT NULL AND NOT (${unused})`,
    ).run();
    db.prepare(`UPDATE attachments SET unused_since = ? WHERE unused_since IS NULL AND ${unused}`).run(at);
    let removed = 0;
    for (;;) {
      const gone = ripe(db, { at, old: before(patience), interrupted: before(longestComing) });
      if (gone.length === 0) break;
      const holders = gone.flatMap((id) => remove(db, id) ?? []);
      removed += gone.length;
      // Bytes that were kept for those alone go with them.
      const mark = db.prepare(
        `UPDATE attachments SET unused_since = @old WHERE id = @id AND created_at <= @day AND ${unused}`,
      );
      for (const id of holders) mark.run({ id, old: before(patience), day: before(dayInMs) });
    }
    for (const id of doubled(db)) dropParts(db, id);
    return { removed };
  });
}

/** The attachments whose time has come. What a kept version or a template names is looked at again after the same time. */
function ripe(db: Db, { at, old, interrupted }: { at: string; old: string; interrupted: string }): string[] {
  const unusedLong = db
    .prepare<[string], string>('SELECT id FROM attachments WHERE unused_since <= ?')
    .pluck()
    .all(old);
  const named = unusedLong.length === 0 ? new Set<string>() : keptNames(db, new Set(unusedLong));
  for (const id of named) db.prepare('UPDATE attachments SET unused_since = ? WHERE id = ?').run(at, id);
  const neverCame = db
    .prepare<[string], string>("SELECT id FROM attachments WHERE hash = '' AND created_at <= ?")
    .pluck()
    .all(interrupted);
  return [...unusedLong.filter((id) => !named.has(id)), ...neverCame];
}

/** @returns the attachment that held its bytes, if that was another one. */
function remove(db: Db, id: string): string | null {
  db.prepare('DELETE FROM entry_attachments WHERE attachment = ?').run(id);
  const holder = db
    .prepare<[string], string | null>('DELETE FROM attachments WHERE id = ? RETURNING holder')
    .pluck()
    .get(id);
  return holder ?? null;
}

/** Those attachments whose bytes another one holds, and that have parts of their own all the same. */
function doubled(db: ReadDb): string[] {
  return db
    .prepare<[], string>(
      `SELECT id FROM attachments WHERE holder IS NOT NULL
         AND EXISTS (SELECT 1 FROM attachment_parts WHERE attachment = attachments.id)`,
    )
    .pluck()
    .all();
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** Which of these attachments a kept version of an entry, or a template, names. */
function keptNames(db: ReadDb, wanted: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const texts = [
    "SELECT state FROM history WHERE kind = 'entry' AND instr(state, 'attachment') > 0",
    "SELECT document FROM templates WHERE instr(document, 'attachment') > 0",
  ];
  for (const sql of texts) {
    for (const text of db.prepare<[], string>(sql).pluck().iterate()) {
      for (const [id] of text.matchAll(uuids)) if (wanted.has(id)) found.add(id);
    }
  }
  return found;
}

/** Whether there is something to collect or to mark. */
export function isCollectionDue(db: ReadDb, now: Date): boolean {
  const before = (milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();
  const due = db
    .prepare<object>(
      `SELECT EXISTS (SELECT 1 FROM attachments WHERE unused_since IS NULL AND ${unused})
         OR EXISTS (SELECT 1 FROM attachments WHERE unused_since <= @old)
         OR EXISTS (SELECT 1 FROM attachments WHERE hash = '' AND created_at <= @interrupted)`,
    )
    .pluck()
    .get({ old: before(patience), interrupted: before(longestComing) });
  return due === 1 || doubled(db).length > 0;
}

/** How often a core that stays looks whether something is to be collected, in ms. */
const lookEvery = 3_600_000;

/**
 * Collects what nothing names any more, off the thread that answers the window. To be called now and then.
 *
 * @param publish says what may be read otherwise now.
 */
export function createAttachmentUpkeep(
  jobs: Jobs,
  went: Went,
  publish: (changed: readonly Domain[]) => void,
): (db: ReadDb, clock: Clock) => void {
  let looked = Number.NEGATIVE_INFINITY;
  let running = false;
  return (db, clock) => {
    const now = clock.now();
    if (running || now.getTime() - looked < lookEvery) return;
    looked = now.getTime();
    if (!isCollectionDue(db, now)) return;
    running = true;
    jobs
      .run(collectAttachments, { at: instantOf(clock) }, 'attachments')
      // A lock or another writer was in the way: what is unused still is, an hour later.
      .then(
        ({ removed }) => {
          went('attachments', null);
          if (removed > 0) publish(['attachments']);
        },
        (error: unknown) => went('attachments', error),
      )
      .finally(() => {
        running = false;
      });
  };
}
