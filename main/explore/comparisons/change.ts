import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  listTrashedRecords,
  recordRow,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { isSubject } from '#main/explore/fit/subjects.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Comparison, ComparisonSheet } from '#shared/explore/comparisons.ts';
import type { FitSubject } from '#shared/explore/fit-ratings.ts';
import { getComparison, listComparisons } from './read.ts';
import { comparisons, subjectsOf } from './rows.ts';

/**
 * Begins a comparison. One that asks the same about the same is given back instead, as it is.
 *
 * @throws WaymarkError `not-found` for any of what it compares.
 */
export function addComparison(
  db: Db,
  clock: Clock,
  { name, subjects }: Pick<ComparisonSheet, 'name' | 'subjects'>,
): Comparison {
  return inTransaction(db, () => {
    checkThere(db, subjects);
    const there = listComparisons(db).find(
      (each) => each.name === name && keysOf(each.subjects) === keysOf(subjects),
    );
    if (there !== undefined) return there;
    const at = instantOf(clock);
    const id = uuid();
    insertRecord(db, comparisons, {
      id,
      name,
      subjects: JSON.stringify(subjects),
      weights: '{}',
      audience: 'me',
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    });
    return getComparison(db, id);
  });
}

function keysOf(subjects: readonly FitSubject[]): string {
  return subjects
    .map(({ kind, id }) => `${kind} ${id}`)
    .toSorted()
    .join();
}

/** What is compared newly must be there; what was, and is in the trash, keeps its place. */
function checkThere(db: ReadDb, subjects: readonly FitSubject[]): void {
  if (subjects.every((subject) => isSubject(db, subject))) return;
  throw new WaymarkError('not-found', 'One of these is not here any more. Choose another one.');
}

/**
 * Saves a comparison: its question, what is compared, what counts, and who may see it.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveComparison(
  db: Db,
  clock: Clock,
  saved: ComparisonSheet & { id: string; revision: number },
): Comparison {
  const { id, revision, name, subjects, weights, audience } = saved;
  return inTransaction(db, () => {
    const before = subjectsOf(recordRow(db, comparisons, id));
    checkThere(
      db,
      subjects.filter((one) => !before.some((other) => other.kind === one.kind && other.id === one.id)),
    );
    saveRecord(db, clock, comparisons, {
      id,
      revision,
      fields: { name, subjects: JSON.stringify(subjects), weights: JSON.stringify(weights), audience },
    });
    return getComparison(db, id);
  });
}

/** Moves a comparison to the trash; what it compares stays. @throws WaymarkError `not-found`. */
export function trashComparison(db: Db, clock: Clock, id: string): void {
  trashRecord(db, clock, comparisons, id);
}

/** Takes a comparison out of the trash. @throws WaymarkError `not-found`. */
export function restoreComparison(db: Db, clock: Clock, id: string): void {
  restoreRecord(db, clock, comparisons, id);
}

/** Comparisons in the trash, the latest first. */
export const listTrashedComparisons = (db: ReadDb) => listTrashedRecords(db, comparisons);
