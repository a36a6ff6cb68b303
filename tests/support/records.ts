import type { Db } from '#main/database/open.ts';

/** What an undo need not bring back: earlier states, counters, and the places of rows in the index. */
const left = /^(history|imports|attachments|attachment_|search_index|search_due|sqlite_)/;
const free: readonly string[] = ['revision', 'modified_at', 'number', 'trashed_at'];

type Row = Record<string, unknown>;

interface Table {
  columns: readonly string[];
  key: readonly string[];
  parents: readonly { table: string; from: string; on_delete: string }[];
}

/**
 * Every record of a person outside the trash, with what belongs to it and its words in the index, as text that can be compared.
 * Of an order only the order counts.
 */
export function recordsOf(db: Db): Record<string, string[]> {
  const names = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all()
    .filter((name) => !left.test(name));
  const tables = new Map(names.map((name) => [name, tableOf(db, name)]));
  const rows = new Map(names.map((name) => [name, db.prepare<[], Row>(`SELECT * FROM ${name}`).all()]));
  const gone = goneRows(tables, rows);
  const used = new Set(
    (rows.get('entry_tags') ?? [])
      .filter((row) => !gone.has(nameOf('entry_tags', tables, row)))
      .map(({ tag }) => tag),
  );
  // Nobody sees a tag that no entry has.
  for (const row of rows.get('tags') ?? []) if (!used.has(row.id)) gone.add(nameOf('tags', tables, row));
  return Object.fromEntries(
    names.map((name) => {
      const shown = (rows.get(name) ?? []).filter((row) => !gone.has(nameOf(name, tables, row)));
      return [name, told(shown)];
    }),
  );
}

function tableOf(db: Db, name: string): Table {
  const columns = db.pragma(`table_info(${name})`) as { name: string; pk: number }[];
  return {
    columns: columns.map((column) => column.name),
    key: columns.filter(({ pk }) => pk > 0).map((column) => column.name),
    parents: db.pragma(`foreign_key_list(${name})`) as Table['parents'],
  };
}

function nameOf(table: string, tables: ReadonlyMap<string, Table>, row: Row): string {
  return `${table} ${tables
    .get(table)
    ?.key.map((column) => String(row[column]))
    .join(' ')}`;
}

/** The rows in the trash, and those that go with them. */
function goneRows(
  tables: ReadonlyMap<string, Table>,
  rows: ReadonlyMap<string, readonly Row[]>,
): Set<string> {
  const gone = new Set<string>();
  const ids = new Set<unknown>();
  for (let before = -1; before !== gone.size; ) {
    before = gone.size;
    for (const [name, { parents }] of tables) {
      for (const row of rows.get(name) ?? []) {
        const goesAlong =
          (typeof row.trashed_at === 'string' && row.trashed_at !== '') ||
          parents.some(
            ({ table, from, on_delete: rule }) =>
              rule === 'CASCADE' && gone.has(`${table} ${String(row[from])}`),
          ) ||
          (name === 'links' && (ids.has(row.from_id) || ids.has(row.to_id)));
        if (!goesAlong) continue;
        gone.add(nameOf(name, tables, row));
        ids.add(row.id);
      }
    }
  }
  return gone;
}

function told(rows: readonly Row[]): string[] {
  const order = rows
    .filter(({ position }) => typeof position === 'number')
    .toSorted((a, b) => Number(a.position) - Number(b.position) || (String(a.id) < String(b.id) ? -1 : 1))
    .map(({ id }) => id);
  return rows
    .map((row) =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(row)
            .filter(([column]) => !free.includes(column))
            .map(([column, value]) =>
              column === 'position' ? [column, placeOf(row, rows, order)] : [column, value],
            ),
        ),
      ),
    )
    .sort();
}

/** What stands before a row in its order, among those of its parent, kind and status. */
function placeOf(row: Row, rows: readonly Row[], order: readonly unknown[]): unknown {
  const group = rows.filter((other) =>
    ['status', 'goal', 'kind', 'role'].every((column) => other[column] === row[column]),
  );
  const ids = new Set(group.map(({ id }) => id));
  const among = order.filter((id) => ids.has(id));
  return among[among.indexOf(row.id) - 1] ?? null;
}
