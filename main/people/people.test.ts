import { describe, expect, test } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';

const found = async (core: Awaited<ReturnType<typeof createTestCore>>, text: string) =>
  (await core.must('search.find', { text })).results.map(({ kind, title }) => `${kind} ${title}`);

describe('a person', () => {
  test('is a name at first, for one’s own eyes, and is saved field by field with what was before', async () => {
    const core = await createTestCore();
    const ana = await core.must('people.add', { name: 'Ana' });
    expect(ana).toMatchObject({ name: 'Ana', work: '', mentor: false, mentionsCount: true, audience: 'me' });
    const said = {
      work: 'Designs for the city',
      closeness: 3 as const,
      organisation: 'City of Lund',
      tags: ['design', 'Design', 'public'],
      contacts: [{ sort: 'email' as const, label: 'work', value: 'ana@example.org' }],
      birthday: '--12-03',
      rhythm: { every: 6, unit: 'week' as const },
    };
    const saved = await core.must('people.save', { id: ana.id, revision: 1, ...said });
    expect(saved).toMatchObject({ ...said, tags: ['design', 'public'], name: 'Ana', revision: 2 });
    expect(await core.must('people.save', { id: ana.id, revision: 2, ...said })).toEqual(saved);
    expect(await found(core, 'ana@example.org')).toEqual(['person Ana']);
    expect(await found(core, 'lund')).toEqual(['organisation City of Lund']);
    const stale = await core.call('people.save', { id: ana.id, revision: 1, name: 'Anna' });
    expect(stale).toMatchObject({ error: { kind: 'conflict', details: { revision: 2 } } });
    const kept = listKeptStates(core.vault.opened().db, 'person', ana.id);
    expect(kept).toMatchObject([{ change: 'edit', state: { work: '', closeness: null } }]);
  });

  test('refuses what cannot be', async () => {
    const core = await createTestCore();
    const { id } = await core.must('people.add', { name: 'Ana' });
    const refusals: [object, string][] = [
      [{ birthday: '--02-30' }, 'invalid'],
      [{ birthday: '2026-02-30' }, 'invalid'],
      [{ closeness: 6 }, 'invalid'],
      [{ rhythm: { every: 0, unit: 'week' } }, 'invalid'],
      [{ contacts: [{ sort: 'email', label: '', value: ' ' }] }, 'invalid'],
      [{ introducedBy: id }, 'invalid'],
      [{ introducedBy: absent }, 'not-found'],
      [{ picture: absent }, 'not-found'],
      [{ name: ' ' }, 'invalid'],
    ];
    for (const [fields, kind] of refusals) {
      const result = await core.call('people.save', { id, revision: 1, ...fields });
      expect(result, JSON.stringify(fields)).toMatchObject({ ok: false, error: { kind } });
    }
    const born = await core.must('people.save', { id, revision: 1, birthday: '--02-29' });
    expect(born.birthday).toBe('--02-29');
  });

  test('may have the name of somebody else, and is told apart by what they do and where', async () => {
    const core = await createTestCore();
    const first = await core.must('people.add', { name: 'Ana Lima' });
    expect((await core.must('people.add', { name: 'ana  lima' })).id).toBe(first.id);
    const second = await core.must('people.add', { name: 'Ana Lima', another: true });
    expect(second.id).not.toBe(first.id);
    await core.must('people.save', { id: first.id, revision: 1, work: 'Nurse', organisation: 'St Mary' });
    await core.must('people.save', { id: second.id, revision: 1, place: 'Porto' });
    expect(await core.must('people.list', {})).toEqual([
      { id: first.id, name: 'Ana Lima', apart: 'Nurse, St Mary' },
      { id: second.id, name: 'Ana Lima', apart: 'Porto' },
    ]);
  });

  test('goes to the trash with what is theirs, comes back with it, and leaves nothing when deleted for ever', async () => {
    const core = await createTestCore();
    const { db } = core.vault.opened();
    const ruth = await core.must('people.add', { name: 'Ruth' });
    const { id } = await core.must('people.add', { name: 'Ana' });
    await core.must('people.save', { id, revision: 1, introducedBy: ruth.id, note: 'A quiet voice' });
    const option = await core.must('explore.addOption', { name: 'Weaver' });
    await core.must('explore.tieOption', { option: option.id, kind: 'person', id });
    await core.must('people.trash', { id });
    expect(await core.call('people.person', { id })).toMatchObject({ error: { kind: 'not-found' } });
    expect(await found(core, 'quiet')).toEqual([]);
    await core.must('trash.restore', { kind: 'person', id });
    expect(await core.must('people.person', { id })).toMatchObject({
      introducedByName: 'Ruth',
      options: [{ name: 'Weaver' }],
    });
    expect(await found(core, 'quiet')).toEqual(['person Ana']);
    // Whoever introduced them may go first, and comes back to where they were.
    await core.must('people.trash', { id: ruth.id });
    const page = await core.must('people.person', { id });
    expect(page).toMatchObject({ introducedBy: null, introducedByName: '' });
    await core.must('people.save', { id, revision: page.revision, note: 'A voice' });
    await core.must('trash.restore', { kind: 'person', id: ruth.id });
    expect((await core.must('people.person', { id })).introducedByName).toBe('Ruth');
    await core.must('people.trash', { id });
    await core.must('trash.purge', { item: { kind: 'person', id } });
    expect(db.prepare("SELECT count(*) FROM links WHERE to_kind = 'person'").pluck().get()).toBe(0);
    expect(db.prepare('SELECT count(*) FROM history WHERE record = ?').pluck().get(id)).toBe(0);
    expect((await core.must('explore.option', { id: option.id })).ties).toEqual([]);
  });
});

describe('an organisation', () => {
  test('is found by its name, whatever the case, and gathers who and what belongs to it', async () => {
    const core = await createTestCore();
    const ana = await core.must('people.add', { name: 'Ana' });
    const ben = await core.must('people.add', { name: 'Ben' });
    await core.must('people.save', { id: ana.id, revision: 1, organisation: 'Northbank' });
    await core.must('people.save', { id: ben.id, revision: 1, organisation: ' NORTHBANK ', work: 'Clerk' });
    const [one, ...others] = await core.must('people.organisations', {});
    expect([one?.name, one?.people, others]).toEqual(['Northbank', 2, []]);
    const id = one?.id ?? '';
    expect((await core.must('people.addOrganisation', { name: 'northbank' })).id).toBe(id);
    const option = await core.must('explore.addOption', { name: 'Team lead' });
    await core.must('explore.saveOption', { ...option, employer: 'northbank' });
    await core.must('explore.addOption', { name: 'NorthBank', sort: 'employer' });
    await core.must('explore.addApplication', { employer: 'Northbank', role: 'Lead' });
    expect(await core.must('people.organisation', { id })).toMatchObject({
      people: [
        { name: 'Ana', work: '' },
        { name: 'Ben', work: 'Clerk' },
      ],
      options: [{ name: 'NorthBank' }, { name: 'Team lead' }],
      applications: [{ outcome: 'open' }],
    });
    await core.must('people.saveOrganisation', { id, revision: 1, about: 'A bank with a pond' });
    expect(await found(core, 'pond')).toEqual(['organisation Northbank']);
    expect((await core.must('vault.stats', {})).organisations).toBe(1);
  });

  test('in the trash is nobody’s, comes back with its people, and leaves them when deleted for ever', async () => {
    const core = await createTestCore();
    const ana = await core.must('people.add', { name: 'Ana' });
    const { organisationId } = await core.must('people.save', {
      id: ana.id,
      revision: 1,
      organisation: 'Northbank',
    });
    const id = organisationId ?? '';
    const at = async () => (await core.must('people.person', { id: ana.id })).organisation;
    await core.must('people.trashOrganisation', { id });
    expect(await at()).toBe('');
    await core.must('people.save', { id: ana.id, revision: 2, note: 'x' });
    await core.must('trash.restore', { kind: 'organisation', id });
    expect(await at()).toBe('Northbank');
    await core.must('people.trashOrganisation', { id });
    await core.must('trash.purge', { item: { kind: 'organisation', id } });
    expect(await at()).toBe('');
    expect(await core.must('people.organisations', {})).toEqual([]);
  });
});
