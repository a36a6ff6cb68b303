import { v7 as uuid } from 'uuid';
import { type Change, keepState } from '#main/database/history.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { indexRecord, recordRow } from '#main/database/record.ts';
import { addExperiment } from '#main/explore/experiments/index.ts';
import { writeGoal } from '#main/goals/index.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Experiment } from '#shared/explore/experiments.ts';
import type { Future } from '#shared/explore/futures.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { getFuture } from './read.ts';
import { futures, type QuestionRow } from './rows.ts';

/** Adds a question that a future raises. @throws WaymarkError `not-found` for the future. */
export function addQuestion(db: Db, clock: Clock, added: { future: string; text: string }): Future {
  return inTransaction(db, () => {
    const of = recordRow(db, futures, added.future);
    const at = instantOf(clock);
    const row: QuestionRow = {
      id: uuid(),
      ...added,
      experiment: null,
      goal: null,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    prepared<object>(
      db,
      `INSERT INTO future_questions (id, future, text, experiment, goal, revision, created_at, modified_at, trashed_at)
       VALUES (@id, @future, @text, @experiment, @goal, @revision, @created_at, @modified_at, @trashed_at)`,
    ).run(row);
    indexRecord(db, futures, of);
    return getFuture(db, of.id);
  });
}

/** Changes the words of a question. @throws WaymarkError `not-found`. */
export function saveQuestion(db: Db, clock: Clock, { id, text }: { id: string; text: string }): Future {
  return change(db, clock, id, ({ revision }) => ({ text, revision: revision + 1 }), 'edit');
}

/** Takes a question away; what was made of it stays. @throws WaymarkError `not-found`. */
export function removeQuestion(db: Db, clock: Clock, id: string): Future {
  return change(db, clock, id, () => ({ trashed_at: instantOf(clock) }), 'trash');
}

/**
 * Plans an experiment that answers a question, for those who may see the future.
 *
 * @throws WaymarkError `not-found` for the question; `invalid` when there is one already.
 */
export function questionToExperiment(
  db: Db,
  clock: Clock,
  { id, name }: { id: string; name: string },
): { experiment: Experiment; future: Future } {
  return inTransaction(db, () => {
    const { future, question } = asked(db, id);
    if (question?.experiment != null) {
      throw new WaymarkError('invalid', 'There is an experiment for this question already.');
    }
    const { audience } = future;
    const experiment = addExperiment(db, clock, { name, belief: question?.text ?? '', audience });
    return { experiment, future: change(db, clock, id, () => ({ experiment: experiment.id }), 'link') };
  });
}

/**
 * Writes a goal that answers a question, for those who may see the future. It waits in Next.
 *
 * @throws WaymarkError `not-found` for the question; `invalid` when there is one already.
 */
export function questionToGoal(
  db: Db,
  clock: Clock,
  { id, title }: { id: string; title: string },
): { goal: string; future: Future } {
  return inTransaction(db, () => {
    const { future, question } = asked(db, id);
    if (question?.goal != null) {
      throw new WaymarkError('invalid', 'There is a goal for this question already.');
    }
    const { id: goal } = writeGoal(db, clock, {
      ...blankSheet(title),
      audience: future.audience,
      direction: null,
      status: 'next',
      milestones: [],
    });
    return { goal, future: change(db, clock, id, () => ({ goal }), 'link') };
  });
}

function asked(
  db: ReadDb,
  id: string,
): { future: Future; question: Future['questions'][number] | undefined } {
  const future = getFuture(db, questionRow(db, id).future);
  return { future, question: future.questions.find((question) => question.id === id) };
}

function questionRow(db: ReadDb, id: string): QuestionRow {
  const row = prepared<[string], QuestionRow>(
    db,
    'SELECT * FROM future_questions WHERE id = ? AND trashed_at IS NULL',
  ).get(id);
  if (row === undefined) throw new WaymarkError('not-found', 'This question is not here any more.');
  return row;
}

function change(
  db: Db,
  clock: Clock,
  id: string,
  fieldsOf: (before: QuestionRow) => Partial<QuestionRow>,
  what: Change,
): Future {
  return inTransaction(db, () => {
    const before = questionRow(db, id);
    const of = recordRow(db, futures, before.future);
    const after = { ...before, ...fieldsOf(before) };
    const isSame = (['text', 'experiment', 'goal', 'trashed_at'] as const).every(
      (column) => before[column] === after[column],
    );
    if (!isSame) {
      const at = instantOf(clock);
      const { revision } = before;
      keepState(db, { kind: 'future-question', record: id, revision, change: what, at, state: before });
      prepared<object>(
        db,
        `UPDATE future_questions SET text = @text, experiment = @experiment, goal = @goal, revision = @revision,
           modified_at = @modified_at, trashed_at = @trashed_at
         WHERE id = @id`,
      ).run({ ...after, modified_at: at });
      indexRecord(db, futures, of);
    }
    return getFuture(db, before.future);
  });
}
