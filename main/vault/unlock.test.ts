import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';
import { readRecoveryCode } from './recovery-code.ts';

const first = 'correct horse';
const second = 'battery staple';

async function locked(core: TestCore): Promise<TestCore> {
  await core.must('vault.lock', {});
  return core;
}

async function protectedCore(): Promise<{ core: TestCore; recoveryCode: string }> {
  const core = await createTestCore({ vault: 'absent' });
  const { recoveryCode } = await core.must('vault.create', { protection: 'passphrase', passphrase: first });
  if (recoveryCode === null) throw new Error('no recovery code');
  return { core, recoveryCode };
}

test('a vault with a passphrase gives a recovery code, one without gives none', async () => {
  const { recoveryCode } = await protectedCore();
  expect(readRecoveryCode(recoveryCode)).not.toBeNull();
  const open = await createTestCore({ vault: 'absent' });
  expect(await open.must('vault.create', { protection: 'none' })).toEqual({ recoveryCode: null });
});

test('a second vault is not made over the first', async () => {
  const core = await createTestCore({ vault: first });
  const before = readFileSync(join(core.folder, 'keyring.json'), 'utf8');
  const again = await core.call('vault.create', { protection: 'none' });
  expect(again).toMatchObject({ ok: false, error: { kind: 'conflict' } });
  await locked(core);
  expect(await core.call('vault.create', { protection: 'none' })).toMatchObject({
    ok: false,
    error: { kind: 'conflict' },
  });
  expect(readFileSync(join(core.folder, 'keyring.json'), 'utf8')).toBe(before);
});

test('after wrong passphrases the delay grows from a second to thirty, and a try during it is not even made', async () => {
  const core = await locked(await createTestCore({ vault: first }));
  const delays: unknown[] = [];
  for (let wrong = 0; wrong < 7; wrong += 1) {
    const result = await core.call('vault.unlock', { passphrase: `${first} ` });
    if (result.ok) throw new Error('opened');
    expect(result.error.message).toBe('This does not open the vault.');
    const retryAfterMs = Number(result.error.details?.retryAfterMs);
    delays.push(retryAfterMs);
    core.clock.advance(retryAfterMs - 1);
    const early = await core.call('vault.unlock', { passphrase: first });
    expect(early).toMatchObject({ ok: false, error: { kind: 'locked', details: { retryAfterMs: 1 } } });
    const retryAt = new Date(core.clock.now().getTime() + 1).toISOString();
    expect(await core.must('vault.state', {})).toEqual({ state: 'locked', retryAt });
    core.clock.advance(1);
  }
  expect(delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  await core.must('vault.unlock', { passphrase: first });
  await locked(core);
  expect(await core.must('vault.state', {})).toEqual({ state: 'locked', retryAt: null });
});

test('a clock that is set back does not make the delay longer', async () => {
  const core = await locked(await createTestCore({ vault: first }));
  await core.call('vault.unlock', { passphrase: 'wrong' });
  core.clock.advance(-86_400_000);
  const early = await core.call('vault.unlock', { passphrase: first });
  expect(early).toMatchObject({ ok: false, error: { details: { retryAfterMs: 1_000 } } });
});

test('the passphrase is changed after the present one was given, and the recovery code stays', async () => {
  const { core, recoveryCode } = await protectedCore();
  const wrong = await core.call('vault.changePassphrase', { current: second, next: second });
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  core.clock.advance(30_000);
  await core.must('vault.changePassphrase', { current: first, next: second });
  await locked(core);
  expect((await core.call('vault.unlock', { passphrase: first })).ok).toBe(false);
  core.clock.advance(30_000);
  await core.must('vault.unlock', { passphrase: second });
  await locked(core);
  await core.must('vault.recover', { recoveryCode, passphrase: first });
});

test('recovery sets a new passphrase and a new code; the used code and the old passphrase stop working', async () => {
  const { core, recoveryCode } = await protectedCore();
  await core.must('journal.add', { title: 'Kept', date: '2026-03-04' });
  await locked(core);
  const { recoveryCode: next } = await core.must('vault.recover', { recoveryCode, passphrase: second });
  expect(next).not.toBe(recoveryCode);
  expect(await core.must('journal.list', {})).toMatchObject({ entries: [{ title: 'Kept' }] });
  await locked(core);
  const used = await core.call('vault.recover', { recoveryCode, passphrase: first });
  expect(used).toMatchObject({ ok: false, error: { kind: 'invalid', details: { retryAfterMs: 1_000 } } });
  core.clock.advance(30_000);
  expect((await core.call('vault.unlock', { passphrase: first })).ok).toBe(false);
  core.clock.advance(30_000);
  await core.must('vault.unlock', { passphrase: second });
  await locked(core);
  await core.must('vault.recover', { recoveryCode: next.toLowerCase(), passphrase: first });
});

test('a typing error in the recovery code is told as one, and costs no delay', async () => {
  const { core, recoveryCode } = await protectedCore();
  await locked(core);
  const typed = recoveryCode.slice(0, -1) + (recoveryCode.endsWith('7') ? '8' : '7');
  const result = await core.call('vault.recover', { recoveryCode: typed, passphrase: second });
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  if (!result.ok) expect(result.error.message).toContain('typing error');
  expect(await core.must('vault.state', {})).toEqual({ state: 'locked', retryAt: null });
});

test('a new recovery code is given for the passphrase, and the code before stops working', async () => {
  const { core, recoveryCode } = await protectedCore();
  expect((await core.call('vault.newRecoveryCode', { passphrase: second })).ok).toBe(false);
  core.clock.advance(30_000);
  const { recoveryCode: next } = await core.must('vault.newRecoveryCode', { passphrase: first });
  await locked(core);
  expect((await core.call('vault.recover', { recoveryCode, passphrase: second })).ok).toBe(false);
  core.clock.advance(30_000);
  await core.must('vault.recover', { recoveryCode: next, passphrase: second });
});

test('a short passphrase is refused before anything is made', async () => {
  const core = await createTestCore({ vault: 'absent' });
  const result = await core.call('vault.create', { protection: 'passphrase', passphrase: 'short' });
  expect(result).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  expect(await core.must('vault.state', {})).toEqual({ state: 'absent' });
});

test('a vault without a passphrase cannot be locked, and says so', async () => {
  const core = await createTestCore();
  expect(await core.call('vault.lock', {})).toMatchObject({ ok: false, error: { kind: 'unsupported' } });
  expect(await core.must('vault.state', {})).toEqual({ state: 'open', protection: 'none' });
});

test('locking forgets the key and closes the database; nothing waits in the log', async () => {
  const core = await createTestCore({ vault: first });
  await core.must('journal.add', { title: 'Kept', date: '2026-03-04' });
  const { db, key } = core.vault.opened();
  expect(key.every((byte) => byte === 0)).toBe(false);
  await locked(core);
  expect(key.every((byte) => byte === 0)).toBe(true);
  expect(db.open).toBe(false);
  expect(() => core.vault.opened()).toThrow('locked');
});

test('whoever listens hears of each change of state', async () => {
  const core = await createTestCore({ vault: first });
  const states: string[] = [];
  core.subscribe((name) => {
    if (name === 'vault-state') states.push(core.vault.state().state);
  });
  await locked(core);
  await core.call('vault.unlock', { passphrase: 'wrong' });
  core.clock.advance(1_000);
  await core.must('vault.unlock', { passphrase: first });
  expect(states).toEqual(['locked', 'locked', 'open']);
});
