import type { ChildKind, ChildRow } from '#main/database/child.ts';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexRecord, type RecordKind, type RecordRow, recordRow } from '#main/database/record.ts';
import type { Audience } from '#shared/audience/audience.ts';

/** A row of `futures`. */
export interface FutureRow extends RecordRow {
  premise: string;
  first_year: number;
  year_1: string;
  year_2: string;
  year_3: string;
  year_4: string;
  year_5: string;
  resources: number | null;
  liking: number | null;
  confidence: number | null;
  coherence: number | null;
  audience: Audience;
}

/** A row of `future_questions`. */
export interface QuestionRow extends ChildRow {
  future: string;
  text: string;
  experiment: string | null;
  goal: string | null;
}

export const futures: RecordKind<FutureRow> & { kind: 'future' } = {
  kind: 'future',
  table: 'futures',
  own: [
    'premise',
    'first_year',
    'year_1',
    'year_2',
    'year_3',
    'year_4',
    'year_5',
    'resources',
    'liking',
    'confidence',
    'coherence',
    'audience',
  ],
  words: (row, db) => ({
    date: null,
    body: [row.premise, row.year_1, row.year_2, row.year_3, row.year_4, row.year_5, ...wordsOf(db, row.id)]
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .join('\n'),
  }),
};

export const questions: ChildKind<QuestionRow, FutureRow> = {
  kind: 'future-question',
  table: 'future_questions',
  owner: futures,
  own: ['text', 'experiment', 'goal'],
  gone: 'This question is not here any more.',
};

/** Its questions, and what was said of how it fits, in an order that stays. */
function wordsOf(db: ReadDb, future: string): string[] {
  return prepared<[string, string], string>(
    db,
    `SELECT words FROM (
       SELECT text AS words, created_at, id FROM future_questions WHERE future = ? AND trashed_at IS NULL
       UNION ALL SELECT words, created_at, id FROM fit_ratings
         WHERE subject_kind = 'future' AND subject = ? AND trashed_at IS NULL
     ) ORDER BY created_at, id`,
  )
    .pluck()
    .all(future, future);
}

/** Brings the index up to date with a future after a change of what belongs to it. Call it in the transaction of the change. */
export function indexFuture(db: Db, id: string): void {
  indexRecord(db, futures, recordRow(db, futures, id));
}
