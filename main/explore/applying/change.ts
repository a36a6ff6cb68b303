import { v7 as uuid } from 'uuid';
import { isWholeAttachment } from '#main/attachments/index.ts';
import { addChild, blankChild, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  listTrashedRecords,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { needOption } from '#main/explore/options/index.ts';
import { checkPay } from '#main/explore/pay.ts';
import { needPerson } from '#main/people/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { ApplicationSheet, StepSort } from '#shared/explore/applications.ts';
import { type ApplicationRow, applications, columnsOf, files, steps } from './rows.ts';

/**
 * Begins an application. Only the person sees it until they choose otherwise.
 *
 * @returns its id.
 * @throws WaymarkError `not-found` for the option.
 */
export function addApplication(
  db: Db,
  clock: Clock,
  added: { employer: string; role: string; option: string | null },
): string {
  return inTransaction(db, () => {
    needOption(db, added.option);
    const at = instantOf(clock);
    const row: ApplicationRow = {
      id: uuid(),
      ...columnsOf({ ...blank, ...added }),
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, applications, row);
    return row.id;
  });
}

/** What an application begins with. */
const blank: Omit<ApplicationSheet, 'employer' | 'role' | 'option'> = {
  person: null,
  contact: '',
  found: '',
  link: '',
  next: '',
  nextOn: null,
  outcome: 'open',
  offered: null,
  asked: null,
  agreed: null,
  hours: '',
  place: '',
  startOn: null,
  answerBy: null,
  terms: '',
  audience: 'me',
};

/**
 * Saves what is written of an application itself. Saving what is there already changes nothing.
 *
 * @returns its id.
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found` for it, its option or its person;
 * `invalid` for pay that cannot be.
 */
export function saveApplication(
  db: Db,
  clock: Clock,
  { id, revision, ...sheet }: ApplicationSheet & { id: string; revision: number },
): string {
  return inTransaction(db, () => {
    const before = recordRow(db, applications, id);
    // What it named before may lie in the trash, and comes back with it.
    if (sheet.option !== before.option) needOption(db, sheet.option);
    if (sheet.person !== before.person) needPerson(db, sheet.person);
    for (const pay of [sheet.offered, sheet.asked, sheet.agreed]) if (pay !== null) checkPay(pay);
    saveRecord(db, clock, applications, { id, revision, fields: columnsOf(sheet) });
    return id;
  });
}

/**
 * Moves an application to the trash, with its steps and files.
 *
 * @throws WaymarkError `not-found`.
 */
export function trashApplication(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, applications, id);
}

/**
 * Takes an application out of the trash. One that is not in the trash stays as it is.
 *
 * @throws WaymarkError `not-found` when there is no such application.
 */
export function restoreApplication(db: Db, clock: Clock, id: string): void {
  restoreRecord(db, clock, applications, id);
}

/** Applications in the trash, the latest first. */
export const listTrashedApplications = (db: ReadDb) => listTrashedRecords(db, applications);

interface NewStep {
  application: string;
  sort: StepSort;
  on: string;
  text: string;
}

/**
 * Writes down what happened with an application.
 *
 * @returns the application's id.
 * @throws WaymarkError `not-found` for the application; `invalid` for something else that says nothing.
 */
export function addStep(db: Db, clock: Clock, { on, ...said }: NewStep): string {
  checkWords(said);
  return addChild(db, steps, { ...blankChild(clock), ...said, date: on });
}

/** Saves a step. @returns the application's id. @throws WaymarkError as {@link addStep}. */
export function saveStep(
  db: Db,
  clock: Clock,
  { id, on, ...said }: Omit<NewStep, 'application'> & { id: string },
): string {
  checkWords(said);
  return saveChild(db, clock, steps, id, () => ({ ...said, date: on }));
}

/** Takes a step away. @returns the application's id. @throws WaymarkError `not-found`. */
export const removeStep = (db: Db, clock: Clock, id: string): string => removeChild(db, clock, steps, id);

function checkWords({ sort, text }: Pick<NewStep, 'sort' | 'text'>): void {
  if (sort === 'other' && text.trim() === '') {
    throw new WaymarkError('invalid', 'Write a few words first.');
  }
}

/**
 * Keeps an attachment with an application. One that it has already is not kept twice.
 *
 * @returns the application's id.
 * @throws WaymarkError `not-found` for the application, and for an attachment that has not come in as a whole.
 */
export function addFile(
  db: Db,
  clock: Clock,
  { application, attachment }: { application: string; attachment: string },
): string {
  return inTransaction(db, () => {
    recordRow(db, applications, application);
    if (!isWholeAttachment(db, attachment)) {
      throw new WaymarkError('not-found', 'This file has not come in as a whole. Add it again.');
    }
    const isThere = prepared<[string, string]>(
      db,
      'SELECT 1 FROM application_files WHERE application = ? AND attachment = ? AND trashed_at IS NULL',
    ).get(application, attachment);
    if (isThere !== undefined) return application;
    return addChild(db, files, { ...blankChild(clock), application, attachment });
  });
}

/** Takes a file away from an application. @returns the application's id. @throws WaymarkError `not-found`. */
export const removeFile = (db: Db, clock: Clock, id: string): string => removeChild(db, clock, files, id);
