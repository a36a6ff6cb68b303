import { expect, it } from 'vitest';
import { createTestCore } from '#tests/support/vault.ts';

it('what an act added is undone though something in the trash names it, which names it again afterwards', async () => {
  const core = await createTestCore();
  const added = await core.act('reflection.saveDirection', { place: 1, words: 'Teach', revision: 0 });
  const { id } = await core.must('goals.add', { title: 'Lead a workshop', status: 'active' });
  await core.must('goals.place', { id, direction: added.value.id });
  await core.must('goals.trash', { id });
  await added.undo();
  expect((await core.must('reflection.directions', {}))[0]).toMatchObject({ id: null, words: '' });
  await added.redo();
  await core.must('trash.restore', { kind: 'goal', id });
  expect(await core.must('goals.get', { id })).toMatchObject({ direction: added.value.id });
});

it('what an act added is not undone once something outside the trash names it', async () => {
  const core = await createTestCore();
  const added = await core.act('reflection.saveDirection', { place: 1, words: 'Teach', revision: 0 });
  const { id } = await core.must('goals.add', { title: 'Lead a workshop', status: 'active' });
  await core.must('goals.place', { id, direction: added.value.id });
  await expect(added.undo()).rejects.toThrow('conflict');
});

it('a row of which the key changed is found again in both ways', async () => {
  const core = await createTestCore();
  const goal = (await core.must('goals.add', { title: 'Lead the team abroad', status: 'active' })).id;
  const condition = async (name: string): Promise<string> =>
    (await core.must('reflection.addClaim', { kind: 'non-negotiable', name, details: { area: 'money' } })).id;
  const [from, into] = [await condition('As much as now'), await condition('As much as I earn now')];
  await core.must('reflection.judgeCondition', { goal, claim: from, verdict: 'conflicts' });
  const merged = await core.act('reflection.mergeClaims', { from, into });
  const conflicts = async (): Promise<string[]> =>
    (await core.must('reflection.conflicts', {})).map(({ claim }) => claim);
  expect(await conflicts()).toEqual([into]);
  await merged.undo();
  expect(await conflicts()).toEqual([from]);
  await merged.redo();
  expect(await conflicts()).toEqual([into]);
});

it('a tag that an act made is undone though a copy in the trash has it, and comes back with it', async () => {
  const core = await createTestCore();
  const { id } = await core.must('journal.add', { title: 'A day', date: '2026-03-04' });
  const tags = async (): Promise<string[]> =>
    (await core.must('journal.tagList', {})).map(({ name }) => name);
  const tagged = await core.act('journal.describe', { id, changes: { tags: ['garden'] } });
  const copied = await core.act('journal.duplicate', { id });
  await copied.undo();
  await tagged.undo();
  expect(await tags()).toEqual([]);
  await tagged.redo();
  await copied.redo();
  expect(await core.must('journal.tagList', {})).toMatchObject([{ name: 'garden', entries: 2 }]);
  await copied.undo();
  await tagged.undo();
  await core.must('trash.purge', { item: null });
  await tagged.redo();
  expect(await tags()).toEqual(['garden']);
});
