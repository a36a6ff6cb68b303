import { describe, expect, it } from 'vitest';
import { addClaim } from '#main/reflection/claims.ts';
import { mergeClaims } from '#main/reflection/merge.ts';
import { sumsOf } from '#shared/reflection/activity-sums.ts';
import { openTestDatabase, testClock } from '#tests/support/database.ts';
import { listKeptStates } from '#tests/support/history.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { addActivity, allActivities } from './activities.ts';

describe('the energy log', () => {
  it('takes one line, tells it again, and follows what is changed', async () => {
    const core = await createTestCore();
    const { id: role } = await core.must('reflection.addClaim', { kind: 'role', name: 'Teacher' });
    const { id: entry } = await core.must('journal.add', { title: 'A day', date: '2026-03-03' });
    const bare = await core.must('reflection.addActivity', { name: ' Marking ', date: '2026-03-01' });
    expect(bare).toMatchObject({ name: 'Marking', energy: null, engagement: null, role: null, entry: null });
    const added = await core.must('reflection.addActivity', {
      name: 'A lesson outside',
      date: '2026-03-03',
      energy: 5,
      engagement: 4,
      people: 'Ana, Bo',
      place: 'The wood',
      role,
      entry,
    });
    expect(added).toMatchObject({ role: { name: 'Teacher' }, entry: { id: entry, title: 'A day' } });
    const { activities, total } = await core.must('reflection.activities', {});
    expect([total, activities.map(({ name }) => name)]).toEqual([2, ['A lesson outside', 'Marking']]);
    expect((await core.must('reflection.activities', { entry })).activities).toEqual([added]);

    const { entry: _, role: __, ...fields } = added;
    const saved = await core.must('reflection.saveActivity', { ...fields, energy: 3, role: null });
    expect(saved).toMatchObject({ energy: 3, role: null, revision: 2, entry: { id: entry } });
    const stale = await core.call('reflection.saveActivity', { ...fields, energy: 1, role: null });
    expect(stale).toMatchObject({ ok: false, error: { kind: 'conflict', details: { revision: 2 } } });
    expect(
      await core.must('reflection.saveActivity', { ...fields, revision: 2, energy: 3, role: null }),
    ).toEqual(saved);
    expect((await core.must('search.find', { text: 'wood' })).results).toMatchObject([
      { kind: 'activity', id: added.id, date: '2026-03-03' },
    ]);
  });

  it('goes through the trash and back, and for ever', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.addActivity', { name: 'Gardening', date: '2026-03-01' });
    expect(await core.must('vault.stats', {})).toMatchObject({ activities: 1 });
    await core.must('reflection.trashActivity', { id });
    expect((await core.must('reflection.activities', {})).total).toBe(0);
    expect((await core.must('search.find', { text: 'Gardening' })).total).toBe(0);
    expect(await core.must('vault.stats', {})).toMatchObject({ activities: 0 });
    expect(await core.must('trash.list', {})).toMatchObject([{ kind: 'activity', id, title: 'Gardening' }]);
    await core.must('trash.restore', { kind: 'activity', id });
    expect((await core.must('search.find', { text: 'Gardening' })).total).toBe(1);
    await core.must('reflection.trashActivity', { id });
    expect(await core.must('trash.previewPurge', { item: { kind: 'activity', id } })).toMatchObject({
      items: 1,
      versions: 3,
    });
    await core.must('trash.purge', { item: { kind: 'activity', id } });
    expect(await core.must('trash.list', {})).toEqual([]);
    expect(await core.call('trash.restore', { kind: 'activity', id })).toMatchObject({ ok: false });
  });

  it('refuses a role that is none, an entry that is not there, and steps outside of five', async () => {
    const core = await createTestCore();
    const { id: value } = await core.must('reflection.addClaim', { kind: 'value', name: 'Craft' });
    const given = { name: 'x', date: '2026-03-01' };
    const nowhere = '00000000-0000-7000-8000-000000000000';
    const refusals = [
      [{ role: value }, 'invalid'],
      [{ role: nowhere }, 'not-found'],
      [{ entry: nowhere }, 'not-found'],
      [{ energy: 6 }, 'invalid'],
      [{ engagement: 2.5 }, 'invalid'],
      [{ name: '  ' }, 'invalid'],
    ] as const;
    for (const [more, kind] of refusals) {
      expect(await core.call('reflection.addActivity', { ...given, ...more })).toMatchObject({
        ok: false,
        error: { kind },
      });
    }
    expect((await core.must('reflection.activities', {})).total).toBe(0);
  });

  it('lets go of a role and an entry that are put away, and shows them again when they are back', async () => {
    const core = await createTestCore();
    const { id: role } = await core.must('reflection.addClaim', { kind: 'role', name: 'Teacher' });
    const { id: entry } = await core.must('journal.add', { title: 'A day', date: '2026-03-03' });
    await core.must('reflection.addActivity', { name: 'x', date: '2026-03-03', role, entry });
    const shown = async () => (await core.must('reflection.activities', {})).activities[0];
    await core.must('reflection.trashClaim', { id: role });
    await core.must('journal.trash', { id: entry });
    expect(await shown()).toMatchObject({ role: null, entry: null });
    await core.must('trash.restore', { kind: 'entry', id: entry });
    expect(await shown()).toMatchObject({ role: null, entry: { title: 'A day' } });
    await core.must('trash.purge', { item: { kind: 'role', id: role } });
    expect(await shown()).toMatchObject({ role: null, entry: { title: 'A day' } });
  });

  it('adds up by name, people, place and role, whatever gives the most energy first', () => {
    const db = openTestDatabase();
    const clock = testClock();
    const role = addClaim(db, clock, { kind: 'role', name: 'Teacher' }).id;
    const add = (name: string, energy: number | null, people: string, place: string, in_: string | null) =>
      addActivity(db, clock, {
        name,
        date: '2026-03-01',
        energy,
        engagement: null,
        people,
        place,
        role: in_,
        entry: null,
      });
    add('Rota', 1, 'Tom', 'Office', role);
    add('Café talk', 5, 'Ana, Tom', '', null);
    add('cafe  TALK', 4, 'ana', 'Office', role);
    add('Nothing said', null, '', '', null);
    const sums = sumsOf(allActivities(db));
    expect(sums.activity.map(({ name, times, energy }) => [name, times, energy])).toEqual([
      ['cafe  TALK', 2, 4.5],
      ['Rota', 1, 1],
      ['Nothing said', 1, null],
    ]);
    expect(sums.people.map(({ name, times, energy }) => [name, times, energy])).toEqual([
      ['ana', 2, 4.5],
      ['Tom', 2, 3],
    ]);
    expect(sums.place).toMatchObject([{ name: 'Office', times: 2, energy: 2.5 }]);
    expect(sums.role).toMatchObject([{ name: 'Teacher', role, times: 2 }]);
    const other = addClaim(db, clock, { kind: 'role', name: 'teacher' }).id;
    mergeClaims(db, clock, { from: role, into: other });
    expect(sumsOf(allActivities(db)).role).toMatchObject([{ role: other, times: 2 }]);
  });

  it('counts among what lights up and drains, together with roles', async () => {
    const core = await createTestCore();
    const { id: role } = await core.must('reflection.addClaim', { kind: 'role', name: 'Teacher' });
    await core.must('reflection.addEnergizer', {
      role,
      name: 'Workshops',
      effect: 'energizes',
      kind: 'people',
    });
    const { id: entry } = await core.must('journal.add', { title: 'A day', date: '2026-03-03' });
    for (const [name, energy] of [
      ['workshops', 5],
      ['Workshops', 3],
      ['Rota', 2],
    ] as const) {
      await core.must('reflection.addActivity', { name, energy, date: '2026-03-03', entry });
    }
    expect(await core.must('reflection.energySources', {})).toMatchObject([
      { name: 'Workshops', effect: 'energizes', kind: 'people', times: 2, activities: [{ entry }] },
      { name: 'Rota', effect: 'drains', roles: [], times: 1 },
    ]);
  });
});

describe('results of tests taken elsewhere', () => {
  it('are kept as plain text with their day, found, and kept as they were before', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.addTestResult', { name: 'Big test' });
    const saved = await core.must('reflection.saveTestResult', {
      id,
      revision: 1,
      name: 'Big test',
      date: '2025-05-01',
      words: '<b>Openness</b>: 80',
    });
    expect(saved).toEqual({
      id,
      revision: 2,
      name: 'Big test',
      date: '2025-05-01',
      words: '<b>Openness</b>: 80',
    });
    await core.must('reflection.addTestResult', { name: 'Without a day' });
    expect((await core.must('reflection.testResults', {})).map(({ name }) => name)).toEqual([
      'Big test',
      'Without a day',
    ]);
    expect((await core.must('search.find', { text: 'openness' })).results).toMatchObject([
      { kind: 'test-result', id },
    ]);
    expect(listKeptStates(core.vault.opened().db, 'test-result', id)).toMatchObject([
      { change: 'edit', state: { words: '' } },
    ]);
    await core.must('reflection.trashTestResult', { id });
    expect(await core.must('vault.stats', {})).toMatchObject({ testResults: 1 });
    await core.must('trash.restore', { kind: 'test-result', id });
    expect(await core.must('reflection.testResults', {})).toHaveLength(2);
  });
});
