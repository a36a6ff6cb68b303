import { addChild, blankChild, childRow, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { movedOn } from '#main/database/record.ts';
import type { Clock } from '#main/ports/clock.ts';
import type { Favour } from '#shared/people/favours.ts';
import type { SentMessage } from '#shared/people/messages.ts';
import { type FavourRow, favours, type SentMessageRow, sentMessages } from './rows.ts';

/* What two people did for each other, and messages that were sent and kept. Both belong to a person. */

/** How many favours, and messages that were kept, there are with people outside the trash. */
export function countKept(db: ReadDb): { favours: number; sentMessages: number } {
  const count = (table: 'favours' | 'sent_messages'): number =>
    prepared<[], number>(
      db,
      `SELECT count(*) FROM ${table} JOIN people ON people.id = ${table}.person
       WHERE ${table}.trashed_at IS NULL AND people.trashed_at IS NULL`,
    )
      .pluck()
      .get() as number;
  return { favours: count('favours'), sentMessages: count('sent_messages') };
}

/** What the two did for each other, the latest first. */
export function listFavours(db: ReadDb, person: string): Favour[] {
  return prepared<[string], FavourRow>(
    db,
    `SELECT * FROM favours WHERE person = ? AND trashed_at IS NULL ORDER BY date DESC, created_at DESC, id DESC`,
  )
    .all(person)
    .map(toFavour);
}

/** @throws WaymarkError `not-found` for the person. */
export function addFavour(db: Db, clock: Clock, added: Omit<Favour, 'id' | 'revision'>): Favour {
  const row: FavourRow = { ...blankChild(clock), ...added };
  addChild(db, favours, row);
  return toFavour(row);
}

/** @throws WaymarkError `not-found`; `conflict` when it has moved on. */
export function saveFavour(
  db: Db,
  clock: Clock,
  { id, revision, ...fields }: Omit<Favour, 'person'>,
): Favour {
  return inTransaction(db, () => {
    saveChild(db, clock, favours, id, (before) => {
      if (before.revision !== revision) throw movedOn(before.revision);
      return fields;
    });
    return toFavour(childRow(db, favours, id));
  });
}

/** @throws WaymarkError `not-found`. */
export const removeFavour = (db: Db, clock: Clock, id: string): string => removeChild(db, clock, favours, id);

function toFavour({ id, person, way, text, date, revision }: FavourRow): Favour {
  return { id, person, way, text, date, revision };
}

/** Messages that were sent to somebody and kept, the latest first. */
export function listSentMessages(db: ReadDb, person: string): SentMessage[] {
  return prepared<[string], SentMessageRow>(
    db,
    `SELECT * FROM sent_messages WHERE person = ? AND trashed_at IS NULL ORDER BY date DESC, created_at DESC, id DESC`,
  )
    .all(person)
    .map(toSentMessage);
}

/** @throws WaymarkError `not-found` for the person. */
export function keepMessage(db: Db, clock: Clock, kept: Omit<SentMessage, 'id' | 'revision'>): SentMessage {
  const row: SentMessageRow = { ...blankChild(clock), ...kept };
  addChild(db, sentMessages, row);
  return toSentMessage(row);
}

/** @throws WaymarkError `not-found`; `conflict` when it has moved on. */
export function saveSentMessage(
  db: Db,
  clock: Clock,
  { id, revision, ...fields }: Omit<SentMessage, 'person'>,
): SentMessage {
  return inTransaction(db, () => {
    saveChild(db, clock, sentMessages, id, (before) => {
      if (before.revision !== revision) throw movedOn(before.revision);
      return fields;
    });
    return toSentMessage(childRow(db, sentMessages, id));
  });
}

/** @throws WaymarkError `not-found`. */
export const removeSentMessage = (db: Db, clock: Clock, id: string): string =>
  removeChild(db, clock, sentMessages, id);

function toSentMessage({ id, person, date, channel, text, revision }: SentMessageRow): SentMessage {
  return { id, person, date, channel, text, revision };
}
