import { describe, expect, it } from 'vitest';
import type { CallName } from '#shared/api.ts';
import { noDetails } from '#shared/reflection/details.ts';
import { absent } from '#tests/support/board.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function kindOf(core: TestCore, name: CallName, input: unknown): Promise<string> {
  const result = await core.call(name as string, input);
  return result.ok ? 'ok' : result.error.kind;
}

describe('the calls of reflection', () => {
  it('take a weakness from a name to a response with evidence', async () => {
    const core = await createTestCore();
    const added = await core.must('reflection.addClaim', { kind: 'weakness', name: ' Saying yes ' });
    expect(added).toMatchObject({ name: 'Saying yes', description: '', details: noDetails.weakness });
    const { id } = added;
    const saved = await core.must('reflection.saveClaim', {
      id,
      revision: 1,
      kind: 'weakness',
      name: 'Saying yes',
      description: 'It takes one second.',
      details: { ...noDetails.weakness, response: 'improve', responsePlan: 'Tomorrow by ten.' },
    });
    expect(saved).toMatchObject({ revision: 2, details: { response: 'improve' } });
    const entry = await core.must('journal.add', { title: 'Two rotas', date: '2026-03-01' });
    const [ground] = (await core.must('reflection.addEvidence', { claim: id, entry: entry.id })).evidence;
    if (!ground) throw new Error('there should be evidence');
    expect(await core.must('reflection.claimsOfEntry', { entry: entry.id })).toEqual([
      { claim: id, kind: 'weakness', name: 'Saying yes', evidence: ground.id },
    ]);
    await core.must('reflection.saveEvidence', { id: ground.id, words: 'No look at the calendar.' });
    const removed = await core.act('reflection.removeEvidence', { id: ground.id });
    expect(await core.must('reflection.claimsOfEntry', { entry: entry.id })).toEqual([]);
    await removed.undo();
    const back = await core.must('reflection.claim', { id });
    expect(back.evidence[0]).toMatchObject({
      words: 'No look at the calendar.',
      entry: { title: 'Two rotas' },
    });
    await core.must('journal.trash', { id: entry.id });
    const [listed] = await core.must('reflection.claims', { kind: 'weakness' });
    expect(listed?.evidence[0]?.entry).toMatchObject({ id: entry.id, trashed: true });
    const other = await core.must('reflection.addClaim', { kind: 'weakness', name: 'Haste' });
    await core.must('reflection.moveClaim', { id: other.id, before: id });
    const names = (await core.must('reflection.claims', { kind: 'weakness' })).map(({ name }) => name);
    expect(names).toEqual(['Haste', 'Saying yes']);
    await core.must('reflection.trashClaim', { id });
    expect(await core.must('reflection.claims', { kind: 'weakness' })).toHaveLength(1);
    await core.must('trash.restore', { kind: 'weakness', id });
    expect(await core.must('reflection.claims', { kind: 'weakness' })).toHaveLength(2);
  });

  it('refuse what is no claim', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.addClaim', { kind: 'strength', name: 'Asking' });
    const fields = {
      id,
      revision: 1,
      kind: 'strength',
      name: 'Asking',
      description: '',
      details: noDetails.strength,
    };
    const calls: [CallName, object][] = [
      ['reflection.addClaim', { kind: 'strength', name: ' ' }],
      ['reflection.addClaim', { kind: 'talent', name: 'Asking' }],
      ['reflection.saveClaim', { ...fields, name: '' }],
      ['reflection.saveClaim', { ...fields, kind: 'weakness', details: noDetails.weakness }],
      ['reflection.saveClaim', { ...fields, details: { ...fields.details, sureness: 6 } }],
      ['reflection.addClaim', { kind: 'role', name: 'Clerk', details: { enjoyment: 11 } }],
      ['reflection.addClaim', { kind: 'role', name: 'Clerk', details: { started: '2020-13' } }],
      ['reflection.addEvidence', { claim: id, words: '  ' }],
      ['reflection.addEvidence', { claim: id, words: 'x'.repeat(200_001) }],
    ];
    for (const [name, input] of calls)
      expect([name, await kindOf(core, name, input)]).toEqual([name, 'invalid']);
    const unknown = { kind: 'skill' as const, name: 'Asking', details: { colour: 'red' } };
    expect(await core.call('reflection.addClaim', unknown)).toMatchObject({
      error: { message: 'Waymark cannot use what it was given here.' },
    });
  });

  it('say when something is not there', async () => {
    const core = await createTestCore();
    const { id, ...claim } = await core.must('reflection.addClaim', { kind: 'strength', name: 'Asking' });
    const calls: [CallName, object][] = [
      ['reflection.saveClaim', { ...claim, id: absent }],
      ['reflection.moveClaim', { id: absent, before: null }],
      ['reflection.moveClaim', { id, before: absent }],
      ['reflection.trashClaim', { id: absent }],
      ['reflection.addEvidence', { claim: absent, words: 'x' }],
      ['reflection.addEvidence', { claim: id, entry: absent }],
      ['reflection.saveEvidence', { id: absent, words: 'x' }],
      ['reflection.removeEvidence', { id: absent }],
    ];
    for (const [name, input] of calls)
      expect([name, await kindOf(core, name, input)]).toEqual([name, 'not-found']);
    expect(await core.must('reflection.claimsOfEntry', { entry: absent })).toEqual([]);
  });

  it('refuse a save from an older revision with the present one', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.addClaim', { kind: 'strength', name: 'Asking' });
    const fields = {
      id,
      revision: 1,
      kind: 'strength' as const,
      description: '',
      details: noDetails.strength,
    };
    await core.must('reflection.saveClaim', { ...fields, name: 'Hearing' });
    expect(await core.call('reflection.saveClaim', { ...fields, name: 'Other' })).toMatchObject({
      ok: false,
      error: { kind: 'conflict', details: { revision: 2 } },
    });
  });

  it('give nothing away while the vault is locked', async () => {
    const core = await createTestCore({ vault: 'a long passphrase' });
    await core.must('vault.lock', {});
    expect(await kindOf(core, 'reflection.claims', { kind: 'strength' })).toBe('locked');
  });
});
