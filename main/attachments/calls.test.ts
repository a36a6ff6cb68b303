import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { partBytes } from '#shared/attachments/limits.ts';
import { temporaryFolder } from '#tests/support/database.ts';
import { testShell } from '#tests/support/shell.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function store({ must }: TestCore, name: string, data: Buffer): Promise<string> {
  const base64 = (from: number, to: number): string => data.subarray(from, to).toString('base64');
  const { id, parts } = await must('attachments.begin', { name, bytes: data.length, head: base64(0, 4_096) });
  for (let part = 0; part < parts; part += 1) {
    const piece = base64(part * partBytes, (part + 1) * partBytes);
    await must('attachments.append', { id, part, data: piece });
  }
  await must('attachments.finish', { id });
  return id;
}

async function read({ must }: TestCore, id: string): Promise<Buffer> {
  const { parts } = await must('attachments.info', { id });
  const pieces: Buffer[] = [];
  for (let part = 0; part < parts; part += 1) {
    pieces.push(Buffer.from((await must('attachments.read', { id, part })).data, 'base64'));
  }
  return Buffer.concat(pieces);
}

it('a file goes in and out over the bridge, is counted and checked, and lies in a backup', async () => {
  const backup = join(temporaryFolder(), 'backup.waymark');
  const core = await createTestCore({
    shell: testShell({ chooseTarget: async () => backup, chooseSource: async () => backup }),
  });
  const data = randomBytes(2 * partBytes + 1);
  const id = await store(core, 'noise.bin', data);
  expect((await read(core, id)).equals(data)).toBe(true);
  expect((await core.must('vault.stats', {})).attachments).toBe(1);
  expect(await core.must('vault.verify', { job: 'check' })).toMatchObject({ ok: true });

  await core.must('vault.backUp', { job: 'backup' });
  const other = await createTestCore({ shell: testShell({ chooseSource: async () => backup }) });
  const inside = await other.must('vault.inspectBackup', { id: null });
  expect(inside?.counts?.attachments).toBe(1);
  await other.must('vault.restoreBackup', { token: inside?.token ?? '' });
  expect((await read(other, id)).equals(data)).toBe(true);
});

it('a piece that is no base64 is refused, and so is one after a lock', async () => {
  const core = await createTestCore({ vault: 'a long passphrase' });
  const { id } = await core.must('attachments.begin', { name: 'a', bytes: 3, head: '' });
  const refused = await core.call('attachments.append', { id, part: 0, data: 'no base64!' });
  expect(refused).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  await core.must('vault.lock', {});
  const locked = await core.call('attachments.append', { id, part: 0, data: 'AAAA' });
  expect(locked).toMatchObject({ ok: false, error: { kind: 'locked' } });
  await core.must('vault.unlock', { passphrase: 'a long passphrase' });
  const interrupted = await core.call('attachments.append', { id, part: 0, data: 'AAAA' });
  expect(interrupted).toMatchObject({
    ok: false,
    error: { kind: 'not-found', message: 'Storing this file was interrupted. Add it again.' },
  });
});
