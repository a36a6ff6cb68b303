import type { Change, HistoryKind } from '#main/database/history.ts';
import type { Db } from '#main/database/open.ts';

export interface KeptState {
  revision: number;
  change: Change;
  keptAt: string;
  /** The record's columns as they were. */
  state: Record<string, unknown>;
}

/** The kept states of a record, the latest kept first. */
export function listKeptStates(db: Db, kind: HistoryKind, record: string): KeptState[] {
  return db
    .prepare<[string, string], Omit<KeptState, 'state'> & { state: string }>(
      `SELECT id, kind, record, revision, change, kept_at AS keptAt, state FROM history
       WHERE kind = ? AND record = ? ORDER BY id DESC`,
    )
    .all(kind, record)
    .map((row) => ({ ...row, state: JSON.parse(row.state) as Record<string, unknown> }));
}

/** What a kept state may be after a disk has failed: no JSON, a column less, or one of another type. */
export function damagedStates(column: string): [name: string, sql: string][] {
  return [
    ['is not JSON', "'{' || state"],
    ['is no record', "'3'"],
    ['lacks a column', `json_remove(state, '$.${column}')`],
    ['has a column of another type', `json_set(state, '$.${column}', json('{"a":1}'))`],
  ];
}
