import type { Db } from '#main/database/open.ts';
import { type Table, tablesOf } from './tables.ts';

type Value = string | number | bigint | Buffer | null;
export type Row = Readonly<Record<string, Value>>;

/** What became of one row. Of a changed row only what differs is kept, with its key. */
export type RowChange =
  | { type: 'added'; table: Table; row: Row }
  | { type: 'removed'; table: Table; row: Row }
  | { type: 'changed'; table: Table; key: Row; before: Row; after: Row };

/** What tells a row apart, and in a row that was added or removed the rest of it. */
export function rowKey(change: RowChange): Row {
  return change.type === 'changed' ? change.key : change.row;
}

interface Recorder {
  /** Where changes go; null while nobody records. */
  into: RowChange[] | null;
}

const recorders = new WeakMap<Db, Recorder>();

/**
 * Runs `work` and tells what it changed in the rows of records while it ran, in order. What it changes later, in a worker or
 * after it waited, is not told; nor is what is rolled back to be tried again, if `work` throws.
 */
export function recorded<T>(db: Db, work: () => T): { value: T; changes: RowChange[] } {
  const recorder = recorderOf(db);
  const changes: RowChange[] = [];
  const outer = recorder.into;
  recorder.into = changes;
  try {
    return { value: work(), changes };
  } finally {
    recorder.into = outer;
  }
}

/** Triggers of this connection alone, made when something is first recorded, so that opening a vault costs nothing. */
function recorderOf(db: Db): Recorder {
  let recorder = recorders.get(db);
  if (recorder !== undefined) return recorder;
  const made: Recorder = { into: null };
  recorder = made;
  const tables = [...tablesOf(db).values()];
  db.function('records_changes', () => (made.into === null ? 0 : 1));
  db.function('record_change', { varargs: true }, (type: number, number: number, ...values: Value[]) => {
    const table = tables[number];
    if (made.into !== null && table !== undefined) made.into.push(changeOf(type, table, values));
    return null;
  });
  for (const [number, { name, columns }] of tables.entries()) {
    const old = columns.map((column) => `old.${column}`);
    const now = columns.map((column) => `new.${column}`);
    for (const [type, [event, values]] of Object.entries([
      ['INSERT', now],
      ['DELETE', old],
      ['UPDATE', [...old, ...now]],
    ] as const)) {
      db.exec(
        `CREATE TEMP TRIGGER record_${name}_${event} AFTER ${event} ON main.${name} WHEN records_changes() BEGIN
           SELECT record_change(${type}, ${number}, ${values.join(', ')});
         END`,
      );
    }
  }
  recorders.set(db, made);
  return made;
}

function changeOf(type: number, table: Table, values: readonly Value[]): RowChange {
  const { columns, key } = table;
  const row = rowOf(columns, values);
  if (type === 0) return { type: 'added', table, row };
  if (type === 1) return { type: 'removed', table, row };
  const now = rowOf(columns, values.slice(columns.length));
  const different = columns.filter((column) => !isSame(row[column], now[column]));
  return {
    type: 'changed',
    table,
    key: only(now, key),
    before: only(row, different),
    after: only(now, different),
  };
}

function rowOf(columns: readonly string[], values: readonly Value[]): Row {
  return Object.fromEntries(columns.map((column, place) => [column, values[place] ?? null]));
}

function only(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}

export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || (a instanceof Buffer && b instanceof Buffer && a.equals(b));
}
