import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder, testShell } from '#tests/support/database.ts';
import { editionFolder, ratings, smallEdition } from '#tests/support/edition.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

const keeper = { source: 'onet', code: '51-9001.00' } as const;

/** A core with a small edition of O*NET; its next one lacks the first occupation. */
async function coreWithEditions(): Promise<TestCore> {
  const files = smallEdition();
  const sources = [
    editionFolder(join(temporaryFolder(), 'one'), files),
    editionFolder(join(temporaryFolder(), 'two'), {
      ...files,
      'Occupation Data': files['Occupation Data'].toSpliced(1, 1),
    }),
  ];
  const core = await createTestCore({
    shell: testShell({ chooseSource: async () => sources.shift() ?? null }),
  });
  await core.must('explore.importOccupations', { job: 'j', kind: 'folder' });
  return core;
}

describe('occupations of O*NET beside ours', () => {
  test('are searched by titles and tasks, and chosen by theme and preparation', async () => {
    const core = await coreWithEditions();
    const codes = async (wanted: object): Promise<string[]> => {
      const { results } = await core.must('explore.find', { limit: 200, ...wanted });
      return results.filter(({ source }) => source === 'onet').map(({ code }) => code);
    };
    expect(await codes({ text: 'lamp' })).toEqual(['51-9001.00', '53-9003.01']);
    expect(await codes({ text: 'lamp', theme: 'investigative' })).toEqual(['51-9001.00']);
    expect(await codes({ text: 'bell', preparation: 3 })).toEqual(['51-9002.00']);
    expect(await codes({ text: 'bell', preparation: 4 })).toEqual([]);
    expect(await codes({ text: 'bell', field: 'crafts' })).toEqual([]);
    expect(await core.must('explore.library', {})).toMatchObject({
      edition: { version: '29.7', occupations: 3 },
    });
  });

  test('have a page with who rated each figure when', async () => {
    const core = await coreWithEditions();
    expect(await core.must('explore.occupation', keeper)).toMatchObject({
      title: 'Lighthouse Keepers',
      themes: ['realistic', 'conventional', 'investigative'],
      preparation: 2,
      preparationBy: 'Analyst, 2023-08',
      doesBy: 'onet',
      does: ['Light the lamp at dusk.', 'Polish the great lens.'],
      near: [{ code: '51-9002.00' }, { code: '53-9003.01' }],
      edition: '29.7',
      judgedOn: null,
      isThere: true,
    });
  });

  test('lend their figures to ours where both are the same, and are looked through for what fits', async () => {
    const files = smallEdition();
    const electrician = '47-2111.00';
    const source = editionFolder(join(temporaryFolder(), 'joined'), {
      ...files,
      'Occupation Data': [...files['Occupation Data'], [electrician, 'Electricians', 'Lay cables.']],
      Interests: [...files.Interests, ...ratings(electrician, 'interests', [7, 2, 1, 1, 1, 3])],
    });
    const core = await createTestCore({ shell: testShell({ chooseSource: async () => source }) });
    await core.must('explore.importOccupations', { job: 'j', kind: 'folder' });
    const page = await core.must('explore.occupation', { source: 'own', code: 'electrician' });
    expect(page).toMatchObject({ title: 'Electrician', doesBy: 'own', edition: '29.7' });
    expect(page.interests[0]).toMatchObject({ value: 7, by: 'Machine Learning', on: '2023-11' });
    // Nobody there rated what it gives, so that stays our own judgement.
    expect(page.values[0]?.by).toContain('own judgement');
    expect((await core.must('explore.find', { limit: 200 })).results.map(({ code }) => code)).not.toContain(
      electrician,
    );

    await core.must('reflection.addClaim', {
      kind: 'interest',
      name: 'Bells',
      details: { theme: 'artistic' },
    });
    const { groups, surprise } = await core.must('explore.forYou', {});
    const codes = groups.flatMap(({ shown, also }) => [...shown, ...also].map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(surprise).not.toBeNull();
    const fit = await core.must('explore.fit', { source: 'onet', code: '51-9002.00' });
    expect(fit.nearness?.word).toBeDefined();
    expect(fit.themes.find(({ theme }) => theme === 'artistic')).toMatchObject({ low: 4, high: 7, work: 5 });
  });

  test('keep their note when an edition no longer has them, or is taken out', async () => {
    const core = await coreWithEditions();
    await core.must('explore.saveNote', {
      ...keeper,
      lookedOn: '2026-03-04',
      note: 'By the sea',
      revision: 0,
    });
    expect(await core.must('explore.lookedAt', {})).toMatchObject([{ ...keeper, preparation: 2 }]);
    await core.must('explore.importOccupations', { job: 'j', kind: 'folder' });
    const gone = { ...keeper, title: 'Lighthouse Keepers', isThere: false, note: { words: 'By the sea' } };
    expect(await core.must('explore.occupation', keeper)).toMatchObject({ ...gone, note: expect.anything() });
    await core.must('explore.removeOccupations', {});
    expect(await core.must('explore.lookedAt', {})).toMatchObject([
      { ...keeper, title: 'Lighthouse Keepers' },
    ]);
  });
});
