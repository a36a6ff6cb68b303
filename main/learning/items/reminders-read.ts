import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { addDays } from '#shared/calendar/dates.ts';
import { dateOnWall } from '#shared/calendar/wall.ts';
import type { Reminder } from '#shared/learning/items.ts';
import type { ItemRow } from './rows.ts';

interface ShownRow {
  id: string;
  item: string;
  days_before: number;
  text: string;
  done_on: string | null;
  step: string | null;
  goal: string | null;
  goal_title: string | null;
  step_title: string | null;
  step_due: string | null;
  step_done: string | null;
}

/** The reminders of some items, each item's by their days. One that is a step of a goal says what the step says. */
export function remindersOf(
  db: ReadDb,
  items: readonly Pick<ItemRow, 'id' | 'expires_on'>[],
): Map<string, Reminder[]> {
  const rows = prepared<[string], ShownRow>(
    db,
    `SELECT learning_reminders.id, learning_item AS item, days_before, text, learning_reminders.done_on,
       steps.id AS step, goals.id AS goal, goals.title AS goal_title,
       steps.title AS step_title, steps.due AS step_due, steps.done_at AS step_done
     FROM learning_reminders
     LEFT JOIN (steps JOIN goals ON goals.id = steps.goal AND goals.trashed_at IS NULL)
       ON steps.id = learning_reminders.step AND steps.trashed_at IS NULL
     WHERE learning_item IN (SELECT value FROM json_each(?)) AND learning_reminders.trashed_at IS NULL
     ORDER BY days_before DESC, learning_reminders.created_at, learning_reminders.id`,
  ).all(JSON.stringify(items.map(({ id }) => id)));
  const lastDays = new Map(items.map(({ id, expires_on }) => [id, expires_on]));
  const groups = groupRows(rows, ({ item }) => item);
  return new Map(
    [...groups].map(([item, group]) => [
      item,
      group
        .map((row) => shown(row, lastDays.get(item) ?? null))
        .sort((one, other) => compare(one.on ?? '', other.on ?? '')),
    ]),
  );
}

function shown(row: ShownRow, expiresOn: string | null): Reminder {
  const { step, goal, goal_title: goalTitle } = row;
  const own = expiresOn === null ? null : addDays(expiresOn, -row.days_before);
  if (step === null || goal === null || goalTitle === null) {
    return {
      id: row.id,
      daysBefore: row.days_before,
      on: own,
      text: row.text,
      doneOn: row.done_on,
      step: null,
    };
  }
  return {
    id: row.id,
    daysBefore: row.days_before,
    on: row.step_due ?? own,
    text: row.step_title ?? row.text,
    doneOn: row.step_done === null ? null : dateOnWall(new Date(row.step_done)),
    step: { id: step, goal, goalTitle },
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
