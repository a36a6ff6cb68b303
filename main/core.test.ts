import { expect, test } from 'vitest';
import { api } from '#shared/api.ts';
import { domains } from '#shared/bridge/call.ts';
import { testShell } from '#tests/support/shell.ts';
import { until } from '#tests/support/until.ts';
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

test('a setting is saved without touching the others; a language that is none is refused', async () => {
  const core = await createTestCore({ vault: 'absent' });
  await core.must('settings.save', { locale: 'de-CH' });
  expect(await core.must('settings.save', { theme: 'dark' })).toMatchObject({
    theme: 'dark',
    locale: 'de-CH',
  });
  expect(await core.call('settings.save', { locale: 'not a language' })).toMatchObject({
    ok: false,
    error: { kind: 'invalid' },
  });
});

test('a command publishes what it made stale, and a query nothing', async () => {
  const core = await createTestCore();
  const changed: unknown[] = [];
  const stop = core.subscribe((name, data) => {
    if (name === 'changed' && 'domains' in data) changed.push(data.domains);
  });
  await core.must('journal.add', { title: '', date: '2026-03-04' });
  await core.must('journal.list', {});
  stop();
  await core.must('journal.add', { title: '', date: '2026-03-04' });
  expect(changed).toEqual([['journal', 'search', 'reflection', 'people']]);
});

test('the window hears when another process wrote to the vault', async () => {
  const core = await createTestCore({ window: true });
  let heard: readonly string[] | null = null;
  core.subscribe((name, data) => {
    if (name === 'changed' && 'domains' in data) heard = data.domains;
  });
  const beside = await createTestCore({ vault: 'absent', folder: core.folder });
  let written = 0;
  // The first look only remembers where the database stands, so there is more written until one is heard.
  const domainsHeard = await until('the window heard of it', async () => {
    await beside.must('journal.add', { title: 'From the command line', date: '2026-03-04' });
    written += 1;
    return heard;
  });
  expect(domainsHeard).toEqual([...domains]);
  expect(await core.must('journal.list', {})).toMatchObject({ total: written });
});

test('flushing asks the window, and tells whether everything was saved in time', async () => {
  const core = await createTestCore();
  expect(await core.flush(10)).toBe(true);
  let saved: boolean | null = true;
  core.subscribe((name, data) => {
    if (name !== 'flush' || !('token' in data) || saved === null) return;
    void core.call('shell.flushed', { token: 'another', saved: true });
    void core.call('shell.flushed', { token: data.token, saved });
  });
  expect(await core.flush(5_000)).toBe(true);
  saved = false;
  expect(await core.flush(5_000)).toBe(false);
  saved = null;
  expect(await core.flush(20)).toBe(false);
});

test('only web and mail addresses reach the shell', async () => {
  const opened: string[] = [];
  const shell = testShell({
    openExternal: async (url) => {
      opened.push(url);
      return true;
    },
  });
  const core = await createTestCore({ vault: 'absent', shell });
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'smb://host/x', 'not an address', '']) {
    expect(await core.call('shell.openExternal', { url })).toMatchObject({
      ok: false,
      error: { kind: 'invalid' },
    });
  }
  await core.must('shell.openExternal', { url: 'https://example.org/a' });
  await core.must('shell.openExternal', { url: 'mailto:ada@example.org' });
  expect(opened).toEqual(['https://example.org/a', 'mailto:ada@example.org']);
});

test('every call of the contract has a handler', async () => {
  const core = await createTestCore({ vault: 'absent' });
  for (const name of Object.keys(api)) {
    const result = await core.call(name, null);
    if (!result.ok) expect(result.error.kind, name).not.toBe('internal');
  }
});
