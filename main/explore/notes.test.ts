import { describe, expect, test } from 'vitest';
import { createTestCore } from '#tests/support/vault.ts';

const electrician = { source: 'own', code: 'electrician' } as const;

describe('a note on an occupation', () => {
  test('is kept, found, counted, and listed with its day', async () => {
    const core = await createTestCore();
    expect((await core.must('explore.occupation', electrician)).note).toEqual({
      lookedOn: null,
      words: '',
      revision: 0,
    });
    const note = {
      ...electrician,
      lookedOn: '2026-03-04',
      note: 'Ask Jonas about the heights.',
      revision: 0,
    };
    expect(await core.must('explore.saveNote', note)).toEqual({
      lookedOn: '2026-03-04',
      words: 'Ask Jonas about the heights.',
      revision: 1,
    });
    expect(await core.must('explore.lookedAt', {})).toMatchObject([
      { ...electrician, title: 'Electrician', lookedOn: '2026-03-04' },
    ]);
    expect((await core.must('vault.stats', {})).occupations).toBe(1);
    const { results } = await core.must('search.find', { text: 'heights' });
    expect(results).toMatchObject([{ kind: 'occupation', title: 'Electrician' }]);
    expect(await core.must('explore.ofNote', { id: results[0]?.id ?? '' })).toEqual(electrician);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
  });

  test('that is emptied is nowhere any more, and can be written again', async () => {
    const core = await createTestCore();
    await core.must('explore.saveNote', { ...electrician, lookedOn: null, note: 'Heights.', revision: 0 });
    await core.must('explore.saveNote', { ...electrician, lookedOn: null, note: '', revision: 1 });
    expect(await core.must('explore.lookedAt', {})).toEqual([]);
    expect((await core.must('search.find', { text: 'heights' })).results).toEqual([]);
    expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });
    await core.must('explore.saveNote', { ...electrician, lookedOn: null, note: 'Again.', revision: 2 });
    expect((await core.must('explore.occupation', electrician)).note.words).toBe('Again.');
  });

  test('is refused when it has moved on, and nothing is lost', async () => {
    const core = await createTestCore();
    await core.must('explore.saveNote', { ...electrician, lookedOn: null, note: 'First.', revision: 0 });
    const late = await core.call('explore.saveNote', {
      ...electrician,
      lookedOn: null,
      note: 'Late.',
      revision: 0,
    });
    expect(late).toMatchObject({ ok: false, error: { kind: 'conflict', details: { revision: 1 } } });
    expect((await core.must('explore.occupation', electrician)).note.words).toBe('First.');
  });

  test('outlives its occupation', async () => {
    const core = await createTestCore();
    const { db } = core.vault.opened();
    db.prepare(
      `INSERT INTO occupation_notes VALUES ('01890a5d-ac96-774b-bcce-b302099a8057', 'onet', '99-9999.00', 'Lamplighter',
       '2026-01-02', 'At dusk.', 1, '2026-01-02T10:00:00.000Z', '2026-01-02T10:00:00.000Z')`,
    ).run();
    const gone = { source: 'onet', code: '99-9999.00' } as const;
    expect(await core.must('explore.occupation', gone)).toMatchObject({
      title: 'Lamplighter',
      isThere: false,
      note: { words: 'At dusk.' },
    });
    expect((await core.must('explore.fit', gone)).conditions).toEqual([]);
    expect(await core.must('explore.lookedAt', {})).toMatchObject([{ title: 'Lamplighter' }]);
    expect(await core.call('explore.occupation', { source: 'onet', code: '99-9998.00' })).toMatchObject({
      ok: false,
      error: { kind: 'not-found' },
    });
  });
});
