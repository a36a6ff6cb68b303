import type { ChildRow } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexRecord, type RecordKind, type RecordRow, recordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';
import type { OccupationSource } from '#shared/explore/occupation.ts';
import type {
  FactSort,
  NoteSort,
  OptionFact,
  OptionNote,
  OptionSort,
  OptionStatus,
  PayPeriod,
} from '#shared/explore/options.ts';

/** A row of `options`. */
export interface OptionRow extends RecordRow {
  sort: OptionSort;
  status: OptionStatus;
  reason: string;
  about: string;
  employer: string;
  place: string;
  next: string;
  next_on: string | null;
  occupation_source: OccupationSource | null;
  occupation_code: string | null;
  occupation_title: string | null;
  direction: string | null;
  audience: Audience;
  position: number;
}

/** What both rows that belong to an option have. */
interface FindingRow extends ChildRow {
  option: string;
  date: string;
  text: string;
}

/** A row of `option_notes`. */
export interface NoteRow extends FindingRow {
  sort: NoteSort;
  link: string;
  answer: string;
  person: string | null;
}

/** A note with the name of who said it, when that person is not in the trash. */
export type ShownNoteRow = NoteRow & { person_name: string | null };

/** A row of `option_facts`. */
export interface FactRow extends FindingRow {
  sort: FactSort;
  pay_from: number | null;
  pay_to: number | null;
  pay_currency: string | null;
  pay_period: PayPeriod | null;
}

export const options: RecordKind<OptionRow> & { kind: 'option' } = {
  kind: 'option',
  table: 'options',
  own: [
    'sort',
    'status',
    'reason',
    'about',
    'employer',
    'place',
    'next',
    'next_on',
    'occupation_source',
    'occupation_code',
    'occupation_title',
    'direction',
    'audience',
    'position',
  ],
  words: ({ id, about, employer, place, next, reason }, db) => ({
    date: null,
    body: [about, employer, place, next, reason, ...wordsOfFindings(db, id)]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
  }),
};

/** What was written down about an option and what was said of how it fits, in an order that stays. */
function wordsOfFindings(db: ReadDb, option: string): string[] {
  return prepared<[string, string, string], string>(
    db,
    `SELECT words FROM (
       SELECT text || char(10) || answer || char(10) || link AS words, created_at, id FROM option_notes
         WHERE option = ? AND trashed_at IS NULL
       UNION ALL SELECT text, created_at, id FROM option_facts WHERE option = ? AND trashed_at IS NULL
       UNION ALL SELECT words, created_at, id FROM fit_ratings
         WHERE subject_kind = 'option' AND subject = ? AND trashed_at IS NULL
     ) ORDER BY created_at, id`,
  )
    .pluck()
    .all(option, option, option);
}

/** Brings the index up to date with an option after a change of what belongs to it. Call it in the transaction of the change. */
export function indexOption(db: Db, id: string): void {
  indexRecord(db, options, recordRow(db, options, id));
}

export function toNote(row: ShownNoteRow): OptionNote {
  const { id, sort, date, text, link, answer, person, person_name: name } = row;
  return {
    id,
    sort,
    on: date,
    text,
    link,
    answer,
    person: person === null || name === null ? null : { id: person, name },
  };
}

export function toFact(row: FactRow): OptionFact {
  const { id, sort, date, text, pay_from: from, pay_to: to, pay_currency, pay_period } = row;
  const pay =
    pay_currency === null || pay_period === null
      ? null
      : { from, to, currency: pay_currency, period: pay_period };
  return { id, sort, on: date, text, pay };
}
