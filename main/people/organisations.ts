import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  countRecords,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import type { Clock } from '#main/ports/clock.ts';
import { type Some, withChanges } from '#shared/people/fields.ts';
import type { Organisation, OrganisationPage, OrganisationSheet } from '#shared/people/organisations.ts';
import { bringOrganisation } from './bring-in.ts';
import { folded, type OrganisationRow, organisations, toOrganisation } from './rows.ts';

/** Organisations outside the trash in the order of the alphabet, with how many people each has. */
export function listOrganisations(db: ReadDb): { id: string; name: string; people: number }[] {
  return prepared<[], { id: string; name: string; people: number }>(
    db,
    `SELECT id, name, (SELECT count(*) FROM people WHERE organisation = organisations.id AND trashed_at IS NULL) AS people
     FROM organisations WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  ).all();
}

/** All organisations outside the trash, for what tells everything. */
export function allOrganisations(db: ReadDb): Organisation[] {
  return prepared<[], OrganisationRow>(
    db,
    'SELECT * FROM organisations WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  )
    .all()
    .map(toOrganisation);
}

/** How many organisations there are outside the trash. */
export const countOrganisations = (db: ReadDb): number => countRecords(db, organisations);

/**
 * An organisation with its people, and the options and applications that name it as the employer, whatever the case.
 *
 * @throws WaymarkError `not-found`.
 */
export function readOrganisation(db: ReadDb, id: string): OrganisationPage {
  const row = recordRow(db, organisations, id);
  const name = folded(row.name);
  const isHere = ({ employer }: { employer: string }): boolean => folded(employer) === name;
  const options = prepared<[], { id: string; name: string; status: string; employer: string }>(
    db,
    `SELECT id, name, status, iif(employer = '' AND sort = 'employer', name, employer) AS employer FROM options
     WHERE trashed_at IS NULL AND (employer <> '' OR sort = 'employer') ORDER BY name COLLATE NOCASE, id`,
  ).all();
  const applications = prepared<[], { id: string; name: string; outcome: string; employer: string }>(
    db,
    `SELECT id, name, outcome, employer FROM applications WHERE trashed_at IS NULL
     ORDER BY created_at DESC, id DESC`,
  ).all();
  return {
    ...toOrganisation(row),
    people: prepared<[string], { id: string; name: string; work: string; picture: string | null }>(
      db,
      `SELECT id, name, work, picture FROM people WHERE organisation = ? AND trashed_at IS NULL
       ORDER BY name COLLATE NOCASE, id`,
    ).all(id),
    options: options.filter(isHere).map(({ employer: _, ...option }) => option),
    applications: applications.filter(isHere).map(({ employer: _, ...application }) => application),
  };
}

/** Adds an organisation. One of the same name, whatever its case, is given back instead. */
export function addOrganisation(db: Db, clock: Clock, { name }: { name: string }): Organisation {
  return inTransaction(db, () =>
    toOrganisation(recordRow(db, organisations, organisationNamed(db, clock, name))),
  );
}

/** The id of the organisation of a name, whatever its case; one is made where there is none. Call it in a transaction. */
export function organisationNamed(db: Db, clock: Clock, name: string): string {
  const wanted = folded(name);
  const there = prepared<[], { id: string; name: string }>(
    db,
    'SELECT id, name FROM organisations WHERE trashed_at IS NULL ORDER BY created_at, id',
  )
    .all()
    .find((each) => folded(each.name) === wanted);
  if (there !== undefined) return there.id;
  return bringOrganisation(db, clock, name.trim());
}

/**
 * Saves what is written of an organisation; what is not named stays. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveOrganisation(
  db: Db,
  clock: Clock,
  { id, revision, ...changed }: Some<OrganisationSheet> & { id: string; revision: number },
): Organisation {
  return inTransaction(db, () => {
    const before = toOrganisation(recordRow(db, organisations, id));
    const { name, about, place, link, audience } = withChanges<OrganisationSheet>(before, changed);
    saveRecord(db, clock, organisations, { id, revision, fields: { name, about, place, link, audience } });
    return toOrganisation(recordRow(db, organisations, id));
  });
}

/** Moves an organisation to the trash; its people stay. @throws WaymarkError `not-found`. */
export function trashOrganisation(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, organisations, id);
}

/** Takes an organisation out of the trash, with those who belong to it. @throws WaymarkError `not-found`. */
export function restoreOrganisation(db: Db, clock: Clock, id: string): void {
  restoreRecord(db, clock, organisations, id);
}

/** Organisations in the trash, the latest first. */
export const listTrashedOrganisations = (db: ReadDb) => listTrashedRecords(db, organisations);

/** What goes with an organisation. */
export const previewOrganisationPurge = (db: ReadDb, id: string) =>
  previewRecordPurge(db, 'organisation', id);

/** Deletes an organisation with its earlier states; its people belong to none then. Call it in a transaction. */
export const purgeOrganisation = (db: Db, id: string): void => purgeRecord(db, organisations, id);
