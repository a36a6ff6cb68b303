import { parseStored } from '#main/database/parse.ts';
import type { ReadDb } from '#main/database/reader.ts';
import type { RecordKind, RecordRow } from '#main/database/record.ts';
import { subjectName } from '#main/explore/fit/subjects.ts';
import type { Audience } from '#shared/audience/audience.ts';
import { type Comparison, comparedSubjects, ownWeights } from '#shared/explore/comparisons.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';

/** A row of `comparisons`. */
export interface ComparisonRow extends RecordRow {
  subjects: string;
  weights: string;
  audience: Audience;
}

export const comparisons: RecordKind<ComparisonRow> & { kind: 'comparison' } = {
  kind: 'comparison',
  table: 'comparisons',
  own: ['subjects', 'weights', 'audience'],
  words: () => ({ date: null, body: '' }),
};

/** What is compared, in its order; of what is damaged, nothing. */
export function subjectsOf({ subjects }: Pick<ComparisonRow, 'subjects'>): FitSubject[] {
  return parseStored(comparedSubjects, subjects) ?? [];
}

export function toComparison(db: ReadDb, row: ComparisonRow): Comparison {
  const subjects = subjectsOf(row);
  return {
    id: row.id,
    name: row.name,
    subjects,
    weights: parseStored(ownWeights, row.weights) ?? {},
    audience: row.audience,
    there: subjects.flatMap((subject) => {
      const name = subjectName(db, subject);
      return name === null ? [] : [{ ...subject, name }];
    }),
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
