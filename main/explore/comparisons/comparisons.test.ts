import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';

async function withOptions(...names: string[]) {
  const core = await createTestCore();
  const ids: string[] = [];
  for (const name of names) ids.push((await core.must('explore.addOption', { name })).id);
  return { core, subjects: ids.map((id) => ({ kind: 'option' as const, id })) };
}

const question = 'What next?';

describe('a comparison', () => {
  test('holds two to six side by side; others are refused kindly', async () => {
    const { core, subjects } = await withOptions('One', 'Two');
    const begin = (some: readonly { kind: 'option'; id: string }[], name = question) =>
      core.call('explore.addComparison', { name, subjects: [...some] });
    expect(await begin(subjects.slice(0, 1))).toMatchObject({
      error: { kind: 'invalid', message: expect.stringContaining('It takes two') },
    });
    const many = Array.from({ length: 200 }, (_, place) => ({
      kind: 'option' as const,
      id: absent.slice(0, -3) + String(place).padStart(3, '0'),
    }));
    expect(await begin(many)).toMatchObject({
      error: { kind: 'invalid', message: expect.stringContaining('Six is the most') },
    });
    expect(await begin([...subjects, ...subjects])).toMatchObject({ error: { kind: 'invalid' } });
    expect(await begin([...subjects, { kind: 'option', id: absent }])).toMatchObject({
      error: { kind: 'not-found' },
    });
    expect(await begin(subjects, ' ')).toMatchObject({ error: { kind: 'invalid' } });
    expect(await core.must('explore.comparisons', {})).toEqual([]);
  });

  test('is begun once for the same question, saved by revision, undone, trashed and brought back', async () => {
    const { core, subjects } = await withOptions('One', 'Two', 'Three');
    const two = subjects.slice(0, 2);
    const begun = await core.must('explore.addComparison', { name: question, subjects: two });
    expect(begun).toMatchObject({ audience: 'me', weights: {}, there: [{ name: 'One' }, { name: 'Two' }] });
    const again = await core.must('explore.addComparison', { name: question, subjects: two.toReversed() });
    expect(again.id).toBe(begun.id);
    const { id } = begun;
    const sheet = {
      id,
      name: 'Which one?',
      subjects,
      weights: { strengths: 40 },
      audience: 'mentor' as const,
    };
    const saved = await core.act('explore.saveComparison', { ...sheet, revision: 1 });
    expect(saved.value).toMatchObject({ ...sheet, revision: 2 });
    expect(await core.call('explore.saveComparison', { ...sheet, revision: 1 })).toMatchObject({
      error: { kind: 'conflict' },
    });
    await saved.undo();
    expect(await core.must('explore.comparison', { id })).toMatchObject({
      name: question,
      weights: {},
      columns: [{ name: 'One' }, { name: 'Two' }],
    });
    await saved.redo();
    const { total } = await core.must('search.find', { text: 'which' });
    expect(total).toBe(1);
    await core.must('explore.trashComparison', { id });
    expect(await core.must('trash.list', {})).toMatchObject([{ kind: 'comparison', title: 'Which one?' }]);
    await core.must('trash.restore', { kind: 'comparison', id });
    expect(await core.must('explore.comparisons', {})).toMatchObject([{ id }]);
    expect(listKeptStates(core.vault.opened().db, 'comparison', id).length).toBeGreaterThan(2);
    expect(await core.must('vault.verify', { job: 'verify' })).toMatchObject({ ok: true, problems: [] });
    await core.must('explore.trashComparison', { id });
    await core.must('trash.purge', { item: { kind: 'comparison', id } });
    expect(listKeptStates(core.vault.opened().db, 'comparison', id)).toEqual([]);
  });

  test('leaves out what is in the trash, and has it again in its place', async () => {
    const { core, subjects } = await withOptions('One', 'Two', 'Three');
    const { id, revision } = await core.must('explore.addComparison', { name: question, subjects });
    await core.must('explore.trashOption', { id: subjects[1]?.id ?? '' });
    const names = async () => (await core.must('explore.comparison', { id })).columns.map(({ name }) => name);
    expect(await names()).toEqual(['One', 'Three']);
    await core.must('explore.saveComparison', {
      ...{ id, revision, name: question, subjects },
      weights: { energizers: 0 },
      audience: 'me',
    });
    await core.must('trash.restore', { kind: 'option', id: subjects[1]?.id ?? '' });
    expect(await names()).toEqual(['One', 'Two', 'Three']);
  });

  test('shows what people said and what comes next, and directions beside options', async () => {
    const { core, subjects } = await withOptions('Teacher');
    const option = subjects[0]?.id ?? '';
    await core.must('explore.addOptionNote', {
      option,
      sort: 'said',
      on: '2026-03-01',
      text: 'Come and see',
    });
    await core.must('explore.addOptionNote', { option, sort: 'question', on: '2026-03-01', text: 'When?' });
    const words = 'Teach grown people. Two days a week.';
    const direction = await core.must('reflection.saveDirection', { place: 1, words, revision: 0 });
    const id = direction.id ?? '';
    const begun = await core.must('explore.addComparison', {
      name: question,
      subjects: [...subjects, { kind: 'direction', id }],
    });
    await core.must('explore.addOption', { name: 'Evening school', direction: id });
    const { columns } = await core.must('explore.comparison', { id: begun.id });
    expect(columns).toMatchObject([
      { name: 'Teacher', option: { said: [{ text: 'Come and see' }], openQuestions: [{ text: 'When?' }] } },
      { name: 'Teach grown people', about: words, option: null, becameOption: expect.any(String) },
    ]);
    await core.must('reflection.saveDirection', { place: 1, words: '', revision: 1 });
    expect((await core.must('explore.comparison', { id: begun.id })).columns).toHaveLength(1);
  });
});
