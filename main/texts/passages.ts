import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { plainText } from '#shared/document/plain-text.ts';
import type { Passage, PassageState } from '#shared/reflection/evidence.ts';
import { findPassage, followed } from '#shared/reflection/passages.ts';
import { parseDocument, wholeDocument } from './stored.ts';

interface PassageRow {
  id: string;
  quote: string;
  quote_before: string;
  quote_after: string;
  quote_at: number;
  quote_state: PassageState;
}

/**
 * Looks where the passages of an entry stand in its text of now, and whether their words have changed. Call it in the
 * transaction of whatever changed the text.
 */
export function followPassages(db: Db, entry: string, text: string): void {
  for (const row of passagesOf(db, entry)) {
    const next = followed(toPassage(row), text);
    const isAsBefore =
      next.state === row.quote_state &&
      next.at === row.quote_at &&
      next.before === row.quote_before &&
      next.after === row.quote_after;
    if (isAsBefore) continue;
    prepared<object>(
      db,
      `UPDATE evidence SET quote_before = @before, quote_after = @after, quote_at = @at, quote_state = @state
       WHERE id = @id`,
    ).run({ id: row.id, before: next.before, after: next.after, at: next.at, state: next.state });
  }
}

/** The evidence of an entry whose passages stand in one text and not in another. */
export function passagesIn(
  db: ReadDb,
  entry: string,
  { text, not }: { text: string; not: string },
): string[] {
  return passagesOf(db, entry)
    .filter((row) => {
      const passage = toPassage(row);
      return findPassage(passage, text).state !== 'gone' && findPassage(passage, not).state === 'gone';
    })
    .map(({ id }) => id);
}

/** Looks where the passages of an entry stand in the text that is stored of it. In a damaged one they stay where they were. */
export function followStored(db: Db, entry: string): void {
  const stored = storedOf(db, entry);
  const document = stored === null ? null : parseDocument(stored);
  if (document !== null) followPassages(db, entry, plainText(document));
}

/**
 * A passage as it stands in the stored text of its entry.
 *
 * @throws WaymarkError `invalid` when its words are not there; `corrupt` when the text is damaged.
 */
export function settledPassage(db: ReadDb, entry: string, passage: Passage): Passage {
  const { state, ...found } = followed(passage, textOf(db, entry) ?? '');
  if (state === 'present') return found;
  throw new WaymarkError(
    'invalid',
    'These words are not in the entry as it was saved. Select them again, then choose once more.',
  );
}

/** Where a piece of evidence stands in its entry. */
export interface PlacedPassage {
  entry: string;
  state: PassageState;
  at: number;
  length: number;
  /** The words that stand there now. */
  words: string;
}

/**
 * Where the passage of a piece of evidence stands now.
 *
 * @throws WaymarkError `not-found` when the evidence, its entry or its passage is not there; `corrupt` when the text is damaged.
 */
export function getPassage(db: ReadDb, evidence: string): PlacedPassage {
  const row = prepared<[string], PassageRow & { entry: string }>(
    db,
    `SELECT id, entry, quote, quote_before, quote_after, quote_at, quote_state FROM evidence
     WHERE id = ? AND quote IS NOT NULL AND entry IS NOT NULL AND trashed_at IS NULL`,
  ).get(evidence);
  const text = row === undefined ? null : textOf(db, row.entry);
  if (row === undefined || text === null) {
    throw new WaymarkError('not-found', 'This evidence is not here any more.');
  }
  const { state, at, length } = findPassage(toPassage(row), text);
  return { entry: row.entry, state, at, length, words: text.slice(at, at + length) };
}

function passagesOf(db: ReadDb, entry: string): PassageRow[] {
  return prepared<[string], PassageRow>(
    db,
    `SELECT id, quote, quote_before, quote_after, quote_at, quote_state FROM evidence
     WHERE entry = ? AND quote IS NOT NULL AND trashed_at IS NULL`,
  ).all(entry);
}

function toPassage(row: PassageRow): Passage {
  return { quote: row.quote, before: row.quote_before, after: row.quote_after, at: row.quote_at };
}

/** The plain text that is stored of an entry; null when there is no such entry. @throws WaymarkError `corrupt` when it is damaged. */
function textOf(db: ReadDb, entry: string): string | null {
  const stored = storedOf(db, entry);
  return stored === null ? null : plainText(wholeDocument(stored, 'entry'));
}

function storedOf(db: ReadDb, entry: string): string | null {
  const select = prepared<[string], string>(db, 'SELECT document FROM entries WHERE id = ?');
  return select.pluck().get(entry) ?? null;
}
