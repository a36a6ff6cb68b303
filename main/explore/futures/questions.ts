import { addChild, blankChild, childRow, linkChild, removeChild, saveChild } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { addExperiment } from '#main/explore/experiments/index.ts';
import { writeGoal } from '#main/goals/index.ts';
import type { Clock } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Experiment } from '#shared/explore/experiments.ts';
import type { Future } from '#shared/explore/futures.ts';
import { blankSheet } from '#shared/goals/fields/fields.ts';
import { getFuture } from './read.ts';
import { questions } from './rows.ts';

/** Adds a question that a future raises. @throws WaymarkError `not-found` for the future. */
export function addQuestion(db: Db, clock: Clock, added: { future: string; text: string }): Future {
  return getFuture(
    db,
    addChild(db, questions, { ...blankChild(clock), ...added, experiment: null, goal: null }),
  );
}

/** Changes the words of a question. @throws WaymarkError `not-found`. */
export function saveQuestion(db: Db, clock: Clock, { id, text }: { id: string; text: string }): Future {
  return getFuture(
    db,
    saveChild(db, clock, questions, id, () => ({ text })),
  );
}

/** Takes a question away; what was made of it stays. @throws WaymarkError `not-found`. */
export function removeQuestion(db: Db, clock: Clock, id: string): Future {
  return getFuture(db, removeChild(db, clock, questions, id));
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
    const linked = linkChild(db, clock, questions, id, { experiment: experiment.id });
    return { experiment, future: getFuture(db, linked) };
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
    return { goal, future: getFuture(db, linkChild(db, clock, questions, id, { goal })) };
  });
}

function asked(
  db: ReadDb,
  id: string,
): { future: Future; question: Future['questions'][number] | undefined } {
  const future = getFuture(db, childRow(db, questions, id).future);
  return { future, question: future.questions.find((question) => question.id === id) };
}
