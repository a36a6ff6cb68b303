import { groupRows } from '#main/database/group.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, recordRow } from '#main/database/record.ts';
import type { ExperimentStatus } from '#shared/explore/experiments.ts';
import type { Future, FutureQuestion } from '#shared/explore/futures.ts';
import { type FutureRow, futures, type QuestionRow } from './rows.ts';

/** All futures outside the trash in the order in which they were begun. Two statements. */
export function listFutures(db: ReadDb): Future[] {
  const rows = prepared<[], FutureRow>(
    db,
    'SELECT * FROM futures WHERE trashed_at IS NULL ORDER BY created_at, id',
  ).all();
  const questions = questionsOf(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toFuture(row, questions.get(row.id) ?? []));
}

/**
 * A future that is not in the trash.
 *
 * @throws WaymarkError `not-found`.
 */
export function getFuture(db: ReadDb, id: string): Future {
  return toFuture(recordRow(db, futures, id), questionsOf(db, [id]).get(id) ?? []);
}

/** How many there are outside the trash. */
export const countFutures = (db: ReadDb): number => countRecords(db, futures);

type ShownRow = QuestionRow & {
  experiment_name: string | null;
  status: ExperimentStatus | null;
  goal_title: string | null;
};

function questionsOf(db: ReadDb, ids: readonly string[]): Map<string, FutureQuestion[]> {
  const rows = prepared<[string], ShownRow>(
    db,
    `SELECT future_questions.*, experiments.name AS experiment_name, experiments.status, goals.title AS goal_title
     FROM future_questions
     LEFT JOIN experiments ON experiments.id = future_questions.experiment AND experiments.trashed_at IS NULL
     LEFT JOIN goals ON goals.id = future_questions.goal AND goals.trashed_at IS NULL
     WHERE future_questions.future IN (SELECT value FROM json_each(?)) AND future_questions.trashed_at IS NULL
     ORDER BY future_questions.created_at, future_questions.id`,
  ).all(JSON.stringify(ids));
  return new Map(
    [...groupRows(rows, (row) => row.future)].map(([future, group]) => [future, group.map(toQuestion)]),
  );
}

function toQuestion(row: ShownRow): FutureQuestion {
  const { id, text, experiment, experiment_name: name, status, goal, goal_title: title } = row;
  return {
    id,
    text,
    experiment:
      experiment === null || name === null || status === null ? null : { id: experiment, name, status },
    goal: goal === null || title === null ? null : { id: goal, title },
  };
}

function toFuture(row: FutureRow, questions: FutureQuestion[]): Future {
  const { resources, liking, confidence, coherence } = row;
  return {
    id: row.id,
    name: row.name,
    premise: row.premise,
    firstYear: row.first_year,
    years: [row.year_1, row.year_2, row.year_3, row.year_4, row.year_5],
    gauges: { resources, liking, confidence, coherence },
    audience: row.audience,
    questions,
    createdAt: row.created_at,
    modifiedAt: row.modified_at,
    revision: row.revision,
  };
}
