import { groupRows } from '#main/database/group.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { wordedDirections } from '#main/reflection/index.ts';
import { endOfDate } from '#shared/calendar/wall.ts';
import { differencesBetween } from '#shared/goals/differences.ts';
import { sheetOf } from '#shared/goals/fields/fields.ts';
import { goalStatuses } from '#shared/goals/sheet.ts';
import type { Difference, GoalThen, StoryChange } from '#shared/goals/story.ts';
import {
  type GoalRow,
  goalColumns,
  goalRowOf,
  type MilestoneRow,
  milestoneColumns,
  milestoneRowOf,
} from './rows.ts';

/** A row as it was before an instant: the state that was kept before the first change from then on, else as it is now. */
function before<R extends object>(row: R & { state: string | null }, rowOf: (state: string) => R): R {
  const { state, ...present } = row;
  return state === null ? (present as unknown as R) : rowOf(state);
}

/**
 * All goals as they were just before an instant, in the order of the columns. What was in the trash then is left out, and so is
 * what was deleted for ever since.
 */
export function goalsBefore(db: Db, instant: string, only: string | null = null): GoalThen[] {
  const kept = (table: 'goals' | 'milestones', kind: 'goal' | 'milestone'): string =>
    `(SELECT state FROM history WHERE kind = '${kind}' AND record = ${table}.id AND kept_at >= @instant
      ORDER BY id LIMIT 1) AS state`;
  const goals = prepared<object, GoalRow & { state: string | null }>(
    db,
    `SELECT ${goalColumns}, ${kept('goals', 'goal')} FROM goals
     WHERE created_at < @instant AND (@only IS NULL OR id = @only)`,
  )
    .all({ instant, only })
    .map((row) => before<GoalRow>(row, goalRowOf))
    .filter(({ trashed_at: trashed }) => trashed === null);
  const milestones = groupRows(
    prepared<object, MilestoneRow & { state: string | null }>(
      db,
      `SELECT ${milestoneColumns}, ${kept('milestones', 'milestone')} FROM milestones
       WHERE created_at < @instant AND (@only IS NULL OR goal = @only)`,
    )
      .all({ instant, only })
      .map((row) => before<MilestoneRow>(row, milestoneRowOf))
      .filter(({ trashed_at: trashed }) => trashed === null)
      .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
    ({ goal }) => goal,
  );
  const place = ({ status, position }: GoalRow): number => goalStatuses.indexOf(status) * 1e9 + position;
  return goals
    .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
    .map((row) => toGoalThen(row, milestones.get(row.id) ?? []));
}

/** What became of the goals from the end of one day to the end of another. */
export function goalsBetween(db: Db, { from, to }: { from: string; to: string }): Difference[] {
  return db.transaction(() =>
    differencesBetween(
      goalsBefore(db, endOfDate(from).toISOString()),
      goalsBefore(db, endOfDate(to).toISOString()),
    ).map((difference) => ({
      ...difference,
      changes: withDirections(db, difference.changes),
    })),
  )();
}

/** Changes with directions told by their first lines as they are now. */
export function withDirections(db: Db, changes: readonly StoryChange[]): StoryChange[] {
  if (!changes.some((change) => change.what === 'field' && change.field === 'direction')) return [...changes];
  const titles = new Map(
    wordedDirections(db).map(({ id, words }) => [id, words.trim().split('\n')[0] ?? '']),
  );
  const named = (id: string): string => (id === '' ? '' : (titles.get(id) ?? 'one without words now'));
  return changes.map((change) =>
    change.what === 'field' && change.field === 'direction'
      ? { ...change, from: named(change.from), to: named(change.to) }
      : change,
  );
}

export function toGoalThen(row: GoalRow, milestones: readonly MilestoneRow[]): GoalThen {
  return {
    id: row.id,
    ...sheetOf(row),
    status: row.status,
    milestones: milestones.map(({ id, title, due, done_at: doneAt, waits_for: waitsFor }) => ({
      id,
      title,
      due,
      doneAt,
      waitsFor,
    })),
  };
}
