import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Change, countStates, forgetStates, keepState } from './history.ts';
import { type Db, inTransaction } from './open.ts';
import { prepared } from './prepared.ts';
import type { ReadDb } from './reader.ts';
import { indexText, unindex } from './search.ts';

/** What every small record has beside its own fields. */
export interface RecordRow {
  id: string;
  name: string;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

/** A kind of small record: saved by revision, kept in history, found by search, and with a way through the trash. */
export interface RecordKind<R extends RecordRow> {
  readonly kind:
    | 'activity'
    | 'test-result'
    | 'win'
    | 'option'
    | 'experiment'
    | 'future'
    | 'application'
    | 'comparison'
    | 'person'
    | 'message-template'
    | 'learning'
    | 'organisation'
    | 'conversation'
    | 'question-set';
  readonly table:
    | 'activities'
    | 'test_results'
    | 'wins'
    | 'options'
    | 'experiments'
    | 'futures'
    | 'applications'
    | 'comparisons'
    | 'people'
    | 'message_templates'
    | 'learning_items'
    | 'organisations'
    | 'conversations'
    | 'question_sets';
  /** The columns of its own, beside those of {@link RecordRow}. */
  readonly own: readonly (keyof R & string)[];
  /** What search reads of it beside its name, and of what belongs to it. */
  readonly words: (row: R, db: ReadDb) => { date: string | null; body: string };
  /** What it is called in search where that is not its name alone. */
  readonly title?: (row: R, db: ReadDb) => string;
}

/** What is said when a record was saved by somebody else in the meantime; `revision` is the present one. */
export function movedOn(revision: number): WaymarkError {
  return new WaymarkError(
    'conflict',
    'This was changed in another place in the meantime. Look at what is there now, then save again.',
    { revision },
  );
}

const common = ['id', 'name', 'revision', 'created_at', 'modified_at', 'trashed_at'] as const;

/**
 * A record that is not in the trash.
 *
 * @throws WaymarkError `not-found`.
 */
export function recordRow<R extends RecordRow>(db: ReadDb, { table }: RecordKind<R>, id: string): R {
  const row = prepared<[string], R>(db, `SELECT * FROM ${table} WHERE id = ? AND trashed_at IS NULL`).get(id);
  if (row === undefined) {
    throw new WaymarkError('not-found', 'This is not here any more. It may be in the trash.');
  }
  return row;
}

export function insertRecord<R extends RecordRow>(db: Db, of: RecordKind<R>, row: R): void {
  const columns = [...common, ...of.own];
  prepared<object>(
    db,
    `INSERT INTO ${of.table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  ).run(row);
  indexRecord(db, of, row);
}

/**
 * Saves what a person may change of a record. Saving what is there already changes nothing.
 *
 * @throws WaymarkError `conflict` with the present `revision` when it has moved on; `not-found`.
 */
export function saveRecord<R extends RecordRow>(
  db: Db,
  clock: Clock,
  of: RecordKind<R>,
  { id, revision, fields }: { id: string; revision: number; fields: Partial<R> },
): void {
  inTransaction(db, () => {
    const before = recordRow(db, of, id);
    if (before.revision !== revision) {
      throw movedOn(before.revision);
    }
    if (!isAsBefore(before, fields))
      write(db, of, before, { ...before, ...fields, revision: revision + 1 }, 'edit', clock);
  });
}

/**
 * Sets what a draft of a record does not hold, such as where it stands. Its revision stays, so a draft of it can still be saved.
 *
 * @throws WaymarkError `not-found`.
 */
export function setRecord<R extends RecordRow>(
  db: Db,
  clock: Clock,
  of: RecordKind<R>,
  id: string,
  fields: Partial<R>,
  change: 'move' | 'link' | 'merge',
): void {
  inTransaction(db, () => {
    const before = recordRow(db, of, id);
    if (!isAsBefore(before, fields)) write(db, of, before, { ...before, ...fields }, change, clock);
  });
}

/** Whether a row has these fields already, so that setting them changes nothing. */
export function isAsBefore<R extends object>(before: R, fields: Partial<R>): boolean {
  return Object.entries(fields).every(([field, value]) => before[field as keyof R] === value);
}

export function trashRecord<R extends RecordRow>(db: Db, clock: Clock, of: RecordKind<R>, id: string): void {
  inTransaction(db, () => {
    const before = recordRow(db, of, id);
    write(db, of, before, { ...before, trashed_at: instantOf(clock) }, 'trash', clock);
  });
}

/**
 * Takes a record out of the trash. One that is not in the trash stays as it is.
 *
 * @throws WaymarkError `not-found` when there is no such record.
 */
export function restoreRecord<R extends RecordRow>(
  db: Db,
  clock: Clock,
  of: RecordKind<R>,
  id: string,
): void {
  inTransaction(db, () => {
    const before = prepared<[string], R>(db, `SELECT * FROM ${of.table} WHERE id = ?`).get(id);
    if (before === undefined) throw new WaymarkError('not-found', 'This is not in the trash any more.');
    if (before.trashed_at === null) return;
    write(db, of, before, { ...before, trashed_at: null }, 'put-back', clock);
  });
}

/** Records of a kind in the trash, the latest first. */
export function listTrashedRecords<R extends RecordRow, K extends RecordKind<R>['kind']>(
  db: ReadDb,
  { kind, table }: RecordKind<R> & { kind: K },
): { kind: K; id: string; title: string; trashedAt: string }[] {
  return prepared<[], { id: string; title: string; trashedAt: string }>(
    db,
    `SELECT id, name AS title, trashed_at AS trashedAt FROM ${table}
     WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id DESC`,
  )
    .all()
    .map((row) => ({ kind, ...row }));
}

/** How many records of a kind there are outside the trash. */
export function countRecords<R extends RecordRow>(db: ReadDb, { table }: RecordKind<R>): number {
  return prepared<[], number>(db, `SELECT count(*) FROM ${table} WHERE trashed_at IS NULL`)
    .pluck()
    .get() as number;
}

/** What goes with a record that is deleted for ever. */
export function previewRecordPurge(
  db: ReadDb,
  kind: RecordKind<never>['kind'],
  id: string,
): { versions: number } {
  return { versions: countStates(db, kind, id) };
}

/** Deletes a record with its earlier states and its words in the index. Call it in a transaction. */
export function purgeRecord<R extends RecordRow>(db: Db, of: RecordKind<R>, id: string): void {
  unindex(db, of.kind, id);
  forgetStates(db, of.kind, id);
  prepared<[string]>(db, `DELETE FROM ${of.table} WHERE id = ?`).run(id);
}

function write<R extends RecordRow>(
  db: Db,
  of: RecordKind<R>,
  before: R,
  after: R,
  change: Change,
  clock: Clock,
): void {
  const at = instantOf(clock);
  const { kind, table, own } = of;
  keepState(db, { kind, record: before.id, revision: before.revision, change, at, state: before });
  const set = ['name', 'revision', 'modified_at', 'trashed_at', ...own].map(
    (column) => `${column} = @${column}`,
  );
  const written = { ...after, modified_at: change === 'edit' ? at : before.modified_at };
  prepared<object>(db, `UPDATE ${table} SET ${set.join(', ')} WHERE id = @id`).run(written);
  indexRecord(db, of, written);
}

/** Brings the index up to date with a record, as after a change of what belongs to it. Call it in the transaction of the change. */
export function indexRecord<R extends RecordRow>(
  db: Db,
  { kind, words, title }: RecordKind<R>,
  row: R,
): void {
  if (row.trashed_at !== null) unindex(db, kind, row.id);
  else indexText(db, { kind, id: row.id, title: title?.(row, db) ?? row.name, ...words(row, db) });
}
