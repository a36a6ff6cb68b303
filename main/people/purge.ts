import { countStates, forgetStates } from '#main/database/history.ts';
import { removeLinksOf } from '#main/database/links.ts';
import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { unindex } from '#main/database/search.ts';
import { countPartStates, purgeParts } from './parts.ts';

/** What goes with a person. */
export function previewPersonPurge(db: ReadDb, id: string): { versions: number } {
  return { versions: countStates(db, 'person', id) + countPartStates(db, id) };
}

/**
 * Deletes a person with the earlier states of the note, what belongs to the person, the words in the index, and the ties. Texts that name the person
 * keep the name as it was. Call it in a transaction.
 */
export function purgePerson(db: Db, id: string): void {
  unindex(db, 'person', id);
  purgeParts(db, id);
  removeLinksOf(db, 'person', id);
  forgetStates(db, 'person', id);
  db.prepare('DELETE FROM people WHERE id = ?').run(id);
}
