import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { recordRow } from '#main/database/record.ts';
import { addMonths } from '#shared/calendar/dates.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import type { MentorFacts, MentorGoal, TurnKind } from '#shared/people/agenda.ts';
import { touched } from './rows.ts';

/** How far back is looked where the two never talked. */
const monthsWithoutTalk = 3;

/** What an agenda and a brief for somebody are made from. */
export interface Mentoring extends MentorFacts {
  /** The day of the last talk; null where there was none. */
  lastTalk: string | null;
}

interface GoalRow {
  id: string;
  title: string;
  status: string;
  paused_since: string | null;
  paused_until: string | null;
  obstacle: string;
  measure_unit: string | null;
  measure_start: number | null;
  measure_now: number | null;
}

/** Goals that somebody goes along with, whichever of the two names the other. */
const theirGoals = `
  SELECT from_id FROM links WHERE to_kind = 'person' AND to_id = @person AND from_kind = 'goal'
  UNION SELECT to_id FROM links WHERE from_kind = 'person' AND from_id = @person AND to_kind = 'goal'`;

const onWall = (instant: string | null): string | null => instant && dateOnWall(new Date(instant));

/** What there is between the person and somebody since their last talk. @throws WaymarkError `not-found`. */
export function readMentoring(db: ReadDb, person: string, today: string): Mentoring {
  recordRow(db, touched, person);
  const lastTalk = prepared<object, string | null>(
    db,
    `SELECT max(conversations.date) FROM conversations
     JOIN conversation_people ON conversation_people.conversation = conversations.id
     WHERE conversation_people.person = @person AND conversations.status = 'had' AND conversations.trashed_at IS NULL
       AND conversations.date <= @today`,
  )
    .pluck()
    .get({ person, today }) as string | null;
  const since = lastTalk ?? addMonths(today, -monthsWithoutTalk);
  return {
    today,
    lastTalk,
    since,
    goals: readGoals(db, person, { since, today }),
    asks: prepared<[string], MentorFacts['asks'][number]>(
      db,
      `SELECT id, text FROM asks WHERE person = ? AND asked_on IS NULL AND trashed_at IS NULL ORDER BY created_at, id`,
    ).all(person),
    promises: prepared<[string], Omit<MentorFacts['promises'][number], 'due'> & { day: string | null }>(
      db,
      `SELECT promises.id, promises.by, promises.text, coalesce(steps.due, promises.due) AS day FROM promises
       LEFT JOIN steps ON steps.id = promises.step AND steps.trashed_at IS NULL
       WHERE promises.person = ? AND promises.trashed_at IS NULL
         AND (CASE WHEN steps.id IS NULL THEN promises.done_on ELSE steps.done_at END) IS NULL
       ORDER BY promises.by DESC, day IS NULL, day, promises.created_at, promises.id`,
    )
      .all(person)
      .map(({ day, ...promise }) => ({ ...promise, due: day })),
    learning: readLearning(db, person, { since, today }),
  };
}

interface Span {
  since: string;
  today: string;
}

function readGoals(db: ReadDb, person: string, { since, today }: Span): MentorGoal[] {
  const all = <Row extends { goal: string }>(columns: string, table: string, more: string) =>
    groupRows(
      prepared<object, Row>(
        db,
        `SELECT goal, ${columns} FROM ${table} WHERE goal IN (${theirGoals}) ${more}`,
      ).all({ person }),
      ({ goal }) => goal,
    );
  const milestones = all<{
    goal: string;
    id: string;
    title: string;
    due: string | null;
    done: string | null;
  }>('id, title, due, done_at AS done', 'milestones', 'AND trashed_at IS NULL ORDER BY position');
  const steps = all<{ goal: string; id: string; title: string; done: string | null }>(
    'id, title, done_at AS done',
    'steps',
    'AND trashed_at IS NULL AND done_at IS NOT NULL ORDER BY done_at',
  );
  const turns = all<{ goal: string; id: string; kind: TurnKind; at: string }>(
    'id, kind, at',
    'goal_turns',
    'AND trashed_at IS NULL ORDER BY at',
  );
  const obstacles = all<{ goal: string; at: string; worked: number }>(
    'met_at AS at, worked',
    'goal_obstacles',
    '',
  );
  const measured = all<{ goal: string; date: string; now: number }>(
    'date, now',
    'goal_measured',
    'ORDER BY date',
  );
  return prepared<object, GoalRow>(
    db,
    `SELECT id, title, status, paused_since, paused_until, obstacle, measure_unit, measure_start, measure_now FROM goals
     WHERE id IN (${theirGoals}) AND trashed_at IS NULL ORDER BY position, id`,
  )
    .all({ person })
    .map((row) => ({
      id: row.id,
      title: row.title,
      isOpen: row.status !== 'done' && row.status !== 'let-go',
      pausedSince: row.paused_until === null || row.paused_until > today ? row.paused_since : null,
      obstacle: row.obstacle,
      milestones: (milestones.get(row.id) ?? []).map(({ id, title, due, done }) => ({
        ...{ id, title, due },
        doneOn: onWall(done),
      })),
      steps: (steps.get(row.id) ?? []).map(({ id, title, done }) => ({ id, title, doneOn: onWall(done) })),
      measure:
        row.measure_now === null
          ? null
          : {
              unit: row.measure_unit ?? '',
              now: row.measure_now,
              before:
                measured.get(row.id)?.findLast(({ date }) => date <= since)?.now ??
                row.measure_start ??
                row.measure_now,
            },
      turns: (turns.get(row.id) ?? []).map(({ id, kind, at }) => ({ id, kind, on: onWall(at) ?? '' })),
      obstacles: (obstacles.get(row.id) ?? []).map(({ at, worked }) => ({
        on: onWall(at) ?? '',
        worked: worked === 1,
      })),
    }));
}

/** What was learned since then for a goal that they go along with, or from them. */
function readLearning(db: ReadDb, person: string, span: Span): MentorFacts['learning'] {
  return prepared<object, { id: string; name: string; minutes: number; done: number }>(
    db,
    `SELECT learning_items.id, learning_items.name, coalesce(sum(learning_sessions.minutes), 0) AS minutes,
       coalesce(learning_items.done_on > @since AND learning_items.done_on <= @today, 0) AS done
     FROM learning_items
     LEFT JOIN learning_sessions ON learning_sessions.learning_item = learning_items.id
       AND learning_sessions.trashed_at IS NULL AND learning_sessions.date > @since AND learning_sessions.date <= @today
     WHERE learning_items.trashed_at IS NULL
       AND (learning_items.person = @person OR learning_items.goal IN (${theirGoals}))
     GROUP BY learning_items.id HAVING minutes > 0 OR done = 1
     ORDER BY learning_items.position, learning_items.id`,
  )
    .all({ person, ...span })
    .map(({ id, name, minutes, done }) => ({ id, name, minutes, isDone: done === 1 }));
}
