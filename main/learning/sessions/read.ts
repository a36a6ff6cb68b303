import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { type Practised, type PractisedOn, shownWeeks, sumByWeek } from '#shared/learning/hours.ts';
import type { Session } from '#shared/learning/sessions.ts';
import { itemName } from './rows.ts';

/** Sessions that are not in the trash, and neither is their item. Sessions are walked first (`CROSS`), by their days where that is asked. */
const there = `learning_sessions CROSS JOIN learning_items ON learning_items.id = learning_sessions.learning_item
  AND learning_items.trashed_at IS NULL`;
const isThere = 'learning_sessions.trashed_at IS NULL';

type ShownRow = Omit<Session, 'step'> & {
  step: string | null;
  step_goal: string | null;
  step_title: string | null;
};

const shown = `
  SELECT learning_sessions.id, learning_item AS item, ${itemName} AS itemName, date, minutes, text, use,
    learning_sessions.revision, steps.id AS step, goals.id AS step_goal, goals.title AS step_title,
    (SELECT id FROM lessons WHERE lessons.session = learning_sessions.id AND lessons.trashed_at IS NULL
     ORDER BY created_at, id LIMIT 1) AS lesson
  FROM ${there}
  LEFT JOIN steps ON steps.id = learning_sessions.step AND steps.trashed_at IS NULL
  LEFT JOIN goals ON goals.id = steps.goal AND goals.trashed_at IS NULL`;

function toSession({ step, step_goal: goal, step_title: goalTitle, ...row }: ShownRow): Session {
  return {
    ...row,
    step: step === null || goal === null || goalTitle === null ? null : { id: step, goal, goalTitle },
  };
}

/**
 * A session.
 *
 * @throws WaymarkError `not-found` when it is not there, or its item is not.
 */
export function getSession(db: ReadDb, id: string): Session {
  const row = prepared<[string], ShownRow>(db, `${shown} WHERE learning_sessions.id = ? AND ${isThere}`).get(
    id,
  );
  if (row === undefined) throw new WaymarkError('not-found', 'This session is not here any more.');
  return toSession(row);
}

/** Sessions of one thing or of all, the latest day first; how many there are, and the minutes of them all. */
export function listSessions(
  db: ReadDb,
  { item, limit }: { item: string | null; limit: number },
): { sessions: Session[]; total: number; minutes: number } {
  const which = item === null ? isThere : `${isThere} AND learning_item = @item`;
  const rows = prepared<object, ShownRow>(
    db,
    `${shown} WHERE ${which} ORDER BY date DESC, learning_sessions.created_at DESC, learning_sessions.id DESC LIMIT @limit`,
  ).all(item === null ? { limit } : { item, limit });
  const sum = prepared<object, { total: number; minutes: number }>(
    db,
    `SELECT count(*) AS total, coalesce(sum(minutes), 0) AS minutes FROM ${there} WHERE ${which}`,
  ).get(item === null ? {} : { item }) ?? { total: 0, minutes: 0 };
  return { sessions: rows.map(toSession), ...sum };
}

/** All sessions, the latest day first. */
export function allSessions(db: ReadDb): Session[] {
  return listSessions(db, { item: null, limit: -1 }).sessions;
}

/** How many there are outside the trash. */
export function countSessions(db: ReadDb): number {
  return prepared<[], number>(db, `SELECT count(*) FROM ${there} WHERE ${isThere}`).pluck().get() as number;
}

/** The minutes of each of the seven days from `first` on, and the earliest day of all sessions. */
export function readWeek(
  db: ReadDb,
  first: string,
): { days: { date: string; minutes: number }[]; earliest: string | null } {
  const days = prepared<object, { date: string; minutes: number }>(
    db,
    // One day holds no more than a day, however the sessions were written down.
    `SELECT date, min(sum(minutes), 1440) AS minutes FROM ${there}
     WHERE ${isThere} AND date BETWEEN @first AND @last GROUP BY date ORDER BY date`,
  ).all({ first, last: addDays(first, 6) });
  const earliest = prepared<[], string | null>(db, `SELECT min(date) FROM ${there} WHERE ${isThere}`)
    .pluck()
    .get() as string | null;
  return { days, earliest };
}

/** What was practised in twelve weeks, by skill and by item; `week` is the first day of the last of them. */
export function readHours(db: ReadDb, week: string): { skills: Practised[]; items: Practised[] } {
  const [first = week] = shownWeeks(week);
  const rows = prepared<
    object,
    {
      item: string;
      name: string;
      skill: string | null;
      skillName: string | null;
      date: string;
      minutes: number;
    }
  >(
    db,
    `SELECT learning_item AS item, ${itemName} AS name, claims.id AS skill, claims.name AS skillName, date, sum(minutes) AS minutes
     FROM ${there} LEFT JOIN claims ON claims.id = learning_items.skill AND claims.trashed_at IS NULL
     WHERE ${isThere} AND date BETWEEN @first AND @last GROUP BY learning_item, date`,
  ).all({ first, last: addDays(week, 6) });
  const by = (of: (row: (typeof rows)[number]) => Pick<PractisedOn, 'id' | 'name'>): Practised[] =>
    sumByWeek(
      rows.map((row) => ({ ...of(row), date: row.date, minutes: row.minutes })),
      week,
    );
  return {
    skills: by(({ skill, skillName }) => ({ id: skill, name: skillName ?? '' })),
    items: by(({ item, name }) => ({ id: item, name })),
  };
}
