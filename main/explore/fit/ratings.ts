import { v7 as uuid } from 'uuid';
import { countStates, forgetStates, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexFuture } from '#main/explore/futures/rows.ts';
import { indexOption } from '#main/explore/options/rows.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { indexDirection, listEnergySources } from '#main/reflection/index.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import {
  conditionAnswers,
  type FitAnswer,
  type FitSubject,
  type FitSubjectKind,
  feedAnswers,
} from '#shared/explore/fit-ratings.ts';
import type { ClaimKind } from '#shared/kinds.ts';
import { folded } from '#shared/reflection/folded.ts';
import { isSubject } from './subjects.ts';

/** A row of `fit_ratings`. */
export interface RatingRow {
  id: string;
  subject_kind: FitSubjectKind;
  subject: string;
  claim: string | null;
  energizer: string | null;
  answer: FitAnswer;
  words: string;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

interface Rated {
  subject: FitSubject;
  claim: string | null;
  energizer: string | null;
  answer: FitAnswer | null;
  words: string;
}

/** What was said of something, whatever it was held against. */
export function ratingsOf(db: ReadDb, { kind, id }: FitSubject): RatingRow[] {
  return prepared<[string, string], RatingRow>(
    db,
    'SELECT * FROM fit_ratings WHERE subject = ? AND subject_kind = ? AND trashed_at IS NULL',
  ).all(id, kind);
}

/**
 * Says how something fits in one thing, or takes back what was said. Saying what is said already changes nothing.
 *
 * @throws WaymarkError `not-found` for either; `invalid` for an answer to another question.
 */
export function rate(db: Db, clock: Clock, { subject, claim, energizer, answer, words }: Rated): void {
  inTransaction(db, () => {
    if (!isSubject(db, subject)) {
      throw new WaymarkError('not-found', 'What you rate is not here any more. It may be in the trash.');
    }
    const by = criterionOf(db, { claim, energizer, answer });
    const before = ratingsOf(db, subject).find(
      (row) => row.claim === by.claim && row.energizer === by.energizer,
    );
    const at = instantOf(clock);
    if (before === undefined) {
      if (answer === null) return;
      prepared<object>(
        db,
        `INSERT INTO fit_ratings (id, subject_kind, subject, claim, energizer, answer, words, revision,
           created_at, modified_at, trashed_at)
         VALUES (@id, @kind, @subject, @claim, @energizer, @answer, @words, 1, @at, @at, NULL)`,
      ).run({ id: uuid(), kind: subject.kind, subject: subject.id, ...by, answer, words, at });
    } else if (answer === null) {
      keep(db, before, 'trash', at);
      prepared<object>(db, 'UPDATE fit_ratings SET trashed_at = @at, modified_at = @at WHERE id = @id').run({
        id: before.id,
        at,
      });
    } else if (before.answer !== answer || before.words !== words) {
      keep(db, before, 'edit', at);
      prepared<object>(
        db,
        `UPDATE fit_ratings SET answer = @answer, words = @words, revision = revision + 1, modified_at = @at
         WHERE id = @id`,
      ).run({ id: before.id, answer, words, at });
    }
    if (words !== (before?.words ?? '') || answer === null) indexSubject(db, subject);
  });
}

function keep(db: Db, row: RatingRow, change: 'edit' | 'trash', at: string): void {
  keepState(db, { kind: 'fit-rating', record: row.id, revision: row.revision, change, at, state: row });
}

/** The kinds of claims that something may be rated by. */
const rateable: readonly ClaimKind[] = ['value', 'strength', 'interest', 'skill', 'non-negotiable'];

function criterionOf(
  db: ReadDb,
  { claim, energizer, answer }: Pick<Rated, 'claim' | 'energizer' | 'answer'>,
): Pick<RatingRow, 'claim' | 'energizer'> {
  if ((claim === null) === (energizer === null)) {
    throw new WaymarkError('invalid', 'One thing is rated at a time. Choose it, then answer.');
  }
  if (claim === null) {
    const name = folded(energizer ?? '');
    const isKnown = listEnergySources(db).some((source) => folded(source.name) === name);
    if (!isKnown) throw gone();
    checkAnswer(answer, feedAnswers);
    return { claim: null, energizer: name };
  }
  const kind = prepared<[string], ClaimKind>(
    db,
    'SELECT kind FROM claims WHERE id = ? AND trashed_at IS NULL',
  )
    .pluck()
    .get(claim);
  if (kind === undefined) throw gone();
  if (!rateable.includes(kind)) {
    throw new WaymarkError(
      'invalid',
      'Only values, strengths, skills, interests and non-negotiables are rated. Choose one of them.',
    );
  }
  checkAnswer(answer, kind === 'non-negotiable' ? conditionAnswers : feedAnswers);
  return { claim, energizer: null };
}

function gone(): WaymarkError {
  return new WaymarkError('not-found', 'What you rate by is not in your compass any more.');
}

function checkAnswer(answer: FitAnswer | null, answers: readonly FitAnswer[]): void {
  if (answer === null || answers.includes(answer)) return;
  throw new WaymarkError('invalid', 'This is an answer to another question. Choose one of those offered.');
}

function indexSubject(db: Db, { kind, id }: FitSubject): void {
  if (kind === 'option') indexOption(db, id);
  else if (kind === 'future') indexFuture(db, id);
  else indexDirection(db, id);
}

/** How many earlier states go with what was said of something. */
export function countRatingStates(db: ReadDb, subject: FitSubject): number {
  return allOf(db, subject).reduce((sum, { id }) => sum + countStates(db, 'fit-rating', id), 0);
}

/** Deletes what was said of something, with its earlier states. Call it in a transaction. */
export function purgeRatingsOf(db: Db, subject: FitSubject): void {
  for (const { id } of allOf(db, subject)) purgeRating(db, id);
}

function allOf(db: ReadDb, { kind, id }: FitSubject): { id: string }[] {
  return prepared<[string, string], { id: string }>(
    db,
    'SELECT id FROM fit_ratings WHERE subject = ? AND subject_kind = ?',
  ).all(id, kind);
}

/**
 * Deletes what was said by a claim, before the claim itself is deleted for ever, and what search knew of it. Call it in a
 * transaction.
 */
export function purgeRatingsBy(db: Db, claim: string): void {
  const rows = prepared<[string], RatingRow>(db, 'SELECT * FROM fit_ratings WHERE claim = ?').all(claim);
  for (const { id, subject_kind: kind, subject, words } of rows) {
    purgeRating(db, id);
    const about = { kind, id: subject };
    if (words !== '' && isSubject(db, about)) indexSubject(db, about);
  }
}

/** Deletes what was taken back before an instant. Call it in a transaction. */
export function deleteRemovedRatings(db: Db, before: string): void {
  const removed = prepared<[string], string>(db, 'SELECT id FROM fit_ratings WHERE trashed_at <= ?')
    .pluck()
    .all(before);
  for (const id of removed) purgeRating(db, id);
}

function purgeRating(db: Db, id: string): void {
  forgetStates(db, 'fit-rating', id);
  prepared<[string]>(db, 'DELETE FROM fit_ratings WHERE id = ?').run(id);
}
