import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { type ClaimLinkKind, type Goal, type GoalStatus, goalStatuses } from '#shared/goals/goals.ts';
import {
  type GoalLinks,
  type GoalRow,
  goalColumns,
  goalRow,
  type MilestoneRow,
  toGoal,
  toMilestone,
} from './rows.ts';
import { countSteps } from './steps.ts';
import { countWins } from './wins.ts';

const firstDate = '0001-01-01';

interface NextStepRow {
  goal: string;
  title: string;
  due: string | null;
  position: number;
}

interface ServedRow {
  goal: string;
  kind: ClaimLinkKind;
  id: string;
  name: string;
}

/**
 * All goals outside the trash, each column in the person's order. Five statements, however many there are.
 *
 * @param today a repetition that ended before it is nobody's next step any more; left out, ends are not looked at.
 */
export function listGoals(db: ReadDb, today = firstDate): Goal[] {
  const rows = db
    .prepare<[], GoalRow>(
      `SELECT ${goalColumns} FROM goals WHERE trashed_at IS NULL
       ORDER BY CASE status WHEN 'someday' THEN 0 WHEN 'next' THEN 1 WHEN 'active' THEN 2 WHEN 'done' THEN 3 ELSE 4 END,
         position, id`,
    )
    .all();
  return withParts(db, rows, { goals: null, today });
}

/** So many goals fill a column on most screens. */
const topMost = 8;

/** The first goals of each column, with the number that each column has. */
export function topGoals(db: ReadDb, today: string): { goals: Goal[]; counts: Record<GoalStatus, number> } {
  const ofColumn = prepared<object, GoalRow>(
    db,
    `SELECT ${goalColumns} FROM goals WHERE status = @status AND trashed_at IS NULL
     ORDER BY position, id LIMIT ${topMost}`,
  );
  const rows = goalStatuses.flatMap((status) => ofColumn.all({ status }));
  const counted = prepared<[], { status: GoalStatus; count: number }>(
    db,
    'SELECT status, count(*) AS count FROM goals WHERE trashed_at IS NULL GROUP BY status',
  ).all();
  const counts = { someday: 0, next: 0, active: 0, done: 0, 'let-go': 0 };
  for (const { status, count } of counted) counts[status] = count;
  return { goals: withParts(db, rows, { goals: rows.map(({ id }) => id), today }), counts };
}

/**
 * @param today as of {@link listGoals}.
 * @throws WaymarkError `not-found` when there is no such goal or it is in the trash.
 */
export function getGoal(db: ReadDb, id: string, today = firstDate): Goal {
  const row = goalRow(db, id);
  const [goal] = withParts(db, [row], { goals: [id], today });
  return (
    goal ??
    toGoal(row, {
      milestones: [],
      served: { value: [], strength: [], skill: [], person: [] },
      nextStep: null,
      cameFrom: null,
    })
  );
}

/** Joins milestones and what they serve to goals: to all of them, or to those named. */
function withParts(
  db: ReadDb,
  rows: GoalRow[],
  { goals, today }: { goals: readonly string[] | null; today: string },
): Goal[] {
  const which =
    goals === null ? 'goals.trashed_at IS NULL' : 'goals.id IN (SELECT value FROM json_each(@goals))';
  const values = goals === null ? {} : { goals: JSON.stringify(goals) };
  const milestones = groupRows(
    db
      .prepare<[object], MilestoneRow>(
        `SELECT milestones.id, milestones.goal, milestones.title, milestones.due, milestones.done_at,
                milestones.waits_for, milestones.position, milestones.revision, milestones.created_at, milestones.modified_at,
                milestones.trashed_at
         FROM goals JOIN milestones ON milestones.goal = goals.id AND milestones.trashed_at IS NULL
         WHERE ${which} ORDER BY milestones.goal, milestones.position, milestones.id`,
      )
      .all(values),
    (row) => row.goal,
  );
  const served = groupRows(
    db
      .prepare<[object], ServedRow>(
        `SELECT goals.id AS goal, links.to_kind AS kind, links.to_id AS id, coalesce(claims.name, people.name) AS name
         FROM goals
         JOIN links ON links.from_kind = 'goal' AND links.from_id = goals.id AND links.type = 'serves'
         LEFT JOIN claims ON links.to_kind IN ('value', 'strength', 'skill') AND claims.id = links.to_id
           AND claims.kind = links.to_kind AND claims.trashed_at IS NULL
         LEFT JOIN people ON links.to_kind = 'person' AND people.id = links.to_id AND people.trashed_at IS NULL
         WHERE ${which} AND coalesce(claims.id, people.id) IS NOT NULL
         ORDER BY goals.id, links.created_at, claims.position`,
      )
      .all(values),
    (row) => row.goal,
  );
  // The first open step by its place.
  const steps = new Map(
    prepared<[object], NextStepRow>(
      db,
      `SELECT goals.id AS goal, steps.title, steps.due, min(steps.position) AS position
       FROM goals JOIN steps ON steps.goal = goals.id AND steps.trashed_at IS NULL AND steps.done_at IS NULL
         AND coalesce(CASE WHEN json_valid(steps.repeat) THEN steps.repeat ->> 'until' END, @today) >= @today
       WHERE ${which} GROUP BY goals.id`,
    )
      .all({ ...values, today })
      .map(({ goal: of, title, due }) => [of, { title, due }]),
  );
  const origins = new Map(
    prepared<[object], { goal: string; id: string; title: string }>(
      db,
      `SELECT goals.id AS goal, origin.id, origin.title
       FROM goals JOIN goals AS origin ON origin.id = goals.came_from AND origin.trashed_at IS NULL
       WHERE ${which}`,
    )
      .all(values)
      .map(({ goal: of, id, title }) => [of, { id, title }]),
  );
  return rows.map((row) =>
    toGoal(row, {
      milestones: (milestones.get(row.id) ?? []).map(toMilestone),
      served: servedBy(served.get(row.id) ?? []),
      nextStep: steps.get(row.id) ?? null,
      cameFrom: origins.get(row.id) ?? null,
    }),
  );
}

function servedBy(rows: readonly ServedRow[]): GoalLinks {
  const of = (kind: ClaimLinkKind) =>
    rows.filter((row) => row.kind === kind).map(({ id, name }) => ({ id, name }));
  return { value: of('value'), strength: of('strength'), skill: of('skill'), person: of('person') };
}

/** How many there are outside the trash; a milestone counts with its goal. */
export function countGoals(db: ReadDb): { goals: number; milestones: number; steps: number; wins: number } {
  const row = db
    .prepare<[], { goals: number; milestones: number }>(
      `SELECT (SELECT count(*) FROM goals WHERE trashed_at IS NULL) AS goals,
              (SELECT count(*) FROM milestones JOIN goals ON goals.id = milestones.goal
               WHERE milestones.trashed_at IS NULL AND goals.trashed_at IS NULL) AS milestones`,
    )
    .get();
  return { ...(row ?? { goals: 0, milestones: 0 }), steps: countSteps(db), wins: countWins(db) };
}
