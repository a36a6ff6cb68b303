import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { openTestDatabase, temporaryFolder } from '#tests/support/database.ts';
import { saveChoice } from './choices.ts';
import { type Db, inTransaction, openDatabase } from './open.ts';
import { prepared, writtenRows } from './prepared.ts';
import { inSnapshot, type ReadDb, readerOf } from './reader.ts';

const choices = 'SELECT name FROM choices ORDER BY name';
const add = "INSERT INTO choices (name, value) VALUES ('trash-days', '1')";

describe('a reader', () => {
  it('reads what the connection reads, also what is not committed yet', () => {
    const db = openTestDatabase();
    const reader = readerOf(db);
    expect(readerOf(db)).toBe(reader);
    inTransaction(db, () => {
      db.exec(add);
      expect(reader.prepare<[], { name: string }>(choices).all()).toEqual([{ name: 'trash-days' }]);
      expect(reader.prepare(choices).pluck().get()).toBe('trash-days');
      expect([...reader.prepare(choices).raw().iterate()]).toEqual([['trash-days']]);
      expect(reader.prepare('VALUES (?)').pluck().get(7)).toBe(7);
      expect(prepared<[], string>(reader, choices).pluck().all()).toEqual(['trash-days']);
      expect(writtenRows(reader)).toBe(writtenRows(db));
    });
    const with1 = ' WITH named AS (SELECT name FROM choices) SELECT count(*) FROM named';
    expect(prepared<[], number>(reader, with1).pluck().get()).toBe(1);
  });

  it.each([
    ['adds', add],
    ['changes', "UPDATE choices SET value = '2'"],
    ['removes', 'DELETE FROM choices'],
    ['adds and gives it back', `${add} RETURNING name`],
    [
      'adds behind a table expression and gives it back',
      "WITH new AS (SELECT 'trash-days' AS name) INSERT INTO choices SELECT name, '1' FROM new RETURNING name",
    ],
    ['sets a number of the file', 'PRAGMA user_version = 7'],
    ['gives a number of the file as it sets it', 'PRAGMA journal_mode = DELETE'],
    ['changes how the connection works', 'PRAGMA foreign_keys = OFF'],
    ['begins a transaction', 'BEGIN'],
    ['takes the write lock', 'BEGIN IMMEDIATE'],
    ['makes a table', 'CREATE TABLE more (id TEXT)'],
    ['attaches another file', "ATTACH ':memory:' AS other"],
    ['is two statements', `${choices}; ${add}`],
    ['hides behind a remark', `/* ${choices} */ ${add}`],
    ['explains a pragma', 'EXPLAIN PRAGMA foreign_keys = OFF'],
  ])('refuses what %s', (_, sql) => {
    const db = openTestDatabase();
    const settings = () =>
      ['user_version', 'journal_mode', 'foreign_keys'].map((name) => db.pragma(name, { simple: true }));
    const before = settings();
    const reader = readerOf(db);
    expect(() => reader.prepare(sql).all()).toThrow();
    expect(() => prepared(reader, sql).all()).toThrow();
    expect(db.prepare(choices).all()).toEqual([]);
    expect(settings()).toEqual(before);
    expect(db.inTransaction).toBe(false);
  });

  it('has nothing that writes, and nothing that leads back to the connection', () => {
    const reader = readerOf(openTestDatabase());
    expect(Object.keys(reader)).toEqual(['prepare']);
    expect(Object.keys(reader.prepare(choices)).sort()).toEqual(['all', 'get', 'iterate', 'pluck', 'raw']);
    expect(Object.keys(prepared(reader, choices)).sort()).toEqual(['all', 'get', 'iterate', 'pluck', 'raw']);
    expect(() => Object.assign(reader, { prepare: null })).toThrow(TypeError);
  });

  it('is told apart by its type', () => {
    const db = openTestDatabase();
    const read = (from: ReadDb): unknown => prepared(from, choices).all();
    const write = (to: Db): void => saveChoice(to, 'trash-days', 1);
    expect(read(db)).toEqual(read(readerOf(db)));
    const reader: ReadDb = readerOf(db);
    const wrong = (): void => {
      // @ts-expect-error a reader is no database.
      write(reader);
      // @ts-expect-error it runs no scripts.
      reader.exec(add);
      // @ts-expect-error it begins no transactions.
      reader.transaction(() => 0);
      // @ts-expect-error it has no pragmas.
      reader.pragma('user_version = 7');
      // @ts-expect-error its statements give rows and do not run.
      reader.prepare(choices).run();
      // @ts-expect-error nor do those that are compiled once.
      prepared(reader, choices).run();
    };
    expect(wrong).toThrow();
  });
});

test('what is read in a snapshot is of one moment, whatever another connection writes meanwhile', () => {
  const file = join(temporaryFolder(), 'snapshot.db');
  const key = new Uint8Array(32);
  const [db, other] = [openDatabase(file, { key, mode: 'create' }), openDatabase(file, { key })];
  db.exec('CREATE TABLE choices (name TEXT, value TEXT)');
  const count = (from: ReadDb) => prepared<[], number>(from, 'SELECT count(*) FROM choices').pluck().get();
  for (const from of [readerOf(db), db]) {
    const before = count(from);
    inSnapshot(from, () => {
      expect(count(from)).toBe(before);
      other.exec(add);
      expect(inSnapshot(from, () => count(from))).toBe(before);
    });
    expect(count(from)).toBe((before ?? 0) + 1);
  }
  expect(inTransaction(db, () => inSnapshot(readerOf(db), () => db.inTransaction))).toBe(true);
  expect(() =>
    inSnapshot(db, () => {
      throw new Error('no');
    }),
  ).toThrow('no');
  expect(db.inTransaction).toBe(false);
  for (const each of [db, other]) each.close();
});
