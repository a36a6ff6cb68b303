import { isWholeAttachment } from '#main/attachments/index.ts';
import { addChild, blankChild, removeChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { recordRow } from '#main/database/record.ts';
import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { files, learningItems } from './rows.ts';

/**
 * Keeps an attachment with an item. One that it has already is not kept twice.
 *
 * @returns the item's id.
 * @throws WaymarkError `not-found` for the item, and for an attachment that has not come in as a whole.
 */
export function addFile(
  db: Db,
  clock: Clock,
  { item, attachment }: { item: string; attachment: string },
): string {
  return inTransaction(db, () => {
    recordRow(db, learningItems, item);
    if (!isWholeAttachment(db, attachment)) {
      throw new WaymarkError('not-found', 'This file has not come in as a whole. Add it again.');
    }
    const isThere = prepared<[string, string]>(
      db,
      'SELECT 1 FROM learning_files WHERE learning_item = ? AND attachment = ? AND trashed_at IS NULL',
    ).get(item, attachment);
    if (isThere !== undefined) return item;
    return addChild(db, files, { ...blankChild(clock), learning_item: item, attachment });
  });
}

/** Takes a file away from an item. @returns the item's id. @throws WaymarkError `not-found`. */
export const removeFile = (db: Db, clock: Clock, id: string): string => removeChild(db, clock, files, id);
