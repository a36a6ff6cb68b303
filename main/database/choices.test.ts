import { expect, test } from 'vitest';
import { createTestCore } from '#tests/support/vault.ts';

test.each([
  ['is not JSON', "'{' || value"],
  ['is of another kind', "'[7]'"],
])('a choice that %s counts as none, and costs nothing that asks for it', async (_, sql) => {
  const core = await createTestCore();
  const goal = await core.must('goals.add', { title: 'Sail' });
  await core.must('goals.trash', { id: goal.id });
  await core.must('trash.setKeepFor', { days: 7 });
  await core.must('goals.setHours', { hours: 5 });
  await core.must('plan.saveSection', { section: 'strength', audience: 'me' });
  core.vault.opened().db.exec(`UPDATE choices SET value = ${sql}`);
  expect(await core.must('trash.keepFor', {})).toEqual({ days: 30 });
  expect(await core.must('trash.list', {})).toMatchObject([{ title: 'Sail' }]);
  expect(await core.must('goals.hours', {})).toEqual({ hours: null });
  expect(await core.must('plan.read', { audience: 'me' })).toMatchObject({ empty: true });
});
