import { describe, expect, it } from 'vitest';
import type { Db } from '#main/database/open.ts';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentFromPlainText, documentOf, type StoredDocument } from '#shared/document/document.ts';
import type { Entry } from '#shared/journal/journal.ts';
import { openTestDatabase, type TestClock, testClock } from '#tests/support/database.ts';
import { damagedStates } from '#tests/support/history.ts';
import { findAsAsked } from '#tests/support/search.ts';
import {
  addEntry,
  firstJournal,
  getEntry,
  listEntries,
  listTrashedEntries,
  restoreEntry,
  saveEntry,
  trashEntry,
} from './index.ts';
import { getRevision } from './read.ts';
import { getVersion, listVersions, restoreVersion } from './versions.ts';

const text = documentFromPlainText;

function write(db: Db, clock: TestClock, words: string, more: { title?: string; date?: string } = {}): Entry {
  return addEntry(db, clock, { title: '', date: '2026-03-04', tags: [], document: text(words), ...more });
}

function kindOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return (error as WaymarkError).kind;
  }
  return 'nothing thrown';
}

function titlesFound(db: Db, words: string): string[] {
  return findAsAsked(db, { text: words, limit: 100, offset: 0, typing: false }).results.map(
    (result) => result.title,
  );
}

describe('the list', () => {
  it('has the newest day first, and within a day what was written last', () => {
    const db = openTestDatabase();
    const clock = testClock();
    for (const [title, date] of [
      ['a', '2026-03-04'],
      ['b', '1660-01-01'],
      ['c', '2026-03-05'],
      ['d', '2026-03-04'],
    ] as const) {
      write(db, clock, 'x', { title, date });
      clock.advance(1);
    }
    const { entries, total, next } = listEntries(db, { limit: 10 });
    expect(entries.map((entry) => entry.title)).toEqual(['c', 'd', 'a', 'b']);
    expect(total).toBe(4);
    expect(next).toBeNull();
  });

  it('is paged without losing or doubling an entry, also of the same moment, while others are added', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const expected = Array.from({ length: 25 }, () => write(db, clock, 'x').id);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = listEntries(db, { limit: 10, after });
      expect(page.total).toBe(after === undefined ? 25 : null);
      seen.push(...page.entries.map((entry) => entry.id));
      after = page.next ?? undefined;
      write(db, clock, 'newer', { date: '2026-03-05' });
    } while (after !== undefined);
    expect(seen.sort()).toEqual(expected.sort());
  });

  it('ends a page exactly at the end', () => {
    const db = openTestDatabase();
    for (let i = 0; i < 10; i += 1) write(db, testClock(), 'x');
    expect(listEntries(db, { limit: 10 }).next).toBeNull();
  });

  it('refuses a place that is none', () => {
    const db = openTestDatabase();
    for (const after of ['', 'x', '[]', '{}', '[1,2,3]', '["a"]', 'null'])
      expect(kindOf(() => listEntries(db, { limit: 10, after }))).toBe('invalid');
  });

  it('walks the index of dates, also from a place on', () => {
    const db = openTestDatabase();
    const plans: string[] = [];
    const prepare = db.prepare.bind(db);
    db.prepare = ((sql: string) => {
      if (sql.includes('LIMIT'))
        plans.push(
          ...prepare<[object], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
            .all({ limit: 1, offset: 0, journal: null, time: '', date: '', createdAt: '', id: '' })
            .map((step) => step.detail),
        );
      return prepare(sql);
    }) as Db['prepare'];
    listEntries(db, { limit: 1 });
    listEntries(db, { limit: 1, after: '["2026-01-01","","",""]' });
    expect(plans.filter((step) => step.includes('entries USING INDEX entries_by_date')).length).toBe(2);
    expect(plans.filter((step) => step.includes('TEMP B-TREE'))).toEqual([]);
  });
});

describe('an entry', () => {
  it('is added with everything that is told of it', () => {
    const db = openTestDatabase();
    const added = addEntry(db, testClock(), {
      title: 'A day',
      date: '1660-02-29',
      tags: ['work', 'luck', 'work'],
      document: text('First words.\n\nSecond paragraph.'),
    });
    expect(added).toEqual({
      id: added.id,
      journal: firstJournal(db),
      kind: 'free',
      title: 'A day',
      date: '1660-02-29',
      time: null,
      mood: null,
      moodWords: '',
      energy: null,
      energyWords: '',
      place: '',
      direction: 'auto',
      prompt: null,
      writingSeconds: 0,
      document: text('First words.\n\nSecond paragraph.'),
      tags: ['luck', 'work'],
      starred: false,
      wordCount: 4,
      createdAt: '2026-03-04T12:00:00.000Z',
      modifiedAt: '2026-03-04T12:00:00.000Z',
      trashedAt: null,
      revision: 1,
    });
    expect(listEntries(db, { limit: 1 }).entries[0]?.preview).toBe('First words. Second paragraph.');
  });

  it('is saved as a whole: text, preview, words, search', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'turkey', { title: 'Before' });
    clock.advance(1_000);
    const saved = saveEntry(db, clock, {
      id,
      revision: 1,
      title: 'After',
      date: '2026-03-01',
      document: text('two geese'),
    });
    expect(saved).toEqual({ revision: 2, modifiedAt: '2026-03-04T12:00:01.000Z', wordCount: 2 });
    expect(getEntry(db, id)).toMatchObject({
      title: 'After',
      date: '2026-03-01',
      document: text('two geese'),
    });
    expect(listEntries(db, { limit: 1 }).entries[0]?.preview).toBe('two geese');
    expect(titlesFound(db, 'geese')).toEqual(['After']);
    expect(titlesFound(db, 'turkey')).toEqual([]);
  });

  it('is not saved over what another save brought', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'one');
    saveEntry(db, clock, { id, revision: 1, title: '', date: '2026-03-04', document: text('two') });
    try {
      saveEntry(db, clock, { id, revision: 1, title: '', date: '2026-03-04', document: text('three') });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ kind: 'conflict', details: { revision: 2 } });
    }
    expect(getEntry(db, id).document).toEqual(text('two'));
  });

  it('is written over what another process wrote only with that kept', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'one');
    saveEntry(db, clock, { id, revision: 1, title: '', date: '2026-03-04', document: text('their words') });
    expect(getRevision(db, id)).toEqual({ revision: 2, trashed: false });
    const mine = { id, revision: 2, title: '', date: '2026-03-04', document: text('mine words') };
    saveEntry(db, clock, mine, 'overwrite');
    expect(listVersions(db, id).map((it) => it.preview)).toEqual(['their words']);
    trashEntry(db, clock, id);
    expect(getRevision(db, id)).toEqual({ revision: 4, trashed: true });
    expect(kindOf(() => getRevision(db, '00000000-0000-7000-8000-000000000000'))).toBe('not-found');
  });

  it('stays as it is when it is saved unchanged', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'one', { title: 'T' });
    clock.advance(3_600_000);
    const changes = db.prepare('SELECT total_changes()').pluck().get();
    expect(
      saveEntry(db, clock, { id, revision: 1, title: 'T', date: '2026-03-04', document: text('one') }),
    ).toEqual({
      revision: 1,
      modifiedAt: '2026-03-04T12:00:00.000Z',
      wordCount: 1,
    });
    expect(db.prepare('SELECT total_changes()').pluck().get()).toBe(changes);
    expect(listVersions(db, id)).toEqual([]);
  });

  it('is never stored with what this version does not understand', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'one');
    const newer: StoredDocument = { ...text('two'), version: 2 };
    const foreign = documentOf([{ type: 'sketch', version: 1 }]);
    for (const document of [newer, foreign]) {
      expect(
        kindOf(() => saveEntry(db, clock, { id, revision: 1, title: '', date: '2026-03-04', document })),
      ).toBe('unsupported');
      expect(kindOf(() => addEntry(db, clock, { title: '', date: '2026-03-04', tags: [], document }))).toBe(
        'unsupported',
      );
    }
    expect(getEntry(db, id).document).toEqual(text('one'));
    expect(listEntries(db, { limit: 10 }).total).toBe(1);
  });

  it('is refused when it is too long', () => {
    const db = openTestDatabase();
    const document = text('x'.repeat(20_000_001));
    expect(
      kindOf(() => addEntry(db, testClock(), { title: '', date: '2026-03-04', tags: [], document })),
    ).toBe('invalid');
  });

  it('that is not there is said to be missing', () => {
    const db = openTestDatabase();
    const id = '018f0000-0000-7000-8000-000000000000';
    for (const run of [
      () => getEntry(db, id),
      () => trashEntry(db, testClock(), id),
      () => restoreEntry(db, testClock(), id),
      () => listVersions(db, id),
      () => getVersion(db, id, 1),
      () =>
        saveEntry(db, testClock(), { id, revision: 1, title: '', date: '2026-03-04', document: text('') }),
    ])
      expect(kindOf(run)).toBe('not-found');
  });
});

describe('the trash', () => {
  it('hides an entry from the list and from search, and gives it back', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'turkey');
    const other = write(db, clock, 'goose', { title: 'Goose' });
    trashEntry(db, clock, id);
    clock.advance(1);
    trashEntry(db, clock, other.id);
    trashEntry(db, clock, other.id);
    expect(listEntries(db, { limit: 10 })).toMatchObject({ entries: [], total: 0 });
    expect(titlesFound(db, 'turkey OR goose')).toEqual([]);
    expect(listTrashedEntries(db)).toEqual([
      { kind: 'entry', id: other.id, title: 'Goose', trashedAt: '2026-03-04T12:00:00.001Z' },
      { kind: 'entry', id, title: 'turkey', trashedAt: '2026-03-04T12:00:00.000Z' },
    ]);
    expect(getEntry(db, id).trashedAt).toBe('2026-03-04T12:00:00.000Z');
    restoreEntry(db, clock, id);
    restoreEntry(db, clock, id);
    expect(listEntries(db, { limit: 10 }).total).toBe(1);
    expect(titlesFound(db, 'turkey')).toEqual(['']);
    expect(getEntry(db, id)).toMatchObject({ trashedAt: null, revision: 3, document: text('turkey') });
    expect(listVersions(db, id)).toEqual([]);
  });

  it('takes a late save and keeps it out of search', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'one');
    trashEntry(db, clock, id);
    saveEntry(db, clock, { id, revision: 2, title: '', date: '2026-03-04', document: text('turkey') });
    expect(titlesFound(db, 'turkey')).toEqual([]);
    restoreEntry(db, clock, id);
    expect(titlesFound(db, 'turkey')).toEqual(['']);
  });
});

describe('versions', () => {
  it('are kept by sittings, and one is brought back without losing what stood there', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'morning', { title: 'One' });
    clock.advance(3_600_000);
    saveEntry(db, clock, {
      id,
      revision: 1,
      title: 'Two',
      date: '2026-03-04',
      document: text('noon and more'),
    });
    clock.advance(1_000);
    saveEntry(db, clock, {
      id,
      revision: 2,
      title: 'Two',
      date: '2026-03-04',
      document: text('noon and more words'),
    });
    const [morning, ...others] = listVersions(db, id);
    expect(others).toEqual([]);
    expect(morning).toMatchObject({
      title: 'One',
      preview: 'morning',
      wordCount: 1,
      savedAt: '2026-03-04T12:00:00.000Z',
    });
    const version = morning?.id ?? 0;
    expect(getVersion(db, id, version)).toEqual({
      title: 'One',
      date: '2026-03-04',
      document: text('morning'),
      savedAt: '2026-03-04T12:00:00.000Z',
    });
    clock.advance(1_000);
    expect(kindOf(() => restoreVersion(db, clock, { id, version, revision: 2 }))).toBe('conflict');
    const back = restoreVersion(db, clock, { id, version, revision: 3 });
    expect(back).toMatchObject({ title: 'One', document: text('morning'), revision: 4 });
    expect(listVersions(db, id).map((it) => it.preview)).toEqual(['noon and more words', 'morning']);
    expect(titlesFound(db, 'morning')).toEqual(['One']);
  });

  it.each(damagedStates('word_count'))('say so when one %s, and the others are there', (_, sql) => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'morning');
    for (const [revision, words] of [
      [1, 'noon'],
      [2, 'evening'],
    ] as const) {
      clock.advance(3_600_000);
      saveEntry(db, clock, { id, revision, title: '', date: '2026-03-04', document: text(words) });
    }
    const [noon, morning] = listVersions(db, id);
    db.exec(`UPDATE history SET state = ${sql} WHERE id = ${morning?.id}`);
    expect(listVersions(db, id)).toMatchObject([
      { id: noon?.id, preview: 'noon', damaged: false },
      { id: morning?.id, preview: '', damaged: true },
    ]);
    expect(kindOf(() => getVersion(db, id, morning?.id ?? 0))).toBe('corrupt');
    expect(kindOf(() => restoreVersion(db, clock, { id, version: morning?.id ?? 0, revision: 3 }))).toBe(
      'corrupt',
    );
    expect(getVersion(db, id, noon?.id ?? 0).document).toEqual(text('noon'));
  });

  it('say so when the text of one is damaged', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'morning');
    clock.advance(3_600_000);
    saveEntry(db, clock, { id, revision: 1, title: '', date: '2026-03-04', document: text('noon') });
    const [version] = listVersions(db, id);
    db.exec(`UPDATE history SET state = json_set(state, '$.document', '{')`);
    expect(kindOf(() => getVersion(db, id, version?.id ?? 0))).toBe('corrupt');
  });

  it('belong to their entry', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const one = write(db, clock, 'one');
    const two = write(db, clock, 'two');
    trashEntry(db, clock, one.id);
    const kept = db.prepare<[], number>('SELECT id FROM history').pluck().get() ?? 0;
    expect(kindOf(() => getVersion(db, two.id, kept))).toBe('not-found');
  });

  it('that a newer Waymark wrote are shown and not brought back', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const { id } = write(db, clock, 'one');
    db.prepare('UPDATE entries SET document = ? WHERE id = ?').run(
      JSON.stringify({ ...text('new'), version: 9 }),
      id,
    );
    trashEntry(db, clock, id);
    restoreEntry(db, clock, id);
    const kept = db.prepare<[], number>('SELECT max(id) FROM history').pluck().get() ?? 0;
    expect(getVersion(db, id, kept).document.version).toBe(9);
    expect(kindOf(() => restoreVersion(db, clock, { id, version: kept, revision: 3 }))).toBe('unsupported');
  });
});
