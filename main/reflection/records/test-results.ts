import { v7 as uuid } from 'uuid';
import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  type RecordKind,
  type RecordRow,
  recordRow,
  saveRecord,
} from '#main/database/record.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import type { TestResult } from '#shared/reflection/test-results.ts';

interface TestResultRow extends RecordRow {
  date: string | null;
  words: string;
}

export const testResults: RecordKind<TestResultRow> & { kind: 'test-result' } = {
  kind: 'test-result',
  table: 'test_results',
  own: ['date', 'words'],
  words: ({ date, words }) => ({ date, body: words }),
};

/** The latest first; those without a day last. */
export function listTestResults(db: ReadDb): TestResult[] {
  return prepared<[], TestResultRow>(
    db,
    `SELECT * FROM test_results WHERE trashed_at IS NULL
     ORDER BY date IS NULL, date DESC, created_at DESC, id DESC`,
  )
    .all()
    .map(toTestResult);
}

export function addTestResult(db: Db, clock: Clock, { name }: { name: string }): TestResult {
  const at = instantOf(clock);
  const row: TestResultRow = {
    id: uuid(),
    name,
    date: null,
    words: '',
    revision: 1,
    created_at: at,
    modified_at: at,
    trashed_at: null,
  };
  db.transaction(() => insertRecord(db, testResults, row))();
  return toTestResult(row);
}

/** @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`. */
export function saveTestResult(db: Db, clock: Clock, saved: TestResult): TestResult {
  const { id, revision, ...fields } = saved;
  saveRecord(db, clock, testResults, { id, revision, fields });
  return toTestResult(recordRow(db, testResults, id));
}

function toTestResult({ id, name, date, words, revision }: TestResultRow): TestResult {
  return { id, name, date, words, revision };
}
