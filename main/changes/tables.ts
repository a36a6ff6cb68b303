import type { Db } from '#main/database/open.ts';

/** A table of records as the schema has it. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  /** Whether its rows go to the trash. */
  readonly hasTrash: boolean;
  /** What its rows name in other tables. */
  readonly parents: readonly Parent[];
}

interface Parent {
  readonly table: string;
  readonly column: string;
  /** Whether a row goes with the row that it names. */
  readonly goesAlong: boolean;
  /** Whether a row stays without the row that it names, and names nothing then. */
  readonly letsGo: boolean;
}

/** What no act of a person undoes: earlier states, bytes of attachments, imports, and what SQLite and search keep themselves. */
const left = /^(history|imports|attachments|attachment_|search_index|search_due|sqlite_)/;

/** A record has one row in the index, whatever its number there is. */
const keysOfOwn: Readonly<Record<string, readonly string[]>> = { search_text: ['kind', 'record'] };

const known = new WeakMap<Db, ReadonlyMap<string, Table>>();

/** All tables whose rows are a person's records, by name. */
export function tablesOf(db: Db): ReadonlyMap<string, Table> {
  let tables = known.get(db);
  if (tables === undefined) {
    const names = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck()
      .all()
      .filter((name) => !left.test(name));
    tables = new Map(names.map((name) => [name, tableOf(db, name)]));
    known.set(db, tables);
  }
  return tables;
}

function tableOf(db: Db, name: string): Table {
  const columns = db.pragma(`table_info(${name})`) as { name: string; pk: number }[];
  const keys = db.pragma(`foreign_key_list(${name})`) as { table: string; from: string; on_delete: string }[];
  return {
    name,
    columns: columns.map((column) => column.name),
    key:
      keysOfOwn[name] ??
      columns
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map((column) => column.name),
    hasTrash: columns.some((column) => column.name === 'trashed_at'),
    parents: keys.map(({ table, from, on_delete: rule }) => ({
      table,
      column: from,
      goesAlong: rule === 'CASCADE',
      letsGo: rule === 'SET NULL',
    })),
  };
}
