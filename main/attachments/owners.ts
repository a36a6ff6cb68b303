import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';

/** That the text of an entry, an application, what is learned or a person holds an attachment; to be negated in a query on `attachments`. */
export const isHeld = `(
  EXISTS (SELECT 1 FROM entry_attachments WHERE attachment = attachments.id)
  OR EXISTS (SELECT 1 FROM application_files WHERE attachment = attachments.id)
  OR EXISTS (SELECT 1 FROM learning_files WHERE attachment = attachments.id)
  OR EXISTS (SELECT 1 FROM people WHERE picture = attachments.id))`;

/** Of some attachments, those that nothing holds but one entry, one application, one thing that is learned, or one person with whoever
 * they were made one with. */
export function filesOnlyOf(
  db: ReadDb,
  {
    entry = '',
    application = '',
    learning = '',
    person = '',
  }: { entry?: string; application?: string; learning?: string; person?: string },
  some: readonly string[],
): string[] {
  return prepared<object, string>(
    db,
    `SELECT id FROM attachments WHERE id IN (SELECT value FROM json_each(@some))
       AND NOT EXISTS (SELECT 1 FROM entry_attachments WHERE attachment = attachments.id AND entry <> @entry)
       AND NOT EXISTS (
         SELECT 1 FROM application_files WHERE attachment = attachments.id AND application <> @application)
       AND NOT EXISTS (
         SELECT 1 FROM learning_files WHERE attachment = attachments.id AND learning_item <> @learning)
       AND NOT EXISTS (
         SELECT 1 FROM people WHERE picture = attachments.id AND id <> @person AND merged_into IS NOT @person)
     ORDER BY id`,
  )
    .pluck()
    .all({ some: JSON.stringify(some), entry, application, learning, person });
}

const longAgo = '1970-01-01T00:00:00.000Z';

/** Marks those of some attachments as long unused that nothing holds, so that the next collection takes them. */
export function markUnused(db: Db, some: readonly string[]): void {
  prepared<object>(
    db,
    `UPDATE attachments SET unused_since = @longAgo
     WHERE id IN (SELECT value FROM json_each(@some)) AND NOT ${isHeld}`,
  ).run({ some: JSON.stringify(some), longAgo });
}
