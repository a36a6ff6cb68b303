import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { inSnapshot, type ReadDb } from '#main/database/reader.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { changesBetween } from '#shared/goals/differences.ts';
import type { StoryEvent } from '#shared/goals/story.ts';
import { type BoardAsOf, comparable, goalsAsOf, withDirections } from './as-of.ts';
import { goalRow } from './rows.ts';
import { indexGoal } from './search-text.ts';
import { listTransitions } from './transitions.ts';

/** Changes that follow each other within this time are told as one, in ms. */
const oneStretch = 30 * 60_000;
/** So many moments of a story are told, the latest of them. */
const momentsAtMost = 200;

/**
 * What became of a goal, the latest first: when it was written down, what changed, and why the person said it did.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function goalStory(db: ReadDb, goal: string): StoryEvent[] {
  return inSnapshot(db, () => {
    const { created_at: written } = goalRow(db, goal);
    const instants = prepared<object, string>(
      db,
      `SELECT DISTINCT kept_at FROM history
       WHERE (kind = 'goal' AND record = @goal)
          OR (kind = 'milestone' AND record IN (SELECT id FROM milestones WHERE goal = @goal))
       UNION SELECT created_at FROM milestones WHERE goal = @goal
       ORDER BY 1`,
    )
      .pluck()
      .all({ goal });
    const events: StoryEvent[] = [{ what: 'written', at: written }];
    const told = stretchesOf(instants).slice(-momentsAtMost);
    let before = goalsAsOf(db, told[0]?.first ?? written, goal);
    if (isDamaged(before)) events.push({ what: 'unreadable', at: told[0]?.first ?? written });
    for (const { last } of told) {
      const after = goalsAsOf(db, justAfter(last), goal);
      if (isDamaged(after)) events.push({ what: 'unreadable', at: last });
      const [[was], [is]] = comparable(before, after);
      const changes = was && is ? changesBetween(was, is) : [];
      if (changes.length > 0)
        events.push({ what: 'changed', at: last, changes: withDirections(db, changes) });
      // Nothing changes from one stretch to the next. What cannot be read is gone over.
      if (!after.unreadable.goals.has(goal)) before = after;
    }
    for (const transition of listTransitions(db, goal))
      events.push({ what: 'transition', at: transition.at, transition });
    const reasons = prepared<[string], { id: string; at: string; words: string }>(
      db,
      'SELECT id, at, words FROM goal_reasons WHERE goal = ? AND trashed_at IS NULL',
    ).all(goal);
    for (const reason of reasons) events.push({ what: 'reason', ...reason });
    return events.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  });
}

/** Instants that follow each other closely, as one stretch each; `instants` rise. */
function stretchesOf(instants: readonly string[]): { first: string; last: string }[] {
  const found: { first: string; last: string }[] = [];
  for (const at of instants) {
    const open = found.at(-1);
    if (open && Date.parse(at) - Date.parse(open.last) <= oneStretch) open.last = at;
    else found.push({ first: at, last: at });
  }
  return found;
}

function isDamaged({ unreadable }: BoardAsOf): boolean {
  return unreadable.goals.size + unreadable.milestones.size > 0;
}

function justAfter(instant: string): string {
  return new Date(Date.parse(instant) + 1).toISOString();
}

/**
 * Adds why something changed, at the present moment.
 *
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function addReason(
  db: Db,
  clock: Clock,
  { goal, words }: { goal: string; words: string },
): { id: string } {
  return inTransaction(db, () => {
    const row = goalRow(db, goal);
    const id = uuid();
    prepared<object>(
      db,
      'INSERT INTO goal_reasons (id, goal, at, words) VALUES (@id, @goal, @at, @words)',
    ).run({ id, goal, at: instantOf(clock), words });
    indexGoal(db, row);
    return { id };
  });
}

/** Takes a reason away. @throws WaymarkError `not-found` when there is no such reason. */
export function removeReason(db: Db, clock: Clock, id: string): void {
  inTransaction(db, () => {
    const goal = prepared<[string], string>(db, 'SELECT goal FROM goal_reasons WHERE id = ?').pluck().get(id);
    if (goal === undefined) throw new WaymarkError('not-found', 'This is not there any more.');
    prepared<object>(db, 'UPDATE goal_reasons SET trashed_at = @at WHERE id = @id').run({
      id,
      at: instantOf(clock),
    });
    indexGoal(db, goalRow(db, goal));
  });
}

/** Deletes the reasons that were taken away before an instant. Call it in a transaction. */
export function deleteRemovedReasons(db: Db, before: string): void {
  prepared<[string]>(db, 'DELETE FROM goal_reasons WHERE trashed_at <= ?').run(before);
}
