import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { LearningGoal } from '#shared/learning/items.ts';

interface GoalRow {
  id: string;
  title: string;
  unit: string | null;
  start: number | null;
  target: number | null;
  now: number | null;
}

/** What Learning shows of some goals, without those in the trash. Three statements, however many there are. */
export function goalsForLearning(
  db: ReadDb,
  ids: readonly string[],
  today: string,
): Map<string, LearningGoal> {
  if (ids.length === 0) return new Map();
  const goals = JSON.stringify(ids);
  const rows = prepared<[string], GoalRow>(
    db,
    `SELECT id, title, measure_unit AS unit, measure_start AS start, measure_target AS target, measure_now AS now
     FROM goals WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL`,
  ).all(goals);
  const milestones = groupRows(
    prepared<[string], { goal: string; id: string; title: string; doneAt: string | null }>(
      db,
      `SELECT goal, id, title, done_at AS doneAt FROM milestones
       WHERE goal IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL ORDER BY goal, position, id`,
    ).all(goals),
    ({ goal }) => goal,
  );
  // The first open step by its place, as on the board.
  const steps = new Map(
    prepared<object, { goal: string; title: string; due: string | null }>(
      db,
      `SELECT goal, title, due, min(position) FROM steps
       WHERE goal IN (SELECT value FROM json_each(@goals)) AND trashed_at IS NULL AND done_at IS NULL
         AND coalesce(CASE WHEN json_valid(repeat) THEN repeat ->> 'until' END, @today) >= @today
       GROUP BY goal`,
    )
      .all({ goals, today })
      .map(({ goal, title, due }) => [goal, { title, due }]),
  );
  return new Map(
    rows.map(({ id, title, unit, start, target, now }) => [
      id,
      {
        id,
        title,
        milestones: (milestones.get(id) ?? []).map(({ goal: _, ...milestone }) => milestone),
        measure:
          unit === null || start === null || target === null || now === null
            ? null
            : { unit, start, target, now },
        nextStep: steps.get(id) ?? null,
      },
    ]),
  );
}
