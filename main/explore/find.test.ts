import { expect, test } from 'vitest';
import { createTestCore } from '#tests/support/vault.ts';

test('an occupation is found by any title, by what one does in it, by beginnings, in the plural, without case and accents', async () => {
  const core = await createTestCore();
  const titles = async (text: string) =>
    (await core.must('explore.find', { text })).results.map(({ title }) => title);
  expect((await titles('MIDWIFE'))[0]).toBe('Midwife');
  expect((await titles('truck dri'))[0]).toBe('Lorry driver');
  expect(await titles('bees')).toContain('Beekeeper');
  expect((await titles('Café ow'))[0]).toMatch(/caf/i);
  expect((await titles('nurses'))[0]).toBe('Nurse');
  expect(await titles('secretaries')).toEqual(await titles('secretary'));
  // Not everything that begins with “be”.
  expect((await titles('bees')).length).toBeLessThan(10);
  expect(await titles('zeppelin')).toEqual([]);
  expect(await titles('   ')).toHaveLength(60);
});

test('filters hold together, in pages, and every occupation can be reached', async () => {
  const core = await createTestCore();
  const library = await core.must('explore.library', {});
  expect(library.own).toBeGreaterThanOrEqual(240);
  expect(library.fields.reduce((sum, { count }) => sum + count, 0)).toBe(library.own);
  const found = await core.must('explore.find', { field: 'crafts', theme: 'artistic', preparation: 3 });
  expect(found.total).toBeGreaterThan(0);
  for (const line of found.results) {
    expect(line).toMatchObject({ field: 'crafts', preparation: 3 });
    expect(line.themes).toContain('artistic');
  }
  const all = new Set<string>();
  for (let offset = 0; offset < library.own; offset += 100) {
    const { total, results } = await core.must('explore.find', { offset, limit: 100 });
    expect(total).toBe(library.own);
    for (const { code } of results) {
      all.add(code);
    }
  }
  expect(all.size).toBe(library.own);
  for (const code of all) {
    const page = await core.must('explore.occupation', { source: 'own', code });
    expect(page.does).toHaveLength(5);
    expect(page.near.length).toBeGreaterThanOrEqual(3);
    expect(page.interests[0]).toMatchObject({ by: expect.stringContaining('own judgement') });
  }
});
