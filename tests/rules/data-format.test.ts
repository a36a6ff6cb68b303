import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrations } from '#main/database/migrate.ts';
import { knownNodeTypes } from '#shared/document/document.ts';
import { openTestDatabase } from '#tests/support/database.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'data-format.md'), 'utf8');

describe('docs/data-format.md', () => {
  test('names the schema that there is, with every table and column', () => {
    expect(page).toContain(`the number of the schema; this page describes ${migrations.length}.`);
    const db = openTestDatabase();
    const columns = db
      .prepare<[], { table_name: string; column_name: string }>(
        `SELECT m.name AS table_name, c.name AS column_name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
         WHERE m.type = 'table' AND m.name NOT LIKE 'search_index%' AND m.name NOT LIKE 'sqlite_%'`,
      )
      .all();
    expect(columns.length).toBeGreaterThan(50);
    const untold = columns.filter(({ table_name: table, column_name: column }) => {
      const described =
        table === 'entries'
          ? page.slice(page.indexOf('### entries'), page.indexOf('### The other tables'))
          : (page.split('\n').find((line) => line.startsWith(`| \`${table}\` `)) ?? '');
      return !described.includes(`\`${column}\``);
    });
    expect(untold).toEqual([]);
  });

  test('names every node type', () => {
    expect(knownNodeTypes.filter((type) => !page.includes(`\`${type}\``))).toEqual([]);
  });
});
