import { expect, test } from 'vitest';
import { createTestCore } from '#tests/support/vault.ts';

test('a vault is made, written to, closed and opened again', async () => {
  const core = await createTestCore();
  await core.must('journal.add', { title: 'A first day', date: '2026-03-04' });
  await core.close();
  const again = await createTestCore({ vault: 'absent', folder: core.folder });
  const { entries } = await again.must('journal.list', {});
  expect(entries.map(({ title }) => title)).toEqual(['A first day']);
});

test('a vault with a passphrase is locked, refuses a wrong one and opens with the right one', async () => {
  const core = await createTestCore({ vault: 'correct horse' });
  expect(await core.must('vault.state', {})).toEqual({ state: 'open', protection: 'passphrase' });
  await core.must('vault.lock', {});
  expect(await core.must('vault.state', {})).toEqual({ state: 'locked', retryAt: null });
  expect(await core.call('journal.list', {})).toMatchObject({ ok: false, error: { kind: 'locked' } });
  expect(await core.call('vault.unlock', { passphrase: 'wrong horse' })).toMatchObject({
    ok: false,
    error: { kind: 'invalid', details: { retryAfterMs: 1_000 } },
  });
  core.clock.advance(1_000);
  await core.must('vault.unlock', { passphrase: 'correct horse' });
  expect(await core.must('journal.list', {})).toMatchObject({ entries: [] });
});
