import { describe, expect, test } from 'vitest';
import {
  addEntry,
  addJournal,
  describeEntry,
  getEntry,
  listEntries,
  trashEntry,
} from '#main/journal/index.ts';
import { documentFromPlainText } from '#shared/document/document.ts';
import { openTestDatabase, testClock } from '#tests/support/database.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { describeMany, trashMany } from './bulk.ts';
import { allIds, calendar, idsBetween, listDays, reach } from './days.ts';
import { onThisDay } from './on-this-day.ts';
import { getDetails, listPages } from './pages.ts';

const clock = testClock();
const all = { journal: null };

function vault() {
  const db = openTestDatabase();
  const add = (
    date: string | null,
    title = '',
    journal: string | null = null,
    text = 'two words',
  ): string => {
    clock.advance(1_000);
    return addEntry(db, clock, { journal, title, date, tags: [], document: documentFromPlainText(text) }).id;
  };
  return { db, add };
}

describe('days and places in the list', () => {
  test('days are counted newest first, by journal, without pages and trash', () => {
    const { db, add } = vault();
    const work = addJournal(db, clock, { name: 'Work', color: 'slate' }).id;
    add('2026-03-01');
    add('2026-03-01', '', work);
    add('2025-12-31', '', work);
    add(null, 'a page');
    trashEntry(db, clock, add('2026-03-02'));
    expect(listDays(db, all)).toEqual([
      { date: '2026-03-01', entries: 2 },
      { date: '2025-12-31', entries: 1 },
    ]);
    expect(listDays(db, { journal: work })).toEqual([
      { date: '2026-03-01', entries: 1 },
      { date: '2025-12-31', entries: 1 },
    ]);
    expect(reach(db, all)).toEqual({ first: '2025-12-31', last: '2026-03-01' });
    expect(reach(openTestDatabase(), all)).toBeNull();
  });

  test('a part of the list is read by its days and an offset, in the order of the whole list', () => {
    const { db, add } = vault();
    for (const date of ['2026-01-05', '2026-01-05', '2026-01-31', '2026-02-01', '2025-12-31']) add(date);
    const whole = listEntries(db, { limit: 10 }).entries.map(({ id }) => id);
    expect(allIds(db, all)).toEqual(whole);
    const page = listEntries(db, { from: '2026-01-01', to: '2026-01-31', offset: 1, limit: 10 });
    expect(page.entries.map(({ id }) => id)).toEqual(whole.slice(2, 4));
    expect(page).toMatchObject({ total: null, next: null });
  });

  test('the ids between two entries, whichever is the newer', () => {
    const { db, add } = vault();
    const ids = ['2026-01-05', '2026-01-05', '2026-01-31', '2026-02-01'].map((date) => add(date));
    const [first = '', second = '', third = ''] = ids;
    expect(idsBetween(db, { ...all, one: first, other: third })).toEqual([third, second, first]);
    expect(idsBetween(db, { ...all, one: third, other: first })).toEqual([third, second, first]);
    expect(idsBetween(db, { ...all, one: second, other: second })).toEqual([second]);
  });
});

test('a calendar shows the middle of the moods, the words and the stars of each day, and reads an index only', () => {
  const { db, add } = vault();
  describeEntry(db, clock, { id: add('2026-03-01'), changes: { mood: 2 } });
  describeEntry(db, clock, { id: add('2026-03-01'), changes: { mood: 5, starred: true } });
  add('2026-03-01');
  add('2026-03-31');
  add('2026-04-01');
  expect(calendar(db, { ...all, from: '2026-03-01', to: '2026-03-31' })).toEqual([
    { date: '2026-03-01', entries: 3, words: 6, mood: 4, starred: true },
    { date: '2026-03-31', entries: 1, words: 2, mood: null, starred: false },
  ]);
});

describe('on this day', () => {
  test('a week, a month and all other years, later ones too', () => {
    const { db, add } = vault();
    const dates = ['2026-03-24', '2026-02-28', '2025-03-31', '2019-03-31', '2027-03-31', '2026-03-31'];
    for (const date of dates) add(date, date);
    const there = onThisDay(db, { ...all, date: '2026-03-31' });
    expect(there.map(({ span, years, date }) => [span, years, date])).toEqual([
      ['week', 0, '2026-03-24'],
      ['month', 0, '2026-02-28'],
      ['years', -1, '2027-03-31'],
      ['years', 1, '2025-03-31'],
      ['years', 7, '2019-03-31'],
    ]);
    expect(there[4]?.entries[0]?.title).toBe('2019-03-31');
  });

  test('the 29th of February meets leap years, and a busy day says how many there are', () => {
    const { db, add } = vault();
    for (let count = 0; count < 7; count += 1) add('2020-02-29');
    add('2023-02-28');
    add('2023-03-01');
    const there = onThisDay(db, { ...all, date: '2024-02-29' });
    expect(there).toMatchObject([{ span: 'years', years: 4, total: 7 }]);
    expect(there[0]?.entries).toHaveLength(5);
  });

  test('only the journal that is looked at', () => {
    const { db, add } = vault();
    const work = addJournal(db, clock, { name: 'Work', color: 'slate' }).id;
    add('2025-03-31');
    expect(onThisDay(db, { journal: work, date: '2026-03-31' })).toEqual([]);
  });
});

test('pages stand in the order of their names', () => {
  const { db, add } = vault();
  add(null, 'zebra');
  add(null, 'Äpfel');
  add(null, '', null, 'middle');
  add('2026-01-01', 'dated');
  expect(listPages(db, all).map(({ title, preview }) => title || preview)).toEqual([
    'Äpfel',
    'middle',
    'zebra',
  ]);
});

describe('several at once', () => {
  test('what was changed comes back in the same form and undoes it', () => {
    const { db, add } = vault();
    const [one, other] = [add('2026-01-01'), add('2026-01-02')];
    describeEntry(db, clock, { id: one, changes: { tags: ['feedback'], mood: 4 } });
    const entries = [one, other].map((id) => ({ id, changes: { starred: true } }));
    const before = describeMany(db, clock, { entries, addTags: ['review'] });
    expect(getDetails(db, one)).toMatchObject({ starred: true, tags: ['feedback', 'review'], mood: 4 });
    expect(getDetails(db, other)).toMatchObject({ starred: true, tags: ['review'] });
    describeMany(db, clock, { entries: before, addTags: [] });
    expect(getDetails(db, one)).toMatchObject({ starred: false, tags: ['feedback'], mood: 4 });
    expect(getDetails(db, other)).toMatchObject({ starred: false, tags: [] });
  });

  test('all or none', () => {
    const { db, add } = vault();
    const one = add('2026-01-01');
    const gone = '0190c4d6-0000-7000-8000-000000000000';
    const entries = [one, gone].map((id) => ({ id, changes: { starred: true } }));
    expect(() => describeMany(db, clock, { entries, addTags: [] })).toThrow('not in the vault');
    expect(() => trashMany(db, clock, [one, gone])).toThrow('not in the vault');
    expect(getEntry(db, one)).toMatchObject({ starred: false, trashedAt: null });
  });

  test('to the trash and back', async () => {
    const core = await createTestCore();
    const { db } = core.vault.opened();
    const add = async (date: string) => (await core.must('journal.add', { title: '', date })).id;
    const ids = [await add('2026-01-01'), await add('2026-01-02')];
    const { undo } = await core.act('journal.trashMany', { ids });
    expect(allIds(db, all)).toEqual([]);
    await undo();
    expect(allIds(db, all)).toHaveLength(2);
  });
});
