import { addChild, blankChild, type ChildKind, removeChild, saveChild } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { checkPay } from '#main/explore/pay.ts';
import { needPerson } from '#main/people/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { FactSort, NoteSort, OptionFact } from '#shared/explore/options.ts';
import { type FactRow, type NoteRow, type OptionRow, options } from './rows.ts';

const notes: ChildKind<NoteRow, OptionRow> = {
  kind: 'option-note',
  table: 'option_notes',
  owner: options,
  own: ['date', 'text', 'sort', 'link', 'answer', 'person'],
  gone: 'This note is not here any more.',
};
const facts: ChildKind<FactRow, OptionRow> = {
  kind: 'option-fact',
  table: 'option_facts',
  owner: options,
  own: ['date', 'text', 'sort', 'pay_from', 'pay_to', 'pay_currency', 'pay_period'],
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
  needPerson(db, said.person);
  return addChild(db, notes, { ...blankChild(clock), ...said, date: on, answer: '' });
}

interface SavedNote {
  id: string;
  on: string;
  text: string;
  link: string;
  answer: string;
  /** Who said it; it stays as it is when nobody is named. */
  person?: string | null | undefined;
}

/**
 * Saves a note, of a question what was found out, and who said it.
 *
 * @returns the option's id.
 * @throws WaymarkError `not-found` for the note or the person; `invalid` for an answer to what is no question.
 */
export function saveNote(db: Db, clock: Clock, { id, on, person, ...said }: SavedNote): string {
  return saveChild(db, clock, notes, id, (before) => {
    if (before.sort !== 'question' && said.answer.trim() !== '') {
      throw new WaymarkError('invalid', 'Only a question has an answer. Write it into the note itself.');
    }
    if (person === undefined || person === before.person) return { date: on, ...said };
    needPerson(db, person);
    return { date: on, ...said, person };
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
  return addChild(db, facts, {
    ...blankChild(clock),
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
  return saveChild(db, clock, facts, id, ({ sort }) => ({ date: on, text, ...payColumns(sort, text, pay) }));
}

/** Takes a note away. @returns the option's id. @throws WaymarkError `not-found`. */
export const removeNote = (db: Db, clock: Clock, id: string): string => removeChild(db, clock, notes, id);
/** Takes a fact away. @returns the option's id. @throws WaymarkError `not-found`. */
export const removeFact = (db: Db, clock: Clock, id: string): string => removeChild(db, clock, facts, id);

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
  checkPay(pay);
  return { pay_from: pay.from, pay_to: pay.to, pay_currency: pay.currency, pay_period: pay.period };
}
