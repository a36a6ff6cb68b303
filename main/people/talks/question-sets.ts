import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import { type Db, inTransaction } from '#main/database/open.ts';
import { parseStored } from '#main/database/parse.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  type RecordKind,
  type RecordRow,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { QuestionSet } from '#shared/people/question-sets.ts';

/** A row of `question_sets`; its questions are JSON. */
interface QuestionSetRow extends RecordRow {
  questions: string;
}

const stored = z.array(z.string());
const questionsOf = ({ questions }: QuestionSetRow): string[] => parseStored(stored, questions) ?? [];

const questionSets: RecordKind<QuestionSetRow> & { kind: 'question-set' } = {
  kind: 'question-set',
  table: 'question_sets',
  own: ['questions'],
  words: (row) => ({ date: null, body: questionsOf(row).join('\n') }),
};

/** A person's own sets of questions, in the order of the alphabet. */
export function listQuestionSets(db: ReadDb): QuestionSet[] {
  return prepared<[], QuestionSetRow>(
    db,
    'SELECT * FROM question_sets WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id',
  )
    .all()
    .map(toSet);
}

export function addQuestionSet(
  db: Db,
  clock: Clock,
  { name, questions }: { name: string; questions: readonly string[] },
): QuestionSet {
  return inTransaction(db, () => {
    const at = instantOf(clock);
    const row: QuestionSetRow = {
      id: uuid(),
      name,
      questions: JSON.stringify(questions),
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    };
    insertRecord(db, questionSets, row);
    return toSet(row);
  });
}

/**
 * Saves a set of questions. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveQuestionSet(
  db: Db,
  clock: Clock,
  { id, revision, name, questions }: { id: string; revision: number; name: string; questions: string[] },
): QuestionSet {
  return inTransaction(db, () => {
    const fields = { name, questions: JSON.stringify(questions) };
    saveRecord(db, clock, questionSets, { id, revision, fields });
    return toSet(recordRow(db, questionSets, id));
  });
}

/** @throws WaymarkError `not-found`. */
export const trashQuestionSet = (db: Db, clock: Clock, id: string): void =>
  trashRecord(db, clock, questionSets, id);
/** @throws WaymarkError `not-found` when there is no such set. */
export const restoreQuestionSet = (db: Db, clock: Clock, id: string): void =>
  restoreRecord(db, clock, questionSets, id);
/** Sets of questions in the trash, the latest first. */
export const listTrashedQuestionSets = (db: ReadDb) => listTrashedRecords(db, questionSets);
/** What goes with a set that is deleted for ever. */
export const previewQuestionSetPurge = (db: ReadDb, id: string) => previewRecordPurge(db, 'question-set', id);
/** Deletes a set with its earlier states and its words in the index. Call it in a transaction. */
export const purgeQuestionSet = (db: Db, id: string): void => purgeRecord(db, questionSets, id);

function toSet(row: QuestionSetRow): QuestionSet {
  return { id: row.id, name: row.name, questions: questionsOf(row), revision: row.revision };
}
