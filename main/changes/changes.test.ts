import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import type { CommandName, Input, Output } from '#shared/api.ts';
import { createTestCore } from '#tests/support/vault.ts';

async function withActs() {
  const core = await createTestCore();
  const act = async <N extends CommandName>(
    name: N,
    input: Input<N>,
  ): Promise<{ value: Output<N>; act: string }> => {
    const made = randomUUID();
    const result = await core.call(name, input, made);
    if (!result.ok) throw new Error(result.error.message);
    return { value: result.value, act: made };
  };
  return { core, act };
}

it('what an act added is undone though something in the trash names it, which names it again afterwards', async () => {
  const { core, act } = await withActs();
  const added = await act('reflection.saveDirection', { place: 1, words: 'Teach', revision: 0 });
  const goal = await act('goals.add', { title: 'Lead a workshop', status: 'active' });
  const { id } = goal.value;
  await core.must('goals.place', { id, direction: added.value.id });
  await core.must('goals.trash', { id });
  await core.must('changes.undo', { act: added.act });
  expect((await core.must('reflection.directions', {}))[0]).toMatchObject({ id: null, words: '' });
  await core.must('changes.redo', { act: added.act });
  await core.must('trash.restore', { kind: 'goal', id });
  expect(await core.must('goals.get', { id })).toMatchObject({ direction: added.value.id });
});

it('what an act added is not undone once something outside the trash names it', async () => {
  const { core, act } = await withActs();
  const added = await act('reflection.saveDirection', { place: 1, words: 'Teach', revision: 0 });
  const { id } = await core.must('goals.add', { title: 'Lead a workshop', status: 'active' });
  await core.must('goals.place', { id, direction: added.value.id });
  expect(await core.call('changes.undo', { act: added.act })).toMatchObject({
    ok: false,
    error: { kind: 'conflict' },
  });
});
