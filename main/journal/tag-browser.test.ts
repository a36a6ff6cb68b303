import { describe, expect, it } from 'vitest';
import type { WaymarkError } from '#shared/bridge/errors.ts';
import { documentOf, paragraphNode, textNode } from '#shared/document/document.ts';
import { type TestContext, testContext } from '#tests/support/database.ts';
import { findAsAsked } from '#tests/support/search.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { addEntry, getEntry, journalHandlers, trashEntry } from './index.ts';

function vault(context: TestContext = testContext()) {
  const { db, clock } = context;
  const add = (title: string, tags: string[], written: string[] = []): string => {
    clock.advance(1_000);
    const nodes = written.map((name) => ({ ...textNode(`#${name}`), type: 'tag', tag: null }));
    return addEntry(db, clock, {
      title,
      date: '2026-03-04',
      tags,
      document: documentOf([{ ...paragraphNode(''), children: nodes }]),
    }).id;
  };
  const list = () => journalHandlers['journal.tagList'](context).map(({ name, entries }) => [name, entries]);
  const idOf = (name: string): string =>
    journalHandlers['journal.tagList'](context).find((tag) => tag.name === name)?.id ?? '';
  const found = (text: string) =>
    findAsAsked(db, { text, limit: 50, offset: 0, typing: false }).results.map(({ title }) => title);
  return { context, db, clock, add, list, idOf, found };
}

async function vaultInCore() {
  const core = await createTestCore();
  return { core, ...vault({ ...testContext({ db: core.vault.opened().db }), clock: core.clock }) };
}

describe('tags', () => {
  it('are listed by the alphabet with their entries, those of the trash left out', () => {
    const { db, clock, add, list } = vault();
    add('a', ['Zeal', 'work']);
    add('b', ['work'], ['apple']);
    trashEntry(db, clock, add('c', ['gone', 'work']));
    expect(list()).toEqual([
      ['apple', 1],
      ['work', 2],
      ['Zeal', 1],
    ]);
  });

  it('go by their new name everywhere, and a name that is taken is refused', () => {
    const { context, db, add, list, idOf, found } = vault();
    const id = add('a', ['work'], ['feedback']);
    add('b', ['praise']);
    const renamed = journalHandlers['journal.renameTag'](context, { id: idOf('feedback'), name: 'Told me' });
    expect(renamed).toEqual({ before: 'feedback' });
    expect(list().map(([name]) => name)).toEqual(['praise', 'Told me', 'work']);
    expect(getEntry(db, id).tags).toEqual(['Told me', 'work']);
    expect(JSON.stringify(getEntry(db, id).document)).toContain('#Told me');
    expect(found('tag:"told me"')).toEqual(['a']);
    expect(found('told')).toEqual(['a']);
    expect(found('feedback')).toEqual([]);
    try {
      journalHandlers['journal.renameTag'](context, { id: idOf('work'), name: 'PRAISE' });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        kind: 'conflict',
        details: { tag: idOf('praise') },
      } satisfies Partial<WaymarkError>);
    }
    expect(journalHandlers['journal.renameTag'](context, { id: idOf('work'), name: 'Work' })).toEqual({
      before: 'work',
    });
  });

  it('become one, in texts as well, and are two again when that is taken back', async () => {
    const { core, db, add, list, idOf, found } = await vaultInCore();
    const one = add('one', ['job'], []);
    const both = add('both', ['work'], ['job']);
    add('other', ['work']);
    const merged = await core.act('journal.mergeTags', { from: idOf('job'), into: idOf('work') });
    expect(list()).toEqual([['work', 3]]);
    expect(getEntry(db, one).tags).toEqual(['work']);
    expect(JSON.stringify(getEntry(db, both).document)).toContain('#work');
    expect(found('tag:work')).toHaveLength(3);
    await merged.undo();
    expect(list()).toEqual([
      ['job', 2],
      ['work', 2],
    ]);
    expect(getEntry(db, one).tags).toEqual(['job']);
    expect(getEntry(db, both).tags).toEqual(['job', 'work']);
    expect(JSON.stringify(getEntry(db, both).document)).toContain('#job');
    expect(found('tag:job')).toEqual(['both', 'one']);
    expect(found('tag:work').sort()).toEqual(['both', 'other']);
    await expect(merged.undo()).rejects.toThrow('not-found');
    await merged.redo();
    expect(list()).toEqual([['work', 3]]);
    expect(JSON.stringify(getEntry(db, both).document)).toContain('#work');
  });

  it('are two again in a text that was written on since', async () => {
    const { core, db, add, list, idOf, found } = await vaultInCore();
    const id = add('both', ['work'], ['job']);
    const merged = await core.act('journal.mergeTags', { from: idOf('job'), into: idOf('work') });
    const { title, date, revision, document } = getEntry(db, id);
    const written = documentOf([...(document.root.children ?? []), paragraphNode('A line more')]);
    await core.must('journal.save', { id, revision, title, date, document: written });
    await merged.undo();
    expect(list()).toEqual([
      ['job', 1],
      ['work', 1],
    ]);
    expect(JSON.stringify(getEntry(db, id).document)).toMatch(/#job.*A line more/);
    expect(found('tag:job')).toEqual(['both']);
  });

  it('stay one when there is a new tag of the same name', async () => {
    const { core, add, list, idOf } = await vaultInCore();
    add('one', ['job']);
    add('other', ['work']);
    const merged = await core.act('journal.mergeTags', { from: idOf('job'), into: idOf('work') });
    add('new', ['job']);
    await expect(merged.undo()).rejects.toThrow('conflict');
    expect(list()).toEqual([
      ['job', 1],
      ['work', 2],
    ]);
  });
});
