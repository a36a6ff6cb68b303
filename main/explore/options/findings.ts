import { v7 as uuid } from 'uuid';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import { indexRecord, recordRow } from '#main/database/record.ts';
import { isPerson } from '#main/people/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { FactSort, NoteSort, OptionFact } from '#shared/explore/options.ts';
import { type FactRow, type FindingRow, type NoteRow, options } from './rows.ts';

/** A kind of what is written down about an option, with the columns of its own. */
interface FindingKind<R extends FindingRow> {
  readonly kind: 'option-note' | 'option-fact';
  readonly table: 'option_notes' | 'option_facts';
  readonly own: readonly (keyof R & string)[];
  /** What is said when it is not there. */
  readonly gone: string;
}

const notes: FindingKind<NoteRow> = {
  kind: 'option-note',
  table: 'option_notes',
  own: ['sort', 'link', 'answer', 'person'],
  gone: 'This note is not here any more.',
};
const facts: FindingKind<FactRow> = {
  kind: 'option-fact',
  table: 'option_facts',
  own: ['sort', 'pay_from', 'pay_to', 'pay_currency', 'pay_period'],
  gone: 'This fact is not here any more.',
};

interface NewNote {
  option: string;
  sort: NoteSort;
  on: string;
  text: string;
  link: string;
  person: string | null;
}

/**
 * Writes something down about an option.
 *
 * @returns the option's id.
 * @throws WaymarkError `not-found` for the option or the person.
 */
export function addNote(db: Db, clock: Clock, { on, ...said }: NewNote): string {
  if (said.person !== null && !isPerson(db, said.person)) {
    throw new WaymarkError('not-found', 'This person is not here any more. Choose somebody else.');
  }
  return add(db, notes, { ...blankFinding(clock), ...said, date: on, answer: '' });
}

/**
 * Saves a note, and of a question what was found out.
 *
 * @returns the option's id.
 * @throws WaymarkError `not-found`; `invalid` for an answer to what is no question.
 */
export function saveNote(
  db: Db,
  clock: Clock,
  { id, on, ...said }: { id: string; on: string; text: string; link: string; answer: string },
): string {
  return save(db, clock, notes, id, (before) => {
    if (before.sort !== 'question' && said.answer.trim() !== '') {
      throw new WaymarkError('invalid', 'Only a question has an answer. Write it into the note itself.');
    }
    return { date: on, ...said };
  });
}

interface NewFact {
  option: string;
  sort: FactSort;
  on: string;
  text: string;
  pay: OptionFact['pay'];
}

/**
 * Writes down what is known of an option.
 *
 * @returns the option's id.
 * @throws WaymarkError `not-found` for the option; `invalid` for one that says nothing, and for pay that cannot be.
 */
export function addFact(db: Db, clock: Clock, { on, pay, ...said }: NewFact): string {
  return add(db, facts, {
    ...blankFinding(clock),
    ...said,
    date: on,
    ...payColumns(said.sort, said.text, pay),
  });
}

/**
 * Saves a fact.
 *
 * @returns the option's id.
 * @throws WaymarkError `not-found`; `invalid` for one that says nothing, and for pay that cannot be.
 */
export function saveFact(
  db: Db,
  clock: Clock,
  { id, on, text, pay }: { id: string; on: string; text: string; pay: OptionFact['pay'] },
): string {
  return save(db, clock, facts, id, ({ sort }) => ({ date: on, text, ...payColumns(sort, text, pay) }));
}

/** Takes a note away. @returns the option's id. @throws WaymarkError `not-found`. */
export const removeNote = (db: Db, clock: Clock, id: string): string => remove(db, clock, notes, id);
/** Takes a fact away. @returns the option's id. @throws WaymarkError `not-found`. */
export const removeFact = (db: Db, clock: Clock, id: string): string => remove(db, clock, facts, id);

/** Both kinds, for what goes with an option. */
export const findingKinds = [notes, facts] as const;

function payColumns(
  sort: FactSort,
  text: string,
  pay: OptionFact['pay'],
): Pick<FactRow, 'pay_from' | 'pay_to' | 'pay_currency' | 'pay_period'> {
  if (pay === null) {
    if (text.trim() === '') throw new WaymarkError('invalid', 'Write a few words first.');
    return { pay_from: null, pay_to: null, pay_currency: null, pay_period: null };
  }
  if (sort !== 'pay') {
    throw new WaymarkError('invalid', 'An amount belongs to a fact about pay. Add it as one.');
  }
  if (pay.from === null && pay.to === null) {
    throw new WaymarkError('invalid', 'Give an amount, or say in words what is known of the pay.');
  }
  if (pay.from !== null && pay.to !== null && pay.from > pay.to) {
    throw new WaymarkError('invalid', 'The lower amount comes first. Change the two, then save again.');
  }
  return { pay_from: pay.from, pay_to: pay.to, pay_currency: pay.currency, pay_period: pay.period };
}

function blankFinding(
  clock: Clock,
): Pick<FindingRow, 'id' | 'revision' | 'created_at' | 'modified_at' | 'trashed_at'> {
  const at = instantOf(clock);
  return { id: uuid(), revision: 1, created_at: at, modified_at: at, trashed_at: null };
}

const common = [
  'id',
  'option',
  'date',
  'text',
  'revision',
  'created_at',
  'modified_at',
  'trashed_at',
] as const;

function add<R extends FindingRow>(db: Db, of: FindingKind<R>, row: R): string {
  return inTransaction(db, () => {
    recordRow(db, options, row.option);
    const columns = [...common, ...of.own];
    prepared<object>(
      db,
      `INSERT INTO ${of.table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    ).run(row);
    indexOption(db, row.option);
    return row.option;
  });
}

function save<R extends FindingRow>(
  db: Db,
  clock: Clock,
  of: FindingKind<R>,
  id: string,
  fieldsOf: (before: R) => Partial<R>,
): string {
  return inTransaction(db, () => {
    const before = findingRow(db, of, id);
    const fields = fieldsOf(before);
    const isSame = Object.entries(fields).every(([field, value]) => before[field as keyof R] === value);
    if (!isSame)
      write(db, clock, of, before, { ...before, ...fields, revision: before.revision + 1 }, 'edit');
    return before.option;
  });
}

function remove<R extends FindingRow>(db: Db, clock: Clock, of: FindingKind<R>, id: string): string {
  return inTransaction(db, () => {
    const before = findingRow(db, of, id);
    write(db, clock, of, before, { ...before, trashed_at: instantOf(clock) }, 'trash');
    return before.option;
  });
}

/** What is written down about an option that is not in the trash. */
function findingRow<R extends FindingRow>(db: Db, { table, gone }: FindingKind<R>, id: string): R {
  const row = prepared<[string], R>(db, `SELECT * FROM ${table} WHERE id = ? AND trashed_at IS NULL`).get(id);
  if (row === undefined) throw new WaymarkError('not-found', gone);
  recordRow(db, options, row.option);
  return row;
}

function write<R extends FindingRow>(
  db: Db,
  clock: Clock,
  { kind, table, own }: FindingKind<R>,
  before: R,
  after: R,
  change: Change,
): void {
  const at = instantOf(clock);
  keepState(db, { kind, record: before.id, revision: before.revision, change, at, state: before });
  const set = ['date', 'text', 'revision', 'modified_at', 'trashed_at', ...own].map(
    (column) => `${column} = @${column}`,
  );
  prepared<object>(db, `UPDATE ${table} SET ${set.join(', ')} WHERE id = @id`).run({
    ...after,
    modified_at: at,
  });
  indexOption(db, before.option);
}

function indexOption(db: Db, id: string): void {
  indexRecord(db, options, recordRow(db, options, id));
}
