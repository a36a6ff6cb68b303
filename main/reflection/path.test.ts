import { describe, expect, it } from 'vitest';
import { pathParts } from '#shared/reflection/path.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';

describe('the first path', () => {
  it('goes on at the first part that was not left behind', async () => {
    const core = await createTestCore();
    expect(await core.must('reflection.path', {})).toMatchObject({ at: 'values', begun: false });
    await core.must('reflection.markPart', { part: 'values', state: 'done' });
    await core.must('reflection.markPart', { part: 'weaknesses', state: 'skipped' });
    const path = await core.must('reflection.path', {});
    expect(path).toMatchObject({ at: 'strengths', begun: true });
    expect(path.parts.map(({ state }) => state).slice(0, 4)).toEqual(['done', null, 'skipped', null]);
    await core.must('reflection.markPart', { part: 'values', state: null });
    expect((await core.must('reflection.path', {})).at).toBe('values');
    for (const part of pathParts) await core.must('reflection.markPart', { part, state: 'done' });
    expect((await core.must('reflection.path', {})).at).toBeNull();
  });

  it('ends in three directions that are saved by revision, kept and found', async () => {
    const core = await createTestCore();
    expect(await core.must('reflection.directions', {})).toMatchObject([
      { id: null, place: 1, words: '', revision: 0 },
      { place: 2 },
      { place: 3 },
    ]);
    const first = await core.must('reflection.saveDirection', {
      place: 2,
      words: 'Teach\nat the harbour',
      revision: 0,
    });
    expect(first).toMatchObject({ place: 2, revision: 1 });
    const stale = await core.call('reflection.saveDirection', { place: 2, words: 'x', revision: 0 });
    expect(stale).toMatchObject({ ok: false, error: { kind: 'conflict', details: { revision: 1 } } });
    expect(
      await core.must('reflection.saveDirection', { place: 2, words: 'Teach\nat the harbour', revision: 1 }),
    ).toEqual(first);
    expect((await core.must('search.find', { text: 'harbour' })).results).toMatchObject([
      { kind: 'direction', id: first.id, title: 'Teach' },
    ]);
    expect(await core.must('vault.stats', {})).toMatchObject({ directions: 1 });
    await core.must('reflection.saveDirection', { place: 2, words: '', revision: 1 });
    expect((await core.must('search.find', { text: 'harbour' })).total).toBe(0);
    expect(await core.must('vault.stats', {})).toMatchObject({ directions: 0 });
    expect(listKeptStates(core.vault.opened().db, 'direction', first.id ?? '')).toMatchObject([
      { state: { words: 'Teach\nat the harbour' } },
    ]);
    const fourth = await core.must('reflection.saveDirection', {
      place: 4,
      words: 'Sail',
      until: '2031-06-30',
      revision: 0,
    });
    expect(fourth).toMatchObject({ place: 4, until: '2031-06-30' });
    // A save that does not name the day leaves it.
    expect(
      await core.must('reflection.saveDirection', { place: 4, words: 'Sail home', revision: 1 }),
    ).toMatchObject({ words: 'Sail home', until: '2031-06-30', revision: 2 });
    expect(await core.must('reflection.directions', {})).toHaveLength(4);
    expect(await core.call('reflection.saveDirection', { place: 13, words: 'x', revision: 0 })).toMatchObject(
      {
        ok: false,
        error: { kind: 'invalid' },
      },
    );
  });
});
