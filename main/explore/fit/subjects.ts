import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';
import { firstWords } from '#shared/reflection/first-words.ts';

/** What something is called; null where it is not there, or a direction without words. */
export function subjectName(db: ReadDb, { kind, id }: FitSubject): string | null {
  const said = prepared<[string], string>(db, wordsOf[kind]).pluck().get(id) ?? '';
  if (said.trim() === '') return null;
  return kind === 'direction' ? firstWords(said) : said;
}

const wordsOf: Readonly<Record<FitSubject['kind'], string>> = {
  option: 'SELECT name FROM options WHERE id = ? AND trashed_at IS NULL',
  direction: 'SELECT words FROM directions WHERE id = ?',
  future: 'SELECT name FROM futures WHERE id = ? AND trashed_at IS NULL',
};

/** Whether something can be rated and compared. */
export function isSubject(db: ReadDb, subject: FitSubject): boolean {
  return subjectName(db, subject) !== null;
}
