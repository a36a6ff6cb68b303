import type { ChildKind, ChildRow } from '#main/database/child.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { RecordKind, RecordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import type {
  Application,
  ApplicationOutcome,
  ApplicationSheet,
  Offer,
  StepSort,
} from '#shared/explore/applications.ts';
import type { PayPeriod } from '#shared/explore/options.ts';

const payParts = ['from', 'to', 'currency', 'period'] as const;
const pays = ['offered', 'asked', 'agreed'] as const;
type Pay = (typeof pays)[number];

/** The columns of the three ranges of pay. */
type PayColumns = { [P in `${Pay}_from` | `${Pay}_to`]: number | null } & {
  [P in `${Pay}_currency`]: string | null;
} & { [P in `${Pay}_period`]: PayPeriod | null };

/** What a sheet fills in of a row. */
interface SheetColumns extends PayColumns {
  name: string;
  employer: string;
  role: string;
  option: string | null;
  person: string | null;
  contact: string;
  found: string;
  link: string;
  next: string;
  next_on: string | null;
  outcome: ApplicationOutcome;
  hours: string;
  place: string;
  start_on: string | null;
  answer_by: string | null;
  terms: string;
  audience: Audience;
}

/** A row of `applications`. */
export type ApplicationRow = RecordRow & SheetColumns;

/** A row of `application_steps`. */
export interface StepRow extends ChildRow {
  application: string;
  sort: StepSort;
  date: string;
  text: string;
}

/** A row of `application_files`. */
export interface FileRow extends ChildRow {
  application: string;
  attachment: string;
}

export const applications: RecordKind<ApplicationRow> & { kind: 'application' } = {
  kind: 'application',
  table: 'applications',
  own: [
    'employer',
    'role',
    'option',
    'person',
    'contact',
    'found',
    'link',
    'next',
    'next_on',
    'outcome',
    ...pays.flatMap((pay) => payParts.map((part) => `${pay}_${part}` as const)),
    'hours',
    'place',
    'start_on',
    'answer_by',
    'terms',
    'audience',
  ],
  words: ({ id, ...row }, db) => ({
    date: null,
    body: [
      row.contact,
      row.found,
      row.link,
      row.next,
      row.hours,
      row.place,
      row.terms,
      ...wordsOfChildren(db, id),
    ]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
  }),
};

export const steps: ChildKind<StepRow, ApplicationRow> = {
  kind: 'application-step',
  table: 'application_steps',
  owner: applications,
  own: ['sort', 'date', 'text'],
  gone: 'This step is not here any more.',
};

export const files: ChildKind<FileRow, ApplicationRow> = {
  kind: 'application-file',
  table: 'application_files',
  owner: applications,
  own: ['attachment'],
  gone: 'This file is not here any more.',
};

/** What was written down of steps, and what files are called, in an order that stays. */
function wordsOfChildren(db: ReadDb, application: string): string[] {
  return prepared<[string, string], string>(
    db,
    `SELECT words FROM (
       SELECT text AS words, created_at, id FROM application_steps WHERE application = ? AND trashed_at IS NULL
       UNION ALL
       SELECT attachments.name, application_files.created_at, application_files.id
         FROM application_files JOIN attachments ON attachments.id = application_files.attachment
         WHERE application = ? AND trashed_at IS NULL
     ) ORDER BY created_at, id`,
  )
    .pluck()
    .all(application, application);
}

/** What an application is called where it stands among others. */
export function nameOf({ employer, role }: Pick<ApplicationSheet, 'employer' | 'role'>): string {
  return role.trim() === '' ? employer : `${role.trim()}, ${employer}`;
}

/** A sheet as columns. */
export function columnsOf(sheet: ApplicationSheet): SheetColumns {
  const { employer, role, option, person, contact, found, link, next, outcome, hours, place, terms } = sheet;
  return {
    name: nameOf(sheet),
    ...{ employer, role, option, person, contact, found, link, next, outcome, hours, place, terms },
    next_on: sheet.nextOn,
    start_on: sheet.startOn,
    answer_by: sheet.answerBy,
    audience: sheet.audience,
    ...payColumns(sheet),
  };
}

function payColumns(offer: Pick<Offer, Pay>): PayColumns {
  const columns = pays.flatMap((pay) =>
    payParts.map((part) => [`${pay}_${part}`, offer[pay]?.[part] ?? null] as const),
  );
  return Object.fromEntries(columns) as unknown as PayColumns;
}

/** A row with what a list shows beside it. */
export type ListedRow = ApplicationRow & {
  option_name: string | null;
  person_name: string | null;
  sent_on: string | null;
  latest_id: string | null;
  latest_sort: StepSort | null;
  latest_on: string | null;
};

export function toApplication(row: ListedRow): Application {
  const { latest_id: id, latest_sort: sort, latest_on: on } = row;
  return {
    id: row.id,
    employer: row.employer,
    role: row.role,
    option: row.option,
    optionName: row.option_name,
    person: row.person,
    personName: row.person_name,
    contact: row.contact,
    found: row.found,
    link: row.link,
    next: row.next,
    nextOn: row.next_on,
    outcome: row.outcome,
    offered: payOf(row, 'offered'),
    asked: payOf(row, 'asked'),
    agreed: payOf(row, 'agreed'),
    hours: row.hours,
    place: row.place,
    startOn: row.start_on,
    answerBy: row.answer_by,
    terms: row.terms,
    audience: row.audience,
    sentOn: row.sent_on,
    latest: id === null || sort === null || on === null ? null : { id, sort, on },
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}

function payOf(row: ApplicationRow, pay: Pay): Offer[Pay] {
  const currency = row[`${pay}_currency`];
  const period = row[`${pay}_period`];
  if (currency === null || period === null) return null;
  return { from: row[`${pay}_from`], to: row[`${pay}_to`], currency, period };
}
