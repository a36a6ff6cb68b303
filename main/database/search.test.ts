import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { searchable } from '#shared/search/searchable.ts';
import { openTestDatabase } from '#tests/support/database.ts';
import type { Db } from './open.ts';
import {
  bringIndexUpToDate,
  indexText,
  indexTextLater,
  isIndexDue,
  unindex,
  unindexingMany,
} from './search.ts';

function found(db: Db, query: string): string[] {
  return db
    .prepare<[string], string>(
      `SELECT search_text.title FROM search_index JOIN search_text ON number = search_index.rowid
       WHERE search_index MATCH ? ORDER BY search_index.rowid DESC`,
    )
    .pluck()
    .all(query);
}

describe('the search index', () => {
  it('numbers records so that the newest day comes first, whatever the order they arrive in', () => {
    const db = openTestDatabase();
    for (const date of ['2024-03-05', '1660-01-01', '2026-11-23', '0000-01-01', '9999-12-31', '1969-12-31'])
      indexText(db, { kind: 'entry', id: randomUUID(), date, title: date, body: 'turkey' });
    expect(found(db, 'turkey')).toEqual([
      '9999-12-31',
      '2026-11-23',
      '2024-03-05',
      '1969-12-31',
      '1660-01-01',
      '0000-01-01',
    ]);
  });

  it('puts the later of one day first', () => {
    const db = openTestDatabase();
    for (const title of ['one', 'two', 'three'])
      indexText(db, { kind: 'entry', id: randomUUID(), date: '2024-03-05', title, body: 'turkey' });
    expect(found(db, 'turkey')).toEqual(['three', 'two', 'one']);
  });

  it('follows changed words and a changed day, and keeps its place otherwise', () => {
    const db = openTestDatabase();
    const id = randomUUID();
    indexText(db, { kind: 'entry', id, date: '2024-03-05', title: 'a', body: 'turkey' });
    indexText(db, { kind: 'entry', id: randomUUID(), date: '2024-03-05', title: 'b', body: 'turkey' });
    indexText(db, { kind: 'entry', id, date: '2024-03-05', title: 'a', body: 'goose turkey' });
    expect(found(db, 'turkey')).toEqual(['b', 'a']);
    indexText(db, { kind: 'entry', id, date: '2024-03-06', title: 'a', body: 'goose' });
    expect(found(db, 'goose')).toEqual(['a']);
    expect(found(db, 'turkey')).toEqual(['b']);
    indexText(db, { kind: 'entry', id, date: '2024-03-06', title: 'a', body: 'goose turkey' });
    expect(found(db, 'turkey')).toEqual(['a', 'b']);
    unindex(db, 'entry', id);
    unindex(db, 'entry', id);
    expect(found(db, 'goose OR turkey')).toEqual(['b']);
    db.prepare("INSERT INTO search_index (search_index) VALUES ('integrity-check')").run();
  });

  it('keeps a record without a date and tells kinds apart', () => {
    const db = openTestDatabase();
    const id = randomUUID();
    indexText(db, { kind: 'strength', id, date: null, title: 'Patience', body: 'calm' });
    indexText(db, { kind: 'goal', id, date: null, title: 'Patience too', body: 'calm' });
    indexText(db, { kind: 'strength', id, date: null, title: 'Patience', body: 'calm and quiet' });
    unindex(db, 'goal', id);
    expect(found(db, 'calm')).toEqual(['Patience']);
  });

  it('folds accents and case of several scripts, and finds words of languages without spaces', () => {
    const db = openTestDatabase();
    const texts = {
      latin: 'Crème brûlée',
      greek: 'Ελλάδα ά',
      russian: 'Ёлка',
      hindi: 'हिंदी में',
      arabic: 'مَكْتَبَة',
      chinese: '今天我去了图书馆学习编程',
      thai: 'ฉันชอบอ่านหนังสือ',
    };
    for (const [title, body] of Object.entries(texts))
      indexText(db, { kind: 'entry', id: randomUUID(), date: '2024-03-05', title, body });
    expect(found(db, 'creme')).toEqual(['latin']);
    expect(found(db, 'ελλαδα')).toEqual(['greek']);
    expect(found(db, 'елка')).toEqual(['russian']);
    expect(found(db, '"हिंदी"')).toEqual(['hindi']);
    expect(found(db, 'مكتبة')).toEqual(['arabic']);
    expect(found(db, `"${searchable('图书馆')}"`)).toEqual(['chinese']);
    expect(found(db, `"${searchable('หนังสือ')}"`)).toEqual(['thai']);
  });
});

/** Whether a word stands anywhere in what the index itself stores. */
function isInIndex(db: Db, word: string): boolean {
  return (
    db
      .prepare<[string], number>(
        'SELECT count(*) FROM search_index_data WHERE instr(block, CAST(? AS BLOB)) > 0',
      )
      .pluck()
      .get(word) !== 0
  );
}

describe('words that wait for the index', () => {
  const at = '2026-03-04T12:00:00.000Z';
  const entry = (id: string, body: string, date = '2024-03-05') => ({
    kind: 'entry' as const,
    id,
    date,
    title: 'T',
    body,
  });

  it('leave the index as it is until it is brought up to date, and only the last of them count', () => {
    const db = openTestDatabase();
    const id = randomUUID();
    indexText(db, entry(id, 'turkey'));
    indexTextLater(db, entry(id, 'goose'), at);
    indexTextLater(db, entry(id, 'duck', '2024-03-06'), '2026-03-04T12:00:01.000Z');
    expect(found(db, 'turkey')).toEqual(['T']);
    expect(isIndexDue(db)).toBe(true);
    expect(isIndexDue(db, at)).toBe(false);
    bringIndexUpToDate(db);
    expect(isIndexDue(db)).toBe(false);
    expect(found(db, 'turkey OR goose')).toEqual([]);
    expect(found(db, 'duck')).toEqual(['T']);
    expect(db.prepare('SELECT count(*) FROM search_due').pluck().get()).toBe(0);
  });

  it('never come back after newer ones, or after the record was taken out', () => {
    const db = openTestDatabase();
    const [one, two] = [randomUUID(), randomUUID()];
    for (const id of [one, two]) {
      indexText(db, entry(id, 'turkey'));
      indexTextLater(db, entry(id, 'goose'), at);
    }
    indexText(db, entry(one, 'duck'));
    unindex(db, 'entry', two);
    bringIndexUpToDate(db);
    expect(found(db, 'goose OR turkey')).toEqual([]);
    expect(found(db, 'duck')).toEqual(['T']);
  });
});

describe('words that are taken out of the index', () => {
  it.each(['one by one', 'many at once'])('leave no trace in it, %s', (way) => {
    const db = openTestDatabase();
    const ids = Array.from({ length: 50 }, () => randomUUID());
    for (const id of ids)
      indexText(db, { kind: 'entry', id, date: '2024-03-05', title: '', body: 'zyzzyva secret' });
    indexText(db, { kind: 'entry', id: randomUUID(), date: '2024-03-05', title: 'kept', body: 'quokka' });
    expect(isInIndex(db, 'zyzzyva')).toBe(true);
    const takeOut = () => {
      for (const id of ids) unindex(db, 'entry', id);
    };
    db.transaction(() => (way === 'one by one' ? takeOut() : unindexingMany(db, takeOut)))();
    expect(isInIndex(db, 'zyzzyva')).toBe(false);
    expect(found(db, 'quokka')).toEqual(['kept']);
    db.prepare("INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)").run();
    expect(db.prepare("SELECT v FROM search_index_config WHERE k = 'secure-delete'").pluck().get()).toBe(1);
  });
});
