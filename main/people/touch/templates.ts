import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  countRecords,
  insertRecord,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { MessageTemplate } from '#shared/people/messages.ts';
import { type MessageTemplateRow, messageTemplates } from './rows.ts';

/** Own templates outside the trash, in the order of the alphabet. */
export function listMessageTemplates(db: ReadDb): MessageTemplate[] {
  return prepared<[], MessageTemplateRow>(
    db,
    'SELECT * FROM message_templates WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  )
    .all()
    .map(toTemplate);
}

export function addMessageTemplate(
  db: Db,
  clock: Clock,
  { name, text }: { name: string; text: string },
): MessageTemplate {
  const at = instantOf(clock);
  const row = { id: uuid(), name, text, revision: 1, created_at: at, modified_at: at, trashed_at: null };
  inTransaction(db, () => insertRecord(db, messageTemplates, row));
  return toTemplate(row);
}

/** @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`. */
export function saveMessageTemplate(
  db: Db,
  clock: Clock,
  { id, revision, name, text }: { id: string; revision: number; name: string; text: string },
): MessageTemplate {
  return inTransaction(db, () => {
    saveRecord(db, clock, messageTemplates, { id, revision, fields: { name, text } });
    return toTemplate(recordRow(db, messageTemplates, id));
  });
}

/** @throws WaymarkError `not-found`. */
export const trashMessageTemplate = (db: Db, clock: Clock, id: string): void =>
  trashRecord(db, clock, messageTemplates, id);
/** @throws WaymarkError `not-found` when there is no such template. */
export const restoreMessageTemplate = (db: Db, clock: Clock, id: string): void =>
  restoreRecord(db, clock, messageTemplates, id);
/** Own templates in the trash, the latest first. */
export const listTrashedMessageTemplates = (db: ReadDb) => listTrashedRecords(db, messageTemplates);
/** What goes with a template that is deleted for ever. */
export const previewMessageTemplatePurge = (db: ReadDb, id: string) =>
  previewRecordPurge(db, 'message-template', id);
/** Deletes a template with its earlier states. Call it in a transaction. */
export const purgeMessageTemplate = (db: Db, id: string): void => purgeRecord(db, messageTemplates, id);
/** How many own templates there are outside the trash. */
export const countMessageTemplates = (db: ReadDb): number => countRecords(db, messageTemplates);

function toTemplate(row: MessageTemplateRow): MessageTemplate {
  const { id, name, text, created_at: createdAt, modified_at: modifiedAt, revision } = row;
  return { id, name, text, createdAt, modifiedAt, revision };
}
