import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, recordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import {
  type Cost,
  type GoalAlone,
  type Item,
  type ItemPage,
  type ItemStatus,
  itemStatuses,
} from '#shared/learning/items.ts';
import { goalsForLearning } from './goals-read.ts';
import { remindersOf } from './reminders-read.ts';
import { type ItemRow, learningItems } from './rows.ts';

/** A row with what the goal says that it is, and what else a list shows beside it. */
type ListedRow = ItemRow & {
  shown_name: string;
  shown_status: ItemStatus;
  shown_target: string | null;
  shown_audience: Audience;
  goal_revision: number | null;
  skill_name: string | null;
  option_name: string | null;
  person_name: string | null;
  minutes: number;
  file_count: number;
};

/** How a goal stands as something that is learned; `@today` is a calendar date. */
const statusOfGoal = `CASE
  WHEN goals.status IN ('done', 'let-go') THEN goals.status
  WHEN goals.paused_since IS NOT NULL AND (goals.paused_until IS NULL OR @today < goals.paused_until) THEN 'paused'
  WHEN goals.status = 'active' THEN 'doing'
  ELSE 'wanted' END`;

/** A goal in the trash still says what its item is called, so that nothing changes when it comes back. */
const isTheGoal = 'learning_items.is_goal = 1 AND goals.id IS NOT NULL';

const shownStatus = `CASE WHEN ${isTheGoal} THEN ${statusOfGoal} ELSE learning_items.status END`;

const withGoal = 'learning_items LEFT JOIN goals ON goals.id = learning_items.goal';

const inOrder = `ORDER BY CASE shown_status ${itemStatuses.map((status, place) => `WHEN '${status}' THEN ${place}`).join(' ')} END,
  learning_items.position, learning_items.id`;

function listed(which: string, tail = ''): string {
  return `
    SELECT learning_items.*,
      CASE WHEN ${isTheGoal} THEN goals.title ELSE learning_items.name END AS shown_name,
      ${shownStatus} AS shown_status,
      CASE WHEN ${isTheGoal} THEN goals.due ELSE learning_items.target_on END AS shown_target,
      CASE WHEN ${isTheGoal} THEN goals.audience ELSE learning_items.audience END AS shown_audience,
      CASE WHEN ${isTheGoal} THEN goals.revision END AS goal_revision,
      claims.name AS skill_name, options.name AS option_name, people.name AS person_name,
      (SELECT coalesce(sum(minutes), 0) FROM learning_sessions
       WHERE learning_item = learning_items.id AND trashed_at IS NULL) AS minutes,
      (SELECT count(*) FROM learning_files
       WHERE learning_item = learning_items.id AND trashed_at IS NULL) AS file_count
    FROM ${withGoal}
    LEFT JOIN claims ON claims.id = learning_items.skill AND claims.trashed_at IS NULL
    LEFT JOIN options ON options.id = learning_items.option AND options.trashed_at IS NULL
    LEFT JOIN people ON people.id = learning_items.person AND people.trashed_at IS NULL
    WHERE learning_items.trashed_at IS NULL AND ${which} ${inOrder} ${tail}`;
}

/**
 * What is learned, by how it stands and in the person's own order; a few statements, however many there are.
 *
 * @param limit so many at most; null for all.
 */
export function listItems(db: ReadDb, today: string, limit: number | null = null): Item[] {
  const rows = prepared<object, ListedRow>(db, listed('1', limit === null ? '' : 'LIMIT @limit'));
  return withParts(db, rows.all(limit === null ? { today } : { today, limit }), today);
}

/** How many items stand where, those that are goals among them. */
export function countByStatus(db: ReadDb, today: string): Record<ItemStatus, number> {
  const counts = { doing: 0, wanted: 0, paused: 0, done: 0, 'let-go': 0 };
  const counted = prepared<object, { status: ItemStatus; count: number }>(
    db,
    `SELECT ${shownStatus} AS status, count(*) AS count FROM ${withGoal}
     WHERE learning_items.trashed_at IS NULL GROUP BY 1`,
  ).all({ today });
  for (const { status, count } of counted) counts[status] = count;
  return counts;
}

/** The items that are for an option or a skill, with a person, or of a goal, in the same order. */
export function itemsOf(
  db: ReadDb,
  { kind, id }: { kind: 'skill' | 'goal' | 'option' | 'person'; id: string },
  today: string,
): Item[] {
  const rows = prepared<object, ListedRow>(db, listed(`learning_items.${kind} = @id`)).all({ today, id });
  return withParts(db, rows, today);
}

/** What is learned for a goal, as its sheet shows it: nothing of it changes with the goal. */
export function ofGoal(
  db: ReadDb,
  goal: string,
): Pick<Item, 'id' | 'name' | 'sort' | 'isGoal' | 'minutes'>[] {
  const rows = prepared<[string], Pick<Item, 'id' | 'name' | 'sort' | 'minutes'> & { is_goal: 0 | 1 }>(
    db,
    `SELECT id, name, sort, is_goal,
       (SELECT coalesce(sum(minutes), 0) FROM learning_sessions
        WHERE learning_item = learning_items.id AND trashed_at IS NULL) AS minutes
     FROM learning_items WHERE goal = ? AND trashed_at IS NULL ORDER BY is_goal DESC, position, id`,
  ).all(goal);
  return rows.map(({ is_goal: isGoal, ...row }) => ({ ...row, isGoal: isGoal === 1 }));
}

/**
 * An item with its files.
 *
 * @throws WaymarkError `not-found` when there is no such item or it is in the trash.
 */
export function readItem(db: ReadDb, id: string, today: string): ItemPage {
  recordRow(db, learningItems, id);
  const rows = prepared<object, ListedRow>(db, listed('learning_items.id = @id')).all({ today, id });
  return withFiles(db, withParts(db, rows, today))[0] as ItemPage;
}

/** All items with their files. */
export function allItems(db: ReadDb, today: string): ItemPage[] {
  return withFiles(db, listItems(db, today));
}

/** How many items there are outside the trash. */
export const countItems = (db: ReadDb): number => countRecords(db, learningItems);

/** What the items cost that were not let go, each currency by itself. */
export function listCosts(db: ReadDb, today: string): (Cost & { items: number })[] {
  const rows = prepared<object, { amount: number; currency: string; items: number }>(
    db,
    `SELECT sum(learning_items.cost) AS amount, cost_currency AS currency, count(*) AS items FROM ${withGoal}
     WHERE learning_items.trashed_at IS NULL AND learning_items.cost IS NOT NULL AND ${shownStatus} <> 'let-go'
     GROUP BY cost_currency ORDER BY cost_currency`,
  ).all({ today });
  return rows.map((row) => ({ ...row, amount: Math.round(row.amount * 1_000) / 1_000 }));
}

/** The practice and learning goals that are open, or were, and have no item: in the order of their columns. */
export function goalsAlone(db: ReadDb, today: string): GoalAlone[] {
  const rows = prepared<object, { id: string; title: string; status: ItemStatus; due: string | null }>(
    db,
    `SELECT goals.id, goals.title, ${statusOfGoal} AS status, goals.due FROM goals
     WHERE goals.shape IN ('practice', 'learning') AND goals.trashed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM learning_items
         WHERE learning_items.goal = goals.id AND is_goal = 1 AND learning_items.trashed_at IS NULL)
     ORDER BY goals.position, goals.id`,
  ).all({ today });
  const parts = goalsForLearning(
    db,
    rows.map(({ id }) => id),
    today,
  );
  return rows
    .flatMap(({ id, status, due }) => {
      const goal = parts.get(id);
      return goal === undefined ? [] : [{ ...goal, status, due }];
    })
    .sort((one, other) => itemStatuses.indexOf(one.status) - itemStatuses.indexOf(other.status));
}

/** The ids of all items in the person's order, which is one through all states: how a goal stands changes elsewhere. */
export function orderOf(db: ReadDb): { id: string; position: number }[] {
  return prepared<[], { id: string; position: number }>(
    db,
    'SELECT id, position FROM learning_items WHERE trashed_at IS NULL ORDER BY position, id',
  ).all();
}

function withParts(db: ReadDb, rows: readonly ListedRow[], today: string): Item[] {
  const goals = goalsForLearning(
    db,
    rows.flatMap(({ goal }) => goal ?? []),
    today,
  );
  const reminders = remindersOf(db, rows);
  return rows.map((row) => ({
    id: row.id,
    name: row.shown_name,
    sort: row.sort,
    status: row.shown_status,
    about: row.about,
    provider: row.provider,
    link: row.link,
    cost:
      row.cost === null || row.cost_currency === null
        ? null
        : { amount: row.cost, currency: row.cost_currency },
    targetOn: row.shown_target,
    targetHours: row.target_hours,
    progress:
      row.progress === null ? null : { at: row.progress, of: row.progress_of, unit: row.progress_unit },
    skill: row.skill,
    skillName: row.skill_name,
    goal: row.goal,
    isGoal: row.is_goal === 1 && row.goal_revision !== null,
    goalRevision: row.goal_revision,
    goalShown: (row.goal === null ? null : goals.get(row.goal)) ?? null,
    option: row.option,
    optionName: row.option_name,
    person: row.person,
    personName: row.person_name,
    startedOn: row.started_on,
    // A goal may have been taken up again on its board.
    doneOn: row.shown_status === 'done' || row.is_goal === 0 ? row.done_on : null,
    expiresOn: row.expires_on,
    audience: row.shown_audience,
    minutes: row.minutes,
    fileCount: row.file_count,
    reminders: reminders.get(row.id) ?? [],
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  }));
}

function withFiles(db: ReadDb, items: readonly Item[]): ItemPage[] {
  const files = groupRows(
    prepared<[string], ItemPage['files'][number] & { item: string }>(
      db,
      `SELECT learning_files.id, learning_item AS item, attachment, attachments.name, attachments.bytes,
         learning_files.created_at AS addedAt
       FROM learning_files JOIN attachments ON attachments.id = learning_files.attachment
       WHERE learning_item IN (SELECT value FROM json_each(?)) AND learning_files.trashed_at IS NULL
       ORDER BY learning_files.created_at, learning_files.id`,
    ).all(JSON.stringify(items.map(({ id }) => id))),
    (row) => row.item,
  );
  return items.map((item) => ({
    ...item,
    files: (files.get(item.id) ?? []).map(({ item: _, ...file }) => file),
  }));
}
