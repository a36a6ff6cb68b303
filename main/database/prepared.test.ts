import { expect, test } from 'vitest';
import { openTestDatabase } from '#tests/support/database.ts';
import { prepared, writtenRows } from './prepared.ts';

const sql = 'SELECT value AS one, value + 1 AS two FROM json_each(?)';

test('what one caller does with a statement is nothing to another', () => {
  const db = openTestDatabase();
  const rows = prepared<[string], { one: number; two: number }>(db, sql);
  expect(rows.pluck().all('[1]')).toEqual([1]);
  expect(rows.all('[1]')).toEqual([{ one: 1, two: 2 }]);
  const same = prepared<[string]>(db, sql);
  expect(same.pluck().get('[7]')).toBe(7);
  expect(rows.get('[7]')).toEqual({ one: 7, two: 8 });
  expect(rows.raw().get('[7]')).toEqual([7, 8]);
  expect([...rows.pluck().iterate('[1,2]')]).toEqual([1, 2]);
  expect(Object.keys(rows)).not.toEqual(expect.arrayContaining(['bind', 'expand', 'safeIntegers']));
  expect(() => Object.assign(rows, { get: () => 0 })).toThrow(TypeError);
});

test('rows that were written are counted, also those that were rolled back', () => {
  const db = openTestDatabase();
  const before = writtenRows(db);
  const add = prepared<[string]>(db, "INSERT INTO choices (name, value) VALUES (?, '1')");
  add.run('trash-days');
  expect(writtenRows(db)).toBe(before + 1);
  expect(() =>
    db.transaction(() => {
      add.run('goal-hours');
      throw new Error('no');
    })(),
  ).toThrow();
  expect(writtenRows(db)).toBeGreaterThan(before + 1);
});
