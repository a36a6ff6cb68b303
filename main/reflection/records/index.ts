import type { Db } from '#main/database/open.ts';
import type { ReadDb } from '#main/database/reader.ts';
import {
  countRecords,
  listTrashedRecords,
  previewRecordPurge,
  purgeRecord,
  restoreRecord,
  trashRecord,
} from '#main/database/record.ts';
import type { Clock } from '#main/ports/clock.ts';
import { activities } from './activities.ts';
import { testResults } from './test-results.ts';

export { addActivity, allActivities, listActivities, saveActivity, strongActivities } from './activities.ts';
export { addTestResult, listTestResults, saveTestResult } from './test-results.ts';

export const trashActivity = (db: Db, clock: Clock, id: string): void =>
  trashRecord(db, clock, activities, id);
export const trashTestResult = (db: Db, clock: Clock, id: string): void =>
  trashRecord(db, clock, testResults, id);

/** The way of each kind of record through the trash. */
export const recordTrash = {
  list: (db: ReadDb) => [...listTrashedRecords(db, activities), ...listTrashedRecords(db, testResults)],
  restore: {
    activity: (db: Db, clock: Clock, id: string): void => restoreRecord(db, clock, activities, id),
    'test-result': (db: Db, clock: Clock, id: string): void => restoreRecord(db, clock, testResults, id),
  },
  purge: {
    activity: (db: Db, id: string): void => purgeRecord(db, activities, id),
    'test-result': (db: Db, id: string): void => purgeRecord(db, testResults, id),
  },
  whatGoes: {
    activity: (db: ReadDb, id: string) => previewRecordPurge(db, 'activity', id),
    'test-result': (db: ReadDb, id: string) => previewRecordPurge(db, 'test-result', id),
  },
} as const;

/** How many there are outside the trash. */
export function countSmallRecords(db: ReadDb): { activities: number; testResults: number } {
  return { activities: countRecords(db, activities), testResults: countRecords(db, testResults) };
}
