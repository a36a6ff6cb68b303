import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import { inSnapshot, type ReadDb } from '#main/database/reader.ts';
import { wordedDirections } from '#main/reflection/index.ts';
import { endOfDate } from '#shared/calendar/wall.ts';
import { differencesBetween } from '#shared/goals/differences.ts';
import { sheetOf } from '#shared/goals/fields/fields.ts';
import { goalStatuses } from '#shared/goals/sheet.ts';
import type { Difference, GoalAsOf, StoryChange } from '#shared/goals/story.ts';
import {
  type GoalRow,
  goalColumns,
  goalRowOf,
  type MilestoneRow,
  milestoneColumns,
  milestoneRowOf,
} from './rows.ts';

/** A row as it was before an instant, from the first state that was kept since; null when that one is damaged. */
function before<R extends object>(
  row: R & { state: string | null },
  rowOf: (state: string) => R | null,
): R | null {
  const { state, ...present } = row;
  return state === null ? (present as unknown as R) : rowOf(state);
}

/** A board as it was. */
export interface BoardAsOf {
  goals: GoalAsOf[];
  /** What is missing, since its kept state is damaged: goals, and milestones of goals. */
  unreadable: {
    goals: ReadonlyMap<string, { title: string }>;
    milestones: ReadonlyMap<string, { goal: string }>;
  };
}

/**
 * All goals as they were just before an instant, in the order of the columns. What was in the trash then is left out, and so is
 * what was deleted for ever since. A damaged state costs its own goal or milestone alone, which is named among the unreadable.
 */
export function goalsAsOf(db: ReadDb, instant: string, only: string | null = null): BoardAsOf {
  const kept = (table: 'goals' | 'milestones', kind: 'goal' | 'milestone'): string =>
    `(SELECT state FROM history WHERE kind = '${kind}' AND record = ${table}.id AND kept_at >= @instant
      ORDER BY id LIMIT 1) AS state`;
  const unreadable = { goals: new Map<string, GoalRow>(), milestones: new Map<string, MilestoneRow>() };
  const readable = <R extends GoalRow | MilestoneRow>(
    rows: (R & { state: string | null })[],
    rowOf: (state: string) => R | null,
    damaged: Map<string, R>,
  ): R[] =>
    rows.flatMap((row) => {
      const then = before<R>(row, rowOf);
      if (then === null) damaged.set(row.id, row);
      return then === null || then.trashed_at !== null ? [] : [then];
    });
  const goals = readable<GoalRow>(
    prepared<object, GoalRow & { state: string | null }>(
      db,
      `SELECT ${goalColumns}, ${kept('goals', 'goal')} FROM goals
       WHERE created_at < @instant AND (@only IS NULL OR id = @only)`,
    ).all({ instant, only }),
    goalRowOf,
    unreadable.goals,
  );
  const milestones = groupRows(
    readable<MilestoneRow>(
      prepared<object, MilestoneRow & { state: string | null }>(
        db,
        `SELECT ${milestoneColumns}, ${kept('milestones', 'milestone')} FROM milestones
         WHERE created_at < @instant AND (@only IS NULL OR goal = @only)`,
      ).all({ instant, only }),
      milestoneRowOf,
      unreadable.milestones,
    ).sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)),
    ({ goal }) => goal,
  );
  const place = ({ status, position }: GoalRow): number => goalStatuses.indexOf(status) * 1e9 + position;
  return {
    goals: goals
      .sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1))
      .map((row) => toGoalAsOf(row, milestones.get(row.id) ?? [])),
    unreadable,
  };
}

/** All goals as they were at the end of a day, and how many goals and milestones cannot be told. */
export function boardAsOf(db: ReadDb, date: string): { goals: GoalAsOf[]; unreadable: number } {
  const { goals, unreadable } = goalsAsOf(db, endOfDate(date).toISOString());
  return { goals, unreadable: unreadable.goals.size + unreadable.milestones.size };
}

/** What became of the goals from the end of one day to the end of another. */
export function goalChangesBetween(db: ReadDb, { from, to }: { from: string; to: string }): Difference[] {
  return inSnapshot(db, () => {
    const earlier = goalsAsOf(db, endOfDate(from).toISOString());
    const later = goalsAsOf(db, endOfDate(to).toISOString());
    const told = differencesBetween(...comparable(earlier, later)).map((difference) => ({
      ...difference,
      changes: withDirections(db, difference.changes),
    }));
    const unreadable = notWhollyTold(earlier, later);
    return [
      ...told.filter(({ id }) => !unreadable.has(id)),
      ...[...unreadable].map(([id, title]): Difference => {
        const changes = told.find((difference) => difference.id === id)?.changes ?? [];
        return { id, title, became: 'unreadable', changes };
      }),
    ];
  });
}

/** The titles of the goals that are damaged in one of two boards, or of which a milestone is. */
function notWhollyTold(...boards: readonly BoardAsOf[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { goals } of boards) for (const { id, title } of goals) titles.set(id, title);
  const found = new Map<string, string>();
  for (const { unreadable } of boards) {
    for (const [id, { title }] of unreadable.goals) found.set(id, titles.get(id) ?? title);
    for (const { goal } of unreadable.milestones.values()) {
      const title = titles.get(goal);
      if (title !== undefined) found.set(goal, title);
    }
  }
  return found;
}

/** The goals of two boards without what cannot be read in one of them, which would seem new or gone otherwise. */
export function comparable(one: BoardAsOf, other: BoardAsOf): [GoalAsOf[], GoalAsOf[]] {
  const damaged = (id: string): boolean => one.unreadable.goals.has(id) || other.unreadable.goals.has(id);
  const isLost = (id: string): boolean =>
    one.unreadable.milestones.has(id) || other.unreadable.milestones.has(id);
  const rest = ({ goals }: BoardAsOf): GoalAsOf[] =>
    goals
      .filter(({ id }) => !damaged(id))
      .map((goal) => ({ ...goal, milestones: goal.milestones.filter(({ id }) => !isLost(id)) }));
  return [rest(one), rest(other)];
}
/** Changes with directions told by their first lines as they are now. */
export function withDirections(db: ReadDb, changes: readonly StoryChange[]): StoryChange[] {
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

export function toGoalAsOf(row: GoalRow, milestones: readonly MilestoneRow[]): GoalAsOf {
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
