import { v7 as uuid } from 'uuid';
import { type Clock, instantOf } from '#main/ports/clock.ts';
import { WaymarkError } from '#shared/bridge/errors.ts';
import { type Change, countStates, forgetStates, type HistoryKind, keepState } from './history.ts';
import { type Db, inTransaction } from './open.ts';
import { prepared } from './prepared.ts';
import type { ReadDb } from './reader.ts';
import { indexRecord, isAsBefore, type RecordKind, type RecordRow, recordRow } from './record.ts';

/** What every row that belongs to a small record has beside its own fields. */
export interface ChildRow {
  id: string;
  revision: number;
  created_at: string;
  modified_at: string;
  trashed_at: string | null;
}

/** A kind of rows that belong to a small record: kept in history and taken away by themselves, found as the record's words. */
export interface ChildKind<R extends ChildRow, P extends RecordRow> {
  readonly kind: HistoryKind;
  readonly table: string;
  /** The kind of record that they belong to. */
  readonly owner: RecordKind<P>;
  /** The column that names that record; left out where it is called as the kind is. */
  readonly column?: keyof R & string;
  /** The columns of its own, beside those of {@link ChildRow} and the one that names the record. */
  readonly own: readonly (keyof R & string)[];
  /** What is said when one is not there. */
  readonly gone: string;
}

const common = ['id', 'revision', 'created_at', 'modified_at', 'trashed_at'] as const;

/** What a new row begins with. */
export function blankChild(clock: Clock): ChildRow {
  const at = instantOf(clock);
  return { id: uuid(), revision: 1, created_at: at, modified_at: at, trashed_at: null };
}

/**
 * Adds a row.
 *
 * @returns the id of the record that it belongs to.
 * @throws WaymarkError `not-found` for that record.
 */
export function addChild<R extends ChildRow, P extends RecordRow>(
  db: Db,
  of: ChildKind<R, P>,
  row: R,
): string {
  return inTransaction(db, () => {
    const owner = ownerOf(of, row);
    recordRow(db, of.owner, owner);
    const columns = [...common, columnOf(of), ...of.own];
    prepared<object>(
      db,
      `INSERT INTO ${of.table} (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
    ).run(row);
    indexOwner(db, of, owner);
    return owner;
  });
}

/**
 * Changes a row. `fieldsOf` says from the present one what becomes of it; what is there already changes nothing.
 *
 * @returns the id of the record that it belongs to.
 * @throws WaymarkError `not-found`.
 */
export function saveChild<R extends ChildRow, P extends RecordRow>(
  db: Db,
  clock: Clock,
  of: ChildKind<R, P>,
  id: string,
  fieldsOf: (before: R) => Partial<R>,
): string {
  return inTransaction(db, () => {
    const before = childRow(db, of, id);
    const fields = fieldsOf(before);
    if (!isAsBefore(before, fields))
      write(db, clock, of, before, { ...before, ...fields, revision: before.revision + 1 }, 'edit');
    return ownerOf(of, before);
  });
}

/**
 * Ties a row to something else, or to nothing any more. Its revision stays, so a draft of it can still be saved.
 *
 * @returns the id of the record that it belongs to.
 * @throws WaymarkError `not-found`.
 */
export function linkChild<R extends ChildRow, P extends RecordRow>(
  db: Db,
  clock: Clock,
  of: ChildKind<R, P>,
  id: string,
  fields: Partial<R>,
): string {
  return inTransaction(db, () => {
    const before = childRow(db, of, id);
    if (!isAsBefore(before, fields)) write(db, clock, of, before, { ...before, ...fields }, 'link');
    return ownerOf(of, before);
  });
}

/** Takes a row away. @returns the id of the record that it belongs to. @throws WaymarkError `not-found`. */
export function removeChild<R extends ChildRow, P extends RecordRow>(
  db: Db,
  clock: Clock,
  of: ChildKind<R, P>,
  id: string,
): string {
  return inTransaction(db, () => {
    const before = childRow(db, of, id);
    write(db, clock, of, before, { ...before, trashed_at: instantOf(clock) }, 'trash');
    return ownerOf(of, before);
  });
}

/** A kind of rows as far as it goes away with its records. */
type Leaving = Pick<ChildKind<never, never>, 'kind' | 'table'> & { owner: { kind: string }; column?: string };

/** How many states are kept of the rows that belong to a record. */
export function countChildStates(db: ReadDb, of: Leaving, record: string): number {
  return childrenOf(db, of, record).reduce((sum, id) => sum + countStates(db, of.kind, id), 0);
}

/** Deletes the rows that belong to a record, with their earlier states. Call it in a transaction. */
export function purgeChildren(db: Db, of: Leaving, record: string): void {
  for (const id of childrenOf(db, of, record)) forgetStates(db, of.kind, id);
  prepared<[string]>(db, `DELETE FROM ${of.table} WHERE ${columnOf(of)} = ?`).run(record);
}

/** Deletes the rows that were taken away before an instant, with their earlier states. Call it in a transaction. */
export function deleteRemovedChildren(db: Db, { kind, table }: Leaving, before: string): void {
  const removed = prepared<[string], string>(db, `SELECT id FROM ${table} WHERE trashed_at <= ?`)
    .pluck()
    .all(before);
  for (const id of removed) {
    forgetStates(db, kind, id);
    prepared<[string]>(db, `DELETE FROM ${table} WHERE id = ?`).run(id);
  }
}

function childrenOf(db: ReadDb, of: Leaving, record: string): string[] {
  return prepared<[string], string>(db, `SELECT id FROM ${of.table} WHERE ${columnOf(of)} = ?`)
    .pluck()
    .all(record);
}

/** A row that is not in the trash, and neither is its record. @throws WaymarkError `not-found` for either. */
export function childRow<R extends ChildRow, P extends RecordRow>(
  db: ReadDb,
  of: ChildKind<R, P>,
  id: string,
): R {
  const row = prepared<[string], R>(db, `SELECT * FROM ${of.table} WHERE id = ? AND trashed_at IS NULL`).get(
    id,
  );
  if (row === undefined) throw new WaymarkError('not-found', of.gone);
  recordRow(db, of.owner, ownerOf(of, row));
  return row;
}

function ownerOf<R extends ChildRow, P extends RecordRow>(of: ChildKind<R, P>, row: R): string {
  return String(row[columnOf(of) as keyof R]);
}

function columnOf({ column, owner }: { column?: string; owner: { kind: string } }): string {
  return column ?? owner.kind;
}

function write<R extends ChildRow, P extends RecordRow>(
  db: Db,
  clock: Clock,
  of: ChildKind<R, P>,
  before: R,
  after: R,
  change: Change,
): void {
  const at = instantOf(clock);
  const { kind, table, own } = of;
  keepState(db, { kind, record: before.id, revision: before.revision, change, at, state: before });
  const set = ['revision', 'modified_at', 'trashed_at', ...own].map((column) => `${column} = @${column}`);
  prepared<object>(db, `UPDATE ${table} SET ${set.join(', ')} WHERE id = @id`).run({
    ...after,
    modified_at: at,
  });
  indexOwner(db, of, ownerOf(of, before));
}

function indexOwner<R extends ChildRow, P extends RecordRow>(
  db: Db,
  { owner }: ChildKind<R, P>,
  id: string,
): void {
  indexRecord(db, owner, recordRow(db, owner, id));
}
