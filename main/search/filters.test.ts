import { describe, expect, it } from 'vitest';
import { addGoal } from '#main/goals/index.ts';
import { addEntry, addJournal, describeEntry, trashEntry } from '#main/journal/index.ts';
import { addPerson } from '#main/people/index.ts';
import {
  type DocumentNode,
  documentFromPlainText,
  documentOf,
  paragraphNode,
  textNode,
} from '#shared/document/document.ts';
import { documentFromMarkdown } from '#shared/document/markdown.ts';
import { openTestDatabase, testClock } from '#tests/support/database.ts';
import { findAsAsked } from '#tests/support/search.ts';
import { entryIdsFound } from './find.ts';

function vault() {
  const db = openTestDatabase();
  const clock = testClock();
  const add = (
    title: string,
    date: string | null,
    text: string,
    details: object = {},
    tags: string[] = [],
  ): string => {
    clock.advance(60_000);
    const { id } = addEntry(db, clock, { title, date, tags, document: documentFromMarkdown(text) });
    describeEntry(db, clock, { id, changes: details });
    return id;
  };
  const titles = (text: string, typing = false): string[] =>
    findAsAsked(db, { text, limit: 50, offset: 0, typing, today: '2026-03-04' }).results.map(
      ({ title }) => title,
    );
  return { db, clock, add, titles };
}

describe('fields', () => {
  it('narrow what words find, and stand alone as well', () => {
    const { db, clock, add, titles } = vault();
    const work = addJournal(db, clock, { name: 'Wörk', color: 'slate' }).id;
    add('a', '2025-05-01', 'my manager', { mood: 2, journal: work, place: 'Leeds 100%' }, ['Feedback']);
    add('b', '2025-07-01', 'my manager', { mood: 2 }, ['feedback', 'two words']);
    add('c', '2025-05-02', 'my manager', { mood: 4, energy: 5, starred: true });
    add('d', null, 'my manager on a page');
    expect(titles('manager')).toEqual(['d', 'b', 'c', 'a']);
    expect(titles('manager tag:feedback mood:<3 before:2025-06 in:work')).toEqual(['a']);
    expect(titles('tag:feedback')).toEqual(['b', 'a']);
    expect(titles('-tag:feedback')).toEqual(['c', 'd']);
    expect(titles('tag:feed*')).toEqual(['b', 'a']);
    expect(titles('tag:"two words"')).toEqual(['b']);
    expect(titles('mood:>=3 energy:5 is:starred')).toEqual(['c']);
    expect(titles('-mood:2')).toEqual(['c', 'd']);
    expect(titles('is:page')).toEqual(['d']);
    expect(titles('-is:page on:2025-05')).toEqual(['c', 'a']);
    expect(titles('place:"100%"')).toEqual(['a']);
    expect(titles('place:_')).toEqual([]);
    expect(titles('words:3..9')).toEqual(['d']);
    expect(titles('manager -page')).toEqual(['b', 'c', 'a']);
    expect(titles('tag:feedback -manager')).toEqual([]);
    expect(titles('in:elsewhere')).toEqual([]);
  });

  it('know what a text holds and names', () => {
    const { db, clock, add, titles } = vault();
    const priya = addPerson(db, clock, { name: 'Priya Nair' }).id;
    const goal = addGoal(db, clock, { title: 'Lead three workshops', status: 'next' }).id;
    add('link', '2026-01-01', 'see [this](https://example.org)');
    add('check', '2026-01-02', '- [ ] ask');
    const mention = (kind: string, record: string): DocumentNode => ({
      ...textNode('@x'),
      type: 'mention',
      kind,
      record,
    });
    for (const [title, node] of [
      ['person', mention('person', priya)],
      ['goal', mention('goal', goal)],
    ] as const) {
      clock.advance(60_000);
      addEntry(db, clock, {
        title,
        date: '2026-01-03',
        tags: [],
        document: documentOf([{ ...paragraphNode(''), children: [node] }]),
      });
    }
    expect(titles('has:link')).toEqual(['link']);
    expect(titles('has:check')).toEqual(['check']);
    expect(titles('person:priya')).toEqual(['person']);
    expect(titles('goal:workshop')).toEqual(['goal']);
    expect(titles('has:mention')).toEqual(['goal', 'person']);
    expect(titles('has:image')).toEqual([]);
    expect(titles('kind:goal')).toEqual(['Lead three workshops']);
    expect(titles('kind:person nair')).toEqual(['Priya Nair']);
    expect(titles('workshops')).toEqual(['Lead three workshops', 'goal']);
    expect(titles('workshops -kind:goal')).toEqual(['goal']);
    expect(titles('kind:free has:link')).toEqual(['link']);
    expect(titles('kind:goal has:link')).toEqual([]);
  });

  it('give the same whether few or many entries pass them', () => {
    const { db, clock, titles } = vault();
    db.transaction(() => {
      for (let i = 0; i < 900; i += 1) {
        clock.advance(1_000);
        const { id } = addEntry(db, clock, {
          title: `t${i}`,
          date: '2025-01-01',
          tags: [],
          document: documentFromPlainText(i % 3 === 0 ? 'goose' : 'duck'),
        });
        if (i < 600) describeEntry(db, clock, { id, changes: { mood: i < 30 ? 1 : 5 } });
      }
    })();
    expect(titles('goose mood:1')).toEqual([
      't27',
      't24',
      't21',
      't18',
      't15',
      't12',
      't9',
      't6',
      't3',
      't0',
    ]);
    const many = titles('goose mood:5');
    expect(many).toHaveLength(50);
    expect(many[0]).toBe('t597');
    expect(findAsAsked(db, { text: 'goose mood:5', limit: 1, offset: 0, typing: false }).total).toBe(190);
    expect(findAsAsked(db, { text: 'mood:5', limit: 1, offset: 0, typing: false }).total).toBe(570);
  });

  it('leave the trash out, and tell all ids for printing', () => {
    const { db, clock, add } = vault();
    const one = add('one', '2025-05-01', 'heron', { starred: true });
    trashEntry(db, clock, add('two', '2025-05-02', 'heron', { starred: true }));
    expect(entryIdsFound(db, 'is:starred', '2026-03-04')).toEqual([one]);
    expect(entryIdsFound(db, 'heron is:starred', '2026-03-04')).toEqual([one]);
    expect(() => entryIdsFound(db, 'mood:9', '2026-03-04')).toThrow('from 1 to 5');
  });
});
