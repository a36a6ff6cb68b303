import { v7 as uuid } from 'uuid';
import { type Db, inTransaction } from '#main/database/open.ts';
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
import { claimRow } from '#main/reflection/rows.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import type { Activity, GivenActivity } from '#shared/reflection/activities.ts';
import { drainsUpTo, energizesFrom } from '#shared/reflection/activity-sums.ts';

interface ActivityRow extends RecordRow {
  date: string;
  energy: number | null;
  engagement: number | null;
  people: string;
  place: string;
  role: string | null;
  entry: string | null;
}

export const activities: RecordKind<ActivityRow> & { kind: 'activity' } = {
  kind: 'activity',
  table: 'activities',
  own: ['date', 'energy', 'engagement', 'people', 'place', 'role', 'entry'],
  words: ({ date, people, place }) => ({ date, body: [people, place].filter(Boolean).join('\n') }),
};

/** An activity with what is shown of its role and its entry. */
interface ShownRow extends ActivityRow {
  role_name: string | null;
  entry_title: string | null;
  entry_preview: string | null;
  entry_date: string | null;
}

const shown = `
  SELECT activities.*, claims.name AS role_name, entries.title AS entry_title, entries.preview AS entry_preview,
         entries.date AS entry_date
  FROM activities
  LEFT JOIN claims ON claims.id = activities.role AND claims.trashed_at IS NULL
  LEFT JOIN entries ON entries.id = activities.entry AND entries.trashed_at IS NULL
  WHERE activities.trashed_at IS NULL`;

/** The latest first; with `entry`, those that were logged beside it. */
export function listActivities(
  db: ReadDb,
  { entry, limit }: { entry: string | null; limit: number },
): { activities: Activity[]; total: number } {
  const total = prepared<object, number>(
    db,
    'SELECT count(*) FROM activities WHERE trashed_at IS NULL AND (@entry IS NULL OR entry = @entry)',
  )
    .pluck()
    .get({ entry }) as number;
  const found = prepared<object, ShownRow>(
    db,
    `${shown} AND (@entry IS NULL OR activities.entry = @entry)
     ORDER BY activities.date DESC, activities.created_at DESC, activities.id DESC LIMIT @limit`,
  ).all({ entry, limit });
  return { activities: found.map(toActivity), total };
}

/** All of them, the latest first. */
export function allActivities(db: ReadDb): Activity[] {
  return prepared<[], ShownRow>(
    db,
    `${shown} ORDER BY activities.date DESC, activities.created_at DESC, activities.id DESC`,
  )
    .all()
    .map(toActivity);
}

/** An activity that clearly gave energy or took it. */
interface StrongActivity {
  id: string;
  name: string;
  date: string;
  energy: number;
  role: string | null;
  entry: string | null;
}

/** Those that clearly gave energy or took it, the latest first. */
export function strongActivities(db: ReadDb): StrongActivity[] {
  return prepared<object, StrongActivity>(
    db,
    `SELECT activities.id, activities.name, activities.date, activities.energy, activities.role, entries.id AS entry
     FROM activities LEFT JOIN entries ON entries.id = activities.entry AND entries.trashed_at IS NULL
     WHERE activities.trashed_at IS NULL AND (activities.energy >= @from OR activities.energy <= @upTo)
     ORDER BY activities.date DESC, activities.created_at DESC, activities.id DESC`,
  ).all({ from: energizesFrom, upTo: drainsUpTo });
}

/**
 * Logs an activity.
 *
 * @throws WaymarkError `not-found` for a role or an entry that is not there; `invalid` for a claim that is no role.
 */
export function addActivity(db: Db, clock: Clock, given: GivenActivity): Activity {
  return inTransaction(db, () => {
    checkRole(db, given.role);
    checkEntry(db, given.entry);
    const at = instantOf(clock);
    const id = uuid();
    insertRecord(db, activities, {
      id,
      ...given,
      revision: 1,
      created_at: at,
      modified_at: at,
      trashed_at: null,
    });
    return getActivity(db, id);
  });
}

/** @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`; `invalid` as above. */
export function saveActivity(
  db: Db,
  clock: Clock,
  { id, revision, ...fields }: Omit<GivenActivity, 'entry'> & { id: string; revision: number },
): Activity {
  return inTransaction(db, () => {
    checkRole(db, fields.role);
    saveRecord(db, clock, activities, { id, revision, fields });
    return getActivity(db, id);
  });
}

function getActivity(db: ReadDb, id: string): Activity {
  recordRow(db, activities, id);
  return toActivity(prepared<[string], ShownRow>(db, `${shown} AND activities.id = ?`).get(id) as ShownRow);
}

function checkRole(db: ReadDb, role: string | null): void {
  if (role !== null && claimRow(db, role).kind !== 'role') {
    throw new WaymarkError('invalid', 'An activity belongs to a role. Choose one of your roles.');
  }
}

function checkEntry(db: ReadDb, entry: string | null): void {
  if (entry === null) return;
  const isThere = prepared<[string]>(db, 'SELECT 1 FROM entries WHERE id = ? AND trashed_at IS NULL').get(
    entry,
  );
  if (isThere === undefined) {
    throw new WaymarkError('not-found', 'This entry is not in the journal any more. It may be in the trash.');
  }
}

function toActivity(row: ShownRow): Activity {
  const { id, name, date, energy, engagement, people, place, revision } = row;
  return {
    id,
    name,
    date,
    energy,
    engagement,
    people,
    place,
    role: row.role === null || row.role_name === null ? null : { id: row.role, name: row.role_name },
    entry:
      row.entry === null || row.entry_preview === null
        ? null
        : { id: row.entry, title: row.entry_title || row.entry_preview.slice(0, 60), date: row.entry_date },
    revision,
  };
}
