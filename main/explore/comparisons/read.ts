import type { Db } from '#main/database/open.ts';
import { prepared } from '#main/database/prepared.ts';
import type { ReadDb } from '#main/database/reader.ts';
import { countRecords, previewRecordPurge, purgeRecord, recordRow } from '#main/database/record.ts';
import { listExperiments } from '#main/explore/experiments/read.ts';
import { fitReader } from '#main/explore/fit/read.ts';
import { readOption } from '#main/explore/options/read.ts';
import type { Clock } from '#main/ports/clock.ts';
import { wordedDirections } from '#main/reflection/index.ts';
import type { ComparedColumn, Comparison, ComparisonPage } from '#shared/explore/comparisons.ts';
import type { SubjectFit } from '#shared/explore/fit-ratings.ts';
import { type ComparisonRow, comparisons, toComparison } from './rows.ts';

/** All comparisons, the latest first. */
export function listComparisons(db: ReadDb): Comparison[] {
  return prepared<[], ComparisonRow>(
    db,
    'SELECT * FROM comparisons WHERE trashed_at IS NULL ORDER BY created_at DESC, id DESC',
  )
    .all()
    .map((row) => toComparison(db, row));
}

/** @throws WaymarkError `not-found` when there is no such comparison or it is in the trash. */
export function getComparison(db: ReadDb, id: string): Comparison {
  return toComparison(db, recordRow(db, comparisons, id));
}

/**
 * A comparison with a column for each of what it compares and that is there.
 *
 * @throws WaymarkError `not-found` when there is no such comparison or it is in the trash.
 */
export function readComparison(db: ReadDb, clock: Clock, id: string): ComparisonPage {
  return withColumns(db, clock, [getComparison(db, id)])[0] as ComparisonPage;
}

/** All comparisons with their columns. What the compass shows is read once for all of them. */
export function allComparisons(db: ReadDb, clock: Clock): ComparisonPage[] {
  return withColumns(db, clock, listComparisons(db));
}

function withColumns(db: ReadDb, clock: Clock, listed: readonly Comparison[]): ComparisonPage[] {
  if (listed.length === 0) return [];
  const fitOf = fitReader(db, clock);
  const directions = new Map(wordedDirections(db).map((direction) => [direction.id, direction.words.trim()]));
  return listed.map((comparison) => ({
    ...comparison,
    columns: comparison.there.map(({ kind, id, name }) => {
      const fit = fitOf({ kind, id });
      if (kind === 'option') return optionColumn(db, id, fit);
      if (kind === 'future') return futureColumn(db, id, { fit, name });
      return directionColumn(db, id, { fit, name, words: directions.get(id) ?? '' });
    }),
  }));
}

function optionColumn(db: ReadDb, id: string, fit: SubjectFit): ComparedColumn {
  const { name, about, sort, status, employer, place, next, nextOn, notes, goals } = readOption(db, id);
  return {
    fit,
    name,
    about,
    option: {
      sort,
      status,
      employer,
      place,
      said: notes.filter((note) => note.sort === 'said'),
      openQuestions: notes.filter((note) => note.sort === 'question' && note.answer.trim() === ''),
      experiments: listExperiments(db, id),
      next,
      nextOn,
    },
    becameOption: null,
    goals,
  };
}

function directionColumn(
  db: ReadDb,
  id: string,
  { fit, name, words }: { fit: SubjectFit; name: string; words: string },
): ComparedColumn {
  const becameOption =
    prepared<[string], string>(
      db,
      'SELECT id FROM options WHERE direction = ? AND trashed_at IS NULL ORDER BY created_at, id LIMIT 1',
    )
      .pluck()
      .get(id) ?? null;
  const goals = prepared<[string], { id: string; title: string }>(
    db,
    'SELECT id, title FROM goals WHERE direction = ? AND trashed_at IS NULL ORDER BY created_at, id',
  ).all(id);
  return { fit, name, about: words === name ? '' : words, option: null, becameOption, goals };
}

function futureColumn(
  db: ReadDb,
  id: string,
  { fit, name }: { fit: SubjectFit; name: string },
): ComparedColumn {
  const about =
    prepared<[string], string>(db, 'SELECT premise FROM futures WHERE id = ?').pluck().get(id) ?? '';
  return { fit, name, about, option: null, becameOption: null, goals: [] };
}

/** How many comparisons there are outside the trash. */
export const countComparisons = (db: ReadDb): number => countRecords(db, comparisons);
/** What goes with a comparison that is deleted for ever. */
export const previewComparisonPurge = (db: ReadDb, id: string): { versions: number } =>
  previewRecordPurge(db, 'comparison', id);
/** Deletes a comparison with its earlier states and its words in the index. Call it in a transaction. */
export const purgeComparison = (db: Db, id: string): void => purgeRecord(db, comparisons, id);
