import { v7 as uuid } from 'uuid';
import type { Db } from '#main/database/open.ts';
import { insertRecord } from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { PersonSheet } from '#shared/people/fields.ts';
import {
  columnsOf,
  inLines,
  type OrganisationRow,
  organisations,
  type PersonRow,
  people,
  tagsOf,
} from './rows.ts';

/** What of a person an import knows. */
export type BroughtPerson = Pick<
  PersonSheet,
  'name' | 'note' | 'work' | 'place' | 'met' | 'closeness' | 'tags' | 'contacts' | 'birthday' | 'picture'
>;

/**
 * Adds a person with what is known of them, without looking for one of the same name: an import has done that for all of them at
 * once. Call it in a transaction.
 *
 * @param organisation the record that they belong to.
 * @returns the id.
 */
export function bringPerson(
  db: Db,
  clock: Clock,
  { name, ...known }: BroughtPerson,
  organisation: string | null,
): string {
  const at = instantOf(clock);
  const row: PersonRow = {
    id: uuid(),
    name,
    ...columnsOf({
      ...known,
      introducedBy: null,
      mentor: false,
      hopes: '',
      rhythm: null,
      snoozedUntil: null,
      mentionsCount: true,
      audience: 'me',
    }),
    organisation,
    rhythm_since: null,
    offered: 1,
    merged_into: null,
    revision: 1,
    created_at: at,
    modified_at: at,
    trashed_at: null,
  };
  insertRecord(db, { ...people, words: () => ({ date: null, body: wordsOfNew(row, known) }) }, row);
  return row.id;
}

/** What search reads of somebody new, who has nothing that belongs to them yet: to look for that costs as much as the rest. */
function wordsOfNew(row: PersonRow, { contacts }: Pick<BroughtPerson, 'contacts'>): string {
  const { note, work, place, met } = row;
  return inLines([
    ...[note, work, place, met],
    ...tagsOf(row),
    ...contacts.flatMap(({ label, value }) => [label, value]),
  ]);
}

/** Adds an organisation without looking for one of the same name. Call it in a transaction. @returns the id. */
export function bringOrganisation(db: Db, clock: Clock, name: string): string {
  const at = instantOf(clock);
  const row: OrganisationRow = {
    id: uuid(),
    ...{ name, about: '', place: '', link: '', audience: 'me' },
    ...{ revision: 1, created_at: at, modified_at: at, trashed_at: null },
  };
  insertRecord(db, organisations, row);
  return row.id;
}
