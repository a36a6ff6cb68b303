import { filesOnlyOf, markUnused } from '#main/attachments/index.ts';
import { countStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { purgeRecord } from '#main/database/record.ts';
import { countPartStates, purgeParts } from './parts.ts';
import { people } from './rows.ts';

/** What goes with a person: earlier states, those of what belongs to them, and the picture where nothing else holds it. */
export function previewPersonPurge(db: ReadDb, id: string): { versions: number; files: string[] } {
  let versions = 0;
  for (const person of withMerged(db, id)) {
    versions += countStates(db, 'person', person) + countPartStates(db, person);
  }
  return { versions, files: filesOnlyOf(db, { person: id }, picturesOf(db, id)) };
}

/**
 * Deletes a person, and whoever was made one with them, with what belongs to them, earlier states, the words in the index, and the
 * ties. Texts that name the person keep the name as it was. Call it in a transaction.
 */
export function purgePerson(db: Db, id: string): void {
  const pictures = picturesOf(db, id);
  for (const person of withMerged(db, id)) {
    purgeParts(db, person);
    removeLinksOf(db, 'person', person);
    purgeRecord(db, people, person);
  }
  markUnused(db, pictures);
}

/** Those who were made one with a person, and then the person. */
function withMerged(db: ReadDb, id: string): string[] {
  const merged = prepared<[string], string>(db, 'SELECT id FROM people WHERE merged_into = ? ORDER BY id');
  return [...merged.pluck().all(id), id];
}

function picturesOf(db: ReadDb, id: string): string[] {
  return prepared<object, string>(
    db,
    'SELECT DISTINCT picture FROM people WHERE (id = @id OR merged_into = @id) AND picture IS NOT NULL',
  )
    .pluck()
    .all({ id });
}
