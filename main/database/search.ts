import { dayNumber } from '#shared/calendar/dates.ts';
import type { SearchKind } from '#shared/search/search.ts';
import { searchable } from '#shared/search/searchable.ts';
import { type Db, inTransaction } from './open.ts';
import { prepared } from './prepared.ts';
import type { ReadDb } from './reader.ts';

export interface IndexedText {
  kind: SearchKind;
  id: string;
  /** The day it is about, which is also its place among the results; null for a record without one. */
  date: string | null;
  title: string;
  body: string;
}

interface IndexRow {
  number: number;
  date: string | null;
  title: string;
  body: string;
}

/** Numbers of one day follow each other within this span. */
const perDay = 100_000_000;

/**
 * Makes a record findable, or findable by its new words. Call it in the transaction of the change. Words that did not
 * change cost a read. A record without a date has the place of the day it was first indexed.
 */
export function indexText(db: Db, { kind, id, date, title, body }: IndexedText): void {
  settle(db, kind, id);
  const text = { title: searchable(title), body: searchable(body) };
  const before = prepared<[string, string], IndexRow>(
    db,
    'SELECT number, date, title, body FROM search_text WHERE kind = ? AND record = ?',
  ).get(kind, id);
  if (before === undefined) {
    insertIndexed(db, kind, id, date, text);
  } else if (before.date !== date) {
    remove(db, kind, id);
    insertIndexed(db, kind, id, date, text);
  } else if (before.title !== text.title || before.body !== text.body) {
    prepared<object>(db, 'UPDATE search_text SET title = @title, body = @body WHERE number = @number').run({
      ...text,
      number: before.number,
    });
  }
}

/**
 * As {@link indexText} for a record that is in the index already and is saved again and again: its words wait for
 * {@link bringIndexUpToDate}. Taking the old words out of the index without a trace costs many times what the save does.
 * `at` is the instant of the change.
 */
export function indexTextLater(db: Db, text: IndexedText, at: string): void {
  prepared<object>(
    db,
    `INSERT INTO search_due (kind, record, date, title, body, since) VALUES (@kind, @id, @date, @title, @body, @at)
     ON CONFLICT (kind, record) DO UPDATE
     SET date = excluded.date, title = excluded.title, body = excluded.body, since = excluded.since`,
  ).run({ ...text, at });
}

/** Whether words wait for the index, apart from those that changed after `before`. */
export function isIndexDue(db: ReadDb, before = '9999'): boolean {
  return (
    prepared<[string]>(db, 'SELECT 1 FROM search_due WHERE since <= ? LIMIT 1').get(before) !== undefined
  );
}

/** Gives a record in the index another title; what else it says stays. Call it in the transaction of the change. */
export function retitleIndexed(
  db: Db,
  { kind, id, title }: Pick<IndexedText, 'kind' | 'id' | 'title'>,
): void {
  prepared<object>(db, 'UPDATE search_due SET title = @title WHERE kind = @kind AND record = @id').run({
    kind,
    id,
    title,
  });
  prepared<object>(
    db,
    'UPDATE search_text SET title = @title WHERE kind = @kind AND record = @id AND title <> @title',
  ).run({ kind, id, title: searchable(title) });
}

/** Takes all waiting words into the index. */
export function bringIndexUpToDate(db: Db): void {
  inTransaction(db, () => {
    const due = db
      .prepare<[], IndexedText>('SELECT kind, record AS id, date, title, body FROM search_due ORDER BY since')
      .all();
    for (const text of due) indexText(db, text);
  });
}

/** Takes a record out of the index, if it is there. Call it in the transaction of the change. */
export function unindex(db: Db, kind: SearchKind, id: string): void {
  settle(db, kind, id);
  remove(db, kind, id);
}

/**
 * Does `work`, which takes many records out of the index, in the transaction of the change. Their words are marked as gone
 * and swept out together at the end, which leaves as little behind as one by one and costs a tenth of it.
 */
export function unindexingMany(db: Db, work: () => void): void {
  db.exec("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 0)");
  work();
  db.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
  db.exec("INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1)");
}

function settle(db: Db, kind: SearchKind, id: string): void {
  prepared(db, 'DELETE FROM search_due WHERE kind = ? AND record = ?').run(kind, id);
}

function remove(db: Db, kind: SearchKind, id: string): void {
  prepared(db, 'DELETE FROM search_text WHERE kind = ? AND record = ?').run(kind, id);
}

/** Adds a row for a record that has none, with words as {@link searchable} gives them. Call it in the transaction of the change. */
export function insertIndexed(
  db: Db,
  kind: SearchKind,
  id: string,
  date: string | null,
  text: { title: string; body: string },
): void {
  const first = firstNumberOf(date ?? new Date().toISOString().slice(0, 10));
  const last = prepared<[number, number], number | null>(
    db,
    'SELECT max(number) FROM search_text WHERE number >= ? AND number < ?',
  )
    .pluck()
    .get(first, first + perDay);
  prepared<object>(
    db,
    `INSERT INTO search_text (number, kind, record, date, title, body)
     VALUES (@number, @kind, @id, @date, @title, @body)`,
  ).run({ ...text, number: (last ?? first - 1) + 1, kind, id, date });
}

/** The last number that a day has. */
export function lastNumberOf(date: string): number {
  return firstNumberOf(date) + perDay - 1;
}

/** The first number of a day, which grows with the calendar from the year 0. */
export function firstNumberOf(date: string): number {
  const daysBefore1970 = 719_528;
  return (dayNumber(date) + daysBefore1970) * perDay;
}
