import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { type Db, openDatabase } from '#main/database/open.ts';
import { indexText, indexTextLater } from '#main/database/search.ts';
import { countedWhileTyping } from '#shared/search/search.ts';
import { openTestDatabase, temporaryFolder } from '#tests/support/database.ts';
import { findAsAsked } from '#tests/support/search.ts';
import { queryPlanOf } from './query-plan.ts';

function library(texts: Record<string, string>): Db {
  const db = openTestDatabase();
  Object.entries(texts).forEach(([title, body], index) => {
    indexText(db, {
      kind: 'entry',
      id: randomUUID(),
      date: `2024-01-${String(index + 1).padStart(2, '0')}`,
      title,
      body,
    });
  });
  return db;
}

const look = (db: Db, text: string, typing = false) =>
  findAsAsked(db, { text, limit: 50, offset: 0, typing });
const titles = (db: Db, text: string) => look(db, text).results.map((result) => result.title);

describe('search', () => {
  const db = library({
    dinner: 'Dined at home, where my wife dressed the remains of a turkey.',
    walk: 'Walked to Westminster Hall with my wife.',
    accents: 'Crème brûlée at the Café Zoë',
    chinese: '今天我去了图书馆学习编程',
    japanese: '東京都民が集まる',
    turkish: 'turkeys and turkey-cocks; AND so on, NEAR the column: title',
  });

  it('finds a word, beginnings, a phrase; all must occur; case and accents do not matter', () => {
    expect(titles(db, 'turkey')).toEqual(['turkish', 'dinner']);
    expect(titles(db, 'TURK*')).toEqual(['turkish', 'dinner']);
    expect(titles(db, 'turk')).toEqual([]);
    expect(titles(db, 'wife dressed')).toEqual(['dinner']);
    expect(titles(db, '"my wife"')).toEqual(['walk', 'dinner']);
    expect(titles(db, '"wife my"')).toEqual([]);
    expect(titles(db, '“westminster hall” wife')).toEqual(['walk']);
    expect(titles(db, '"westminster ha"*')).toEqual(['walk']);
    expect(titles(db, 'creme CAFE zoe')).toEqual(['accents']);
    expect(titles(db, 'Brûlée')).toEqual(['accents']);
    expect(titles(db, 'turkey-cocks')).toEqual(['turkish']);
  });

  it('finds words of languages without spaces, also where a compound is cut another way', () => {
    expect(titles(db, '图书馆')).toEqual(['chinese']);
    expect(titles(db, '编程 今天')).toEqual(['chinese']);
    expect(titles(db, '東京')).toEqual(['japanese']);
    expect(titles(db, '東京都')).toEqual(['japanese']);
  });

  it('knows no other signs', () => {
    expect(titles(db, 'turkey AND so')).toEqual(['turkish']);
    expect(titles(db, 'turkey AND wife')).toEqual([]);
    expect(titles(db, 'NEAR (turkeys the)')).toEqual(['turkish']);
    expect(look(db, 'title:column')).toMatchObject({ total: 0, problem: { at: 0, length: 12 } });
    expect(titles(db, '"title:column"')).toEqual([]);
    expect(titles(db, 'column: title')).toEqual(['turkish']);
    expect(titles(db, '"my wife')).toEqual(['walk', 'dinner']);
    expect(titles(db, '(walked) ^to')).toEqual(['walk']);
    expect(titles(db, 'walked\0 {to}')).toEqual(['walk']);
    for (const nothing of ['', ' ', '*', '"', '""', '"*"', '& | -', '"-" *', '\0'])
      expect(look(db, nothing).total).toBe(0);
  });

  it('never fails, whatever it is asked', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '"',
        '*',
        '(',
        ')',
        'AND',
        'OR',
        'NOT',
        'NEAR',
        ':',
        '^',
        '-',
        '+',
        '{',
        '}',
        '\0',
        "'",
        ' ',
        'wife',
        '今天',
        '\ud800',
        '\u200b',
        '\ue000',
        '\ufe0f',
        'е́',
        'ﷺ',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, typing) => {
        const found = look(db, pieces.join(''), typing);
        expect(found.results.length).toBe(found.total);
      }),
      { numRuns: 2_000 },
    );
    expect(look(db, 'q* '.repeat(333)).total).toBe(0);
    expect(look(db, Array.from({ length: 300 }, (_, i) => `w${i}`).join(' ')).total).toBe(0);
  });

  it('marks what it found, in the text or else in the title', () => {
    expect(look(db, 'turk* wife').results[0]?.snippet).toEqual([
      { text: 'Dined at home, where my ', match: false },
      { text: 'wife', match: true },
      { text: ' dressed the remains of a ', match: false },
      { text: 'turkey', match: true },
      { text: '.', match: false },
    ]);
    expect(look(db, '图书馆').results[0]?.snippet).toEqual([
      { text: '今天我去了', match: false },
      { text: '图书馆', match: true },
      { text: '学习编程', match: false },
    ]);
    expect(look(db, 'accents').results[0]?.snippet).toEqual([{ text: 'accents', match: true }]);
    expect(look(db, 'accents zoe').results[0]?.snippet.filter((part) => part.match)).toEqual([
      { text: 'Zoë', match: true },
    ]);
  });

  it('marks each of several titles by itself', () => {
    const titled = library({ 'turkey one': 'a', 'turkey two': 'b' });
    expect(look(titled, 'turkey').results.map(({ snippet }) => snippet.at(-1)?.text)).toEqual([
      ' two',
      ' one',
    ]);
  });

  it('shows a text that holds the marks themselves as it is, without them', () => {
    const odd = library({ odd: 'a\ue001b\ue000c turkey\u200b d' });
    expect(look(odd, 'turkey').results[0]?.snippet).toEqual([
      { text: 'abc ', match: false },
      { text: 'turkey', match: true },
      { text: ' d', match: false },
    ]);
  });

  it('widens the last word while somebody types, and only when it finds nothing else', () => {
    expect(look(db, 'westmin', true)).toMatchObject({ total: 1, widened: true });
    expect(look(db, 'wife westmin', true)).toMatchObject({ total: 1, widened: true });
    expect(look(db, 'turkey', true)).toMatchObject({ total: 2, widened: false });
    expect(look(db, 'westminx', true)).toMatchObject({ total: 0, widened: false });
    expect(look(db, 'westmin', false)).toMatchObject({ total: 0, widened: false });
    expect(look(db, 'w', true)).toMatchObject({ total: 0, widened: false });
  });

  it('pages through everything', () => {
    const many = library(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`t${i}`, 'goose'])));
    const all = [0, 10, 20, 30].flatMap((offset) => {
      const page = findAsAsked(many, { text: 'goose', limit: 10, offset, typing: false });
      expect(page.total).toBe(25);
      return page.results.map((result) => result.title);
    });
    expect(all).toEqual(Array.from({ length: 25 }, (_, i) => `t${24 - i}`));
  });

  describe('counts while somebody types', () => {
    const many = openTestDatabase();
    many.transaction(() => {
      for (let i = 0; i <= countedWhileTyping; i += 1)
        indexText(many, { kind: 'entry', id: randomUUID(), date: '2024-01-01', title: '', body: 'goose' });
    })();
    afterEach(() => vi.restoreAllMocks());

    it('to a bound', () => {
      vi.spyOn(performance, 'now').mockReturnValue(0);
      expect(look(many, 'goose', true)).toMatchObject({ total: countedWhileTyping, more: true });
      expect(look(many, 'goose')).toMatchObject({ total: countedWhileTyping + 1, more: false });
    });

    it('for a few milliseconds', () => {
      let clock = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => (clock += 1));
      const { total, more } = look(many, 'goose', true);
      expect(more).toBe(true);
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThan(countedWhileTyping);
      expect(look(many, 'goose').total).toBe(countedWhileTyping + 1);
    });
  });

  it('takes in what was written last, and does not wait for it while another process writes', () => {
    const folder = temporaryFolder();
    const key = randomBytes(32);
    const own = openDatabase(join(folder, 'a.db'), { key, mode: 'create' });
    migrate(own);
    const text = { kind: 'entry', id: randomUUID(), date: '2024-01-01', title: 'T' } as const;
    indexText(own, { ...text, body: 'turkey' });
    indexTextLater(own, { ...text, body: 'goose' }, '2026-03-04T12:00:00.000Z');
    const other = openDatabase(join(folder, 'a.db'), { key });
    other.exec('BEGIN IMMEDIATE');
    const started = performance.now();
    expect(titles(own, 'turkey')).toEqual(['T']);
    // Had it waited for the lock, it would have waited this long.
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(own.pragma('busy_timeout', { simple: true })).toBe(5_000);
    other.exec('ROLLBACK');
    expect(titles(own, 'turkey')).toEqual([]);
    expect(titles(own, 'goose')).toEqual(['T']);
    own.close();
    other.close();
  });

  it('opens a milestone at its goal', () => {
    const own = openTestDatabase();
    const goal = randomUUID();
    const milestone = randomUUID();
    own
      .prepare(
        "INSERT INTO goals (id, title, status, position, created_at, modified_at) VALUES (?, '', 'next', 0, '', '')",
      )
      .run(goal);
    own
      .prepare(
        "INSERT INTO milestones (id, goal, title, position, created_at, modified_at) VALUES (?, ?, '', 0, '', '')",
      )
      .run(milestone, goal);
    indexText(own, { kind: 'milestone', id: milestone, date: null, title: 'Ask Ann', body: '' });
    expect(look(own, 'ann').results).toEqual([
      {
        kind: 'milestone',
        id: milestone,
        openId: goal,
        date: null,
        title: 'Ask Ann',
        snippet: [
          { text: 'Ask ', match: false },
          { text: 'Ann', match: true },
        ],
      },
    ]);
  });

  it('walks the index backwards and sorts nothing', () => {
    const way = queryPlanOf(db, { match: '"a"', without: null, filters: [] });
    const plan = db
      .prepare<[object], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT number, ${way.columns} ${way.from} ${way.order} LIMIT 1`,
      )
      .all({ ...way.values, start: '', end: '', words: 1 })
      .map((step) => step.detail);
    expect(plan.join('; ')).not.toContain('TEMP B-TREE');
    expect(plan[0]).toMatch(/SCAN search_index VIRTUAL TABLE INDEX \d+:M/);
    expect(plan[1]).toBe('SEARCH search_text USING INTEGER PRIMARY KEY (rowid=?)');
  });
});
