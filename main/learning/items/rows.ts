import type { ChildKind, ChildRow } from '#main/database/child.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { RecordKind, RecordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import type { ItemSheet, ItemSort, ItemStatus } from '#shared/learning/items.ts';

/** What a sheet fills in of a row. */
interface SheetColumns {
  name: string;
  sort: ItemSort;
  about: string;
  provider: string;
  link: string;
  cost: number | null;
  cost_currency: string | null;
  target_on: string | null;
  target_hours: number | null;
  progress: number | null;
  progress_of: number | null;
  progress_unit: string;
  skill: string | null;
  goal: string | null;
  option: string | null;
  person: string | null;
  started_on: string | null;
  done_on: string | null;
  expires_on: string | null;
  audience: Audience;
}

/**
 * A row of `learning_items`. While `is_goal` is 1 and the goal is there, be it in the trash, its name, status, day and audience are
 * those of the goal, and what stands in the row is from before.
 */
export interface ItemRow extends RecordRow, SheetColumns {
  status: ItemStatus;
  is_goal: 0 | 1;
  position: number;
}

/** A row of `learning_files`. */
export interface FileRow extends ChildRow {
  learning_item: string;
  attachment: string;
}

/** A row of `learning_reminders`. */
export interface ReminderRow extends ChildRow {
  learning_item: string;
  days_before: number;
  text: string;
  done_on: string | null;
  step: string | null;
}

export const learningItems: RecordKind<ItemRow> & { kind: 'learning' } = {
  kind: 'learning',
  table: 'learning_items',
  own: [
    'sort',
    'status',
    'about',
    'provider',
    'link',
    'cost',
    'cost_currency',
    'target_on',
    'target_hours',
    'progress',
    'progress_of',
    'progress_unit',
    'skill',
    'goal',
    'is_goal',
    'option',
    'person',
    'started_on',
    'done_on',
    'expires_on',
    'audience',
    'position',
  ],
  words: ({ id, about, provider, link }, db) => ({
    date: null,
    body: [about, provider, link, ...wordsOfChildren(db, id)]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
  }),
  title: ({ name, goal, is_goal }, db) =>
    (is_goal === 1 && goal !== null ? titleOfGoal(db, goal) : null) ?? name,
};

export const files: ChildKind<FileRow, ItemRow> = {
  kind: 'learning-file',
  table: 'learning_files',
  owner: learningItems,
  column: 'learning_item',
  own: ['attachment'],
  gone: 'This file is not here any more.',
};

export const reminders: ChildKind<ReminderRow, ItemRow> = {
  kind: 'learning-reminder',
  table: 'learning_reminders',
  owner: learningItems,
  column: 'learning_item',
  own: ['days_before', 'text', 'done_on', 'step'],
  gone: 'This reminder is not here any more.',
};

function titleOfGoal(db: ReadDb, goal: string): string | null {
  return prepared<[string], string>(db, 'SELECT title FROM goals WHERE id = ?').pluck().get(goal) ?? null;
}

/** What is written of an item in rows of their own, in an order that stays. */
function wordsOfChildren(db: ReadDb, item: string): string[] {
  return prepared<object, string>(
    db,
    `SELECT words FROM (
       SELECT text AS words, created_at, id FROM learning_reminders
         WHERE learning_item = @item AND trashed_at IS NULL
       UNION ALL
       SELECT attachments.name, learning_files.created_at, learning_files.id
         FROM learning_files JOIN attachments ON attachments.id = learning_files.attachment
         WHERE learning_item = @item AND trashed_at IS NULL
       UNION ALL
       SELECT text || char(10) || use, created_at, id FROM learning_sessions
         WHERE learning_item = @item AND trashed_at IS NULL
       UNION ALL
       SELECT question || char(10) || answer, created_at, id FROM lessons
         WHERE learning_item = @item AND trashed_at IS NULL
     ) ORDER BY created_at, id`,
  )
    .pluck()
    .all({ item });
}

/** A sheet as columns. */
export function columnsOf(sheet: ItemSheet): SheetColumns {
  const { name, sort, about, provider, link, skill, goal, option, person, audience } = sheet;
  return {
    ...{ name, sort, about, provider, link, skill, goal, option, person, audience },
    cost: sheet.cost?.amount ?? null,
    cost_currency: sheet.cost?.currency ?? null,
    target_on: sheet.targetOn,
    target_hours: sheet.targetHours,
    progress: sheet.progress?.at ?? null,
    progress_of: sheet.progress?.of ?? null,
    progress_unit: sheet.progress?.unit ?? '',
    started_on: sheet.startedOn,
    done_on: sheet.doneOn,
    expires_on: sheet.expiresOn,
  };
}
