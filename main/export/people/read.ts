import { pictureToShow } from '#main/attachments/index.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { readStored, storedContacts, storedTags } from '#shared/transfer/people.ts';

/** Somebody who goes out. */
export interface PersonOut {
  id: string;
  name: string;
  work: string;
  place: string;
  met: string;
  closeness: number | null;
  note: string;
  organisation: string;
  tags: string[];
  contacts: { sort: 'email' | 'phone' | 'address' | 'link' | 'other'; label: string; value: string }[];
  birthday: string | null;
  /** An instant. */
  modifiedAt: string;
  /** The attachment. */
  picture: string | null;
}

interface Row extends Omit<PersonOut, 'tags' | 'contacts' | 'organisation'> {
  organisation: string | null;
  tags: string;
  contacts: string;
}

/** Everybody outside the trash in the order of the alphabet, one after the other. */
export function* peopleOut(db: ReadDb): Generator<PersonOut> {
  const rows = prepared<[], Row>(
    db,
    `SELECT people.id, people.name, work, people.place, met, closeness, note, organisations.name AS organisation,
       tags, contacts, birthday, people.modified_at AS modifiedAt, picture
     FROM people LEFT JOIN organisations
       ON organisations.id = people.organisation AND organisations.trashed_at IS NULL
     WHERE people.trashed_at IS NULL AND merged_into IS NULL
     ORDER BY people.name COLLATE NOCASE, people.id`,
  ).all();
  for (const { organisation, tags, contacts, ...row } of rows) {
    yield {
      ...row,
      organisation: organisation ?? '',
      tags: readStored(storedTags, tags),
      contacts: readStored(storedContacts, contacts),
    };
  }
}

/** The picture of a person as it is shown; null for none. */
export function pictureOut(
  db: ReadDb,
  { picture }: PersonOut,
): { mediaType: string; data: Uint8Array } | null {
  return picture === null ? null : pictureToShow(db, picture);
}
