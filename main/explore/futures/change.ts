import { v7 as uuid } from 'uuid';
import { countChildStates, deleteRemovedChildren, purgeChildren } from '#main/database/child.ts';
import { type Db, inTransaction } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  insertRecord,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  restoreRecord,
  saveRecord,
  trashRecord,
} from '#main/database/record.ts';
import { countRatingStates, purgeRatingsOf } from '#main/explore/fit/ratings.ts';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Future, type FutureSheet, mostFutures } from '#shared/explore/futures.ts';
import { countFutures, getFuture } from './read.ts';
import { type FutureRow, futures, questions } from './rows.ts';

interface Sketches {
  sketches: readonly { premise: string; name: string }[];
  firstYear: number;
}

/**
 * Begins one sketch or several.
 *
 * @throws WaymarkError `invalid` when there would be more than can be told apart.
 */
export function sketchFutures(db: Db, clock: Clock, { sketches, firstYear }: Sketches): Future[] {
  return inTransaction(db, () => {
    if (countFutures(db) + sketches.length > mostFutures) {
      throw new WaymarkError(
        'invalid',
        `There is room for ${String(mostFutures)} futures, since more are hard to tell apart. Move one to the trash first.`,
      );
    }
    const at = instantOf(clock);
    return sketches.map(({ premise, name }) => {
      const row: FutureRow = {
        id: uuid(),
        name,
        premise,
        first_year: firstYear,
        year_1: '',
        year_2: '',
        year_3: '',
        year_4: '',
        year_5: '',
        resources: null,
        liking: null,
        confidence: null,
        coherence: null,
        audience: 'mentor',
        revision: 1,
        created_at: at,
        modified_at: at,
        trashed_at: null,
      };
      insertRecord(db, futures, row);
      return getFuture(db, row.id);
    });
  });
}

/**
 * Saves what is written of a future. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveFuture(
  db: Db,
  clock: Clock,
  { id, revision, ...said }: FutureSheet & { id: string; revision: number },
): Future {
  const { name, premise, firstYear, years, gauges, audience } = said;
  const [year_1 = '', year_2 = '', year_3 = '', year_4 = '', year_5 = ''] = years;
  const { resources, liking, confidence, coherence } = gauges;
  return inTransaction(db, () => {
    saveRecord(db, clock, futures, {
      id,
      revision,
      fields: {
        name,
        premise,
        first_year: firstYear,
        ...{ year_1, year_2, year_3, year_4, year_5 },
        ...{ resources, liking, confidence, coherence },
        audience,
      },
    });
    return getFuture(db, id);
  });
}

/** Moves a future to the trash, with its questions. @throws WaymarkError `not-found`. */
export const trashFuture = (db: Db, clock: Clock, id: string): void => trashRecord(db, clock, futures, id);
/** @throws WaymarkError `not-found` when there is no such future. */
export const restoreFuture = (db: Db, clock: Clock, id: string): void =>
  restoreRecord(db, clock, futures, id);
/** Futures in the trash, the latest first. */
export const listTrashedFutures = (db: ReadDb) => listTrashedRecords(db, futures);

/** What goes with a future: its earlier states, and those of its questions and of how it fits. */
export function previewFuturePurge(db: ReadDb, id: string): { versions: number } {
  const { versions } = previewRecordPurge(db, 'future', id);
  return {
    versions: versions + countChildStates(db, questions, id) + countRatingStates(db, { kind: 'future', id }),
  };
}

/**
 * Deletes a future with its questions, what was said of how it fits, all earlier states, and its words in the index. What was made of a question stays. Call it in
 * a transaction.
 */
export function purgeFuture(db: Db, id: string): void {
  purgeChildren(db, questions, id);
  purgeRatingsOf(db, { kind: 'future', id });
  purgeRecord(db, futures, id);
}

/** Deletes the questions that were taken away before an instant. Call it in a transaction. */
export const deleteRemovedQuestions = (db: Db, before: string): void =>
  deleteRemovedChildren(db, questions, before);
