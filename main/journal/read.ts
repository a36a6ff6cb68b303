import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { documentOrNote, withPresentNames } from '#main/texts/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Entry, EntryListItem } from '#shared/journal/journal.ts';
import {
  type EntryRow,
  entryColumns,
  entryRow,
  type ListRow,
  listColumns,
  noEntry,
  toEntry,
  toListItem,
} from './rows.ts';

export interface EntryPage {
  entries: EntryListItem[];
  /** Where the next page begins; null on the last one. */
  next: string | null;
  /** All entries that are not in the trash; null on a later page, since counting a long journal costs more than a page. */
  total: number | null;
}

export interface WantedPage {
  /** Null for all of them. */
  journal?: string | null;
  after?: string | undefined;
  /** The first and the last day, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** How many are left out before the page. */
  offset?: number;
  limit: number;
}

/** The place after which a page begins: the order's columns of the last entry before it. */
type Place = [date: string, time: string, createdAt: string, id: string];

/**
 * One page of a journal, or of all of them, the newest day first and within a day the latest. Pages without a day are not
 * among them. It is found by place and not by
 * number, so a late page costs what the first one does and an entry added meanwhile shifts nothing.
 *
 * @throws WaymarkError `invalid` when `after` is not the `next` of an earlier page.
 */
export function listEntries(
  db: ReadDb,
  { journal = null, after, from, to, offset = 0, limit }: WantedPage,
): EntryPage {
  const place = after === undefined ? null : readPlace(after);
  const isPart = from !== undefined || to !== undefined || offset > 0;
  const where = [
    'trashed_at IS NULL AND date IS NOT NULL',
    ...(journal === null ? [] : ['journal = @journal']),
    ...(from === undefined ? [] : ['date >= @from']),
    ...(to === undefined ? [] : ['date <= @to']),
    ...(place === null ? [] : ['(date, time, created_at, id) < (@date, @time, @createdAt, @id)']),
  ];
  const [date, time, createdAt, id] = place ?? [];
  const rows = prepared<[object], ListRow>(
    db,
    `SELECT ${listColumns} FROM entries WHERE ${where.join(' AND ')}
     ORDER BY date DESC, time DESC, created_at DESC, id DESC LIMIT @limit OFFSET @offset`,
  ).all({ journal, from, to, date, time, createdAt, id, offset, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    entries: page.map(toListItem),
    next:
      rows.length > limit && last ? JSON.stringify([last.date, last.time, last.created_at, last.id]) : null,
    total: place === null && !isPart ? countDated(db, journal) : null,
  };
}

function countDated(db: ReadDb, journal: string | null): number {
  return prepared<[object], number>(
    db,
    `SELECT count(*) FROM entries WHERE trashed_at IS NULL AND date IS NOT NULL
     ${journal === null ? '' : 'AND journal = @journal'}`,
  )
    .pluck()
    .get({ journal }) as number;
}

function readPlace(after: string): Place {
  let place: unknown;
  try {
    place = JSON.parse(after);
  } catch {
    place = null;
  }
  if (!Array.isArray(place) || place.length !== 4 || !place.every((part) => typeof part === 'string')) {
    throw new WaymarkError('invalid', 'This page of the journal cannot be found. Open the journal again.');
  }
  return place as Place;
}

/** How many entries there are, without those in the trash. */
export function countEntries(db: ReadDb): number {
  return db
    .prepare<[], number>('SELECT count(*) FROM entries WHERE trashed_at IS NULL')
    .pluck()
    .get() as number;
}

/**
 * An entry with its text, in the trash or not. What the text names goes by its present name.
 *
 * @throws WaymarkError `not-found`; `corrupt` when its text is damaged.
 */
export function getEntry(db: ReadDb, id: string): Entry {
  const entry = toEntry(entryRow(db, id));
  return { ...entry, document: withPresentNames(db, entry.document) };
}

/**
 * Where an entry stands, without its text.
 *
 * @throws WaymarkError `not-found`.
 */
export function getRevision(db: ReadDb, id: string): { revision: number; trashed: boolean } {
  const row = prepared<[string], { revision: number; trashed: number }>(
    db,
    'SELECT revision, trashed_at IS NOT NULL AS trashed FROM entries WHERE id = ?',
  ).get(id);
  if (row === undefined) throw noEntry();
  return { revision: row.revision, trashed: row.trashed === 1 };
}

/** The same as one of many, with a note in the place of a damaged text. */
function listed(db: ReadDb, id: string): Entry {
  const row = entryRow(db, id);
  return toEntry(row, withPresentNames(db, documentOrNote(row.document)));
}

/** How many entries are read at once. Between reads the connection is free for others. */
const stretch = 200;

/** The entries from one day to another (both included; null for no bound), the oldest first, without undated pages; a damaged text is named in its place. */
export function* entriesBetween(
  db: ReadDb,
  { from, to }: { from: string | null; to: string | null },
): Iterable<Entry> {
  const read = db.prepare<[object], EntryRow>(
    `SELECT ${entryColumns} FROM entries
     WHERE trashed_at IS NULL AND (date, time, created_at, id) > (@date, @time, @createdAt, @id) AND date <= @to
     ORDER BY date, time, created_at, id LIMIT ${stretch}`,
  );
  let place = { date: from ?? '', time: '', createdAt: '', id: '' };
  for (;;) {
    const rows = read.all({ ...place, to: to ?? '9999-12-31' });
    for (const row of rows) {
      yield toEntry(row, documentOrNote(row.document));
      place = { date: row.date ?? '', time: row.time, createdAt: row.created_at, id: row.id };
    }
    if (rows.length < stretch) return;
  }
}

/** Pages without a day that are not in the trash, in the order of their titles. */
export function* pagesWithoutDay(db: ReadDb): Iterable<Entry> {
  const ids = db
    .prepare<[], string>(
      'SELECT id FROM entries WHERE trashed_at IS NULL AND date IS NULL ORDER BY title COLLATE NOCASE, id',
    )
    .pluck()
    .all();
  for (const id of ids) yield listed(db, id);
}

/** The entries of the given ids that are not in the trash, the oldest day first and pages without a day last. */
export function* entriesOf(db: ReadDb, ids: readonly string[]): Iterable<Entry> {
  const ordered = db
    .prepare<[string], string>(
      `SELECT entries.id FROM json_each(?) AS wanted JOIN entries ON entries.id = wanted.value
       WHERE trashed_at IS NULL
       ORDER BY date IS NULL, date, time, created_at, title COLLATE NOCASE, entries.id`,
    )
    .pluck()
    .all(JSON.stringify([...new Set(ids)]));
  for (const id of ordered) yield listed(db, id);
}
