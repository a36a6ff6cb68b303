import { describe, expect, it } from 'vitest';
import type { CallName } from '#shared/api.ts';
import type { Goal } from '#shared/goals/goals.ts';
import { absent, sheet } from '#tests/support/board.ts';
import { createTestCore, type TestCore } from '#tests/support/vault.ts';

async function kindOf(core: TestCore, name: CallName, input: unknown): Promise<string> {
  const result = await core.call(name as string, input);
  return result.ok ? 'ok' : result.error.kind;
}

function one(goal: Goal): Goal['milestones'][number] {
  const [milestone] = goal.milestones;
  if (!milestone) throw new Error('there should be a milestone');
  return milestone;
}

describe('the calls of goals', () => {
  it('take a goal from a title to done', async () => {
    const core = await createTestCore();
    const added = await core.must('goals.add', { title: '  Lead three workshops ' });
    expect(added).toMatchObject({ title: 'Lead three workshops', status: 'someday' });
    const { id } = added;
    const saved = await core.must('goals.save', { id, revision: added.revision, ...sheet });
    expect(saved.revision).toBe(2);
    const { id: strength } = await core.must('reflection.addClaim', { kind: 'strength', name: 'Asking' });
    expect(
      (await core.must('goals.linkClaim', { goal: id, kind: 'strength', claim: strength })).strengths,
    ).toHaveLength(1);
    const milestone = one(await core.must('goals.addMilestone', { goal: id, title: 'The first' }));
    expect(milestone).toMatchObject({ goal: id, due: null, doneAt: null });
    await core.must('goals.addMilestone', { goal: id, title: 'The second', due: '2026-05-01' });
    await core.must('goals.saveMilestone', {
      id: milestone.id,
      revision: 1,
      title: 'First',
      due: '2026-04-01',
    });
    const ticked = await core.must('goals.tickMilestone', { id: milestone.id, done: true });
    expect(one(ticked)).toMatchObject({
      title: 'First',
      due: '2026-04-01',
      doneAt: core.clock.now().toISOString(),
    });
    const moved = await core.must('goals.moveMilestone', { id: milestone.id, before: null });
    expect(moved.milestones.map(({ title }) => title)).toEqual(['The second', 'First']);
    const removed = await core.act('goals.removeMilestone', { id: milestone.id });
    expect(removed.value.milestones).toHaveLength(1);
    await removed.undo();
    expect((await core.must('goals.get', { id })).milestones).toHaveLength(2);
    expect(
      (await core.must('goals.unlinkClaim', { goal: id, kind: 'strength', claim: strength })).strengths,
    ).toEqual([]);
    const done = await core.must('goals.move', { id, status: 'done', before: null });
    expect(done.status).toBe('done');
    expect(await core.must('goals.list', {})).toEqual([done]);
    expect(await core.must('goals.get', { id })).toEqual(done);
    expect(await core.must('goals.trash', { id })).toEqual({});
    expect(await core.must('goals.list', {})).toEqual([]);
    expect((await core.must('trash.list', {})).map(({ kind, id: trashed }) => [kind, trashed])).toEqual([
      ['goal', id],
    ]);
    await core.must('trash.restore', { kind: 'goal', id });
    expect(await core.must('goals.list', {})).toEqual([done]);
  });

  it('refuse what is no goal, naming what to do', async () => {
    const core = await createTestCore();
    const { id } = await core.must('goals.add', { title: 'a' });
    const result = await core.call('goals.add', { title: '   ' });
    expect(result).toMatchObject({ ok: false, error: { kind: 'invalid', message: /what you want/ } });
    for (const measure of [
      { unit: '', start: 0, target: Number.POSITIVE_INFINITY, now: 0 },
      { unit: '', start: 0, target: Number.NaN, now: 0 },
      { unit: '', start: 0, target: 2e12, now: 0 },
      { unit: '', start: 0, target: 1 },
    ])
      expect(await kindOf(core, 'goals.save', { id, revision: 1, ...sheet, measure })).toBe('invalid');
    for (const due of ['2026-02-30', '30.06.2026', '2026-6-1', ''])
      expect(await kindOf(core, 'goals.save', { id, revision: 1, ...sheet, due })).toBe('invalid');
    expect(await kindOf(core, 'goals.move', { id, status: 'finished', before: null })).toBe('invalid');
    expect(await kindOf(core, 'goals.addMilestone', { goal: id, title: ' ' })).toBe('invalid');
    expect(await kindOf(core, 'goals.get', { id: "1' OR 1=1" })).toBe('invalid');
    expect((await core.must('goals.get', { id })).revision).toBe(1);
  });

  it('say when something is not there', async () => {
    const core = await createTestCore();
    const { id } = await core.must('goals.add', { title: 'a' });
    const calls: [CallName, object][] = [
      ['goals.get', { id: absent }],
      ['goals.save', { id: absent, revision: 1, ...sheet }],
      ['goals.move', { id: absent, status: 'next', before: null }],
      ['goals.move', { id, status: 'next', before: absent }],
      ['goals.trash', { id: absent }],
      ['goals.linkClaim', { goal: id, kind: 'strength', claim: absent }],
      ['goals.linkClaim', { goal: absent, kind: 'strength', claim: absent }],
      ['goals.unlinkClaim', { goal: absent, kind: 'strength', claim: absent }],
      ['goals.addMilestone', { goal: absent, title: 'x' }],
      ['goals.saveMilestone', { id: absent, revision: 1, title: 'x', due: null }],
      ['goals.tickMilestone', { id: absent, done: true }],
      ['goals.moveMilestone', { id: absent, before: null }],
      ['goals.removeMilestone', { id: absent }],
    ];
    for (const [name, input] of calls)
      expect([name, await kindOf(core, name, input)]).toEqual([name, 'not-found']);
  });

  it('refuse a save from an older revision with the present one', async () => {
    const core = await createTestCore();
    const goal = await core.must('goals.add', { title: 'a' });
    await core.must('goals.save', { id: goal.id, revision: 1, ...sheet });
    expect(await core.call('goals.save', { id: goal.id, revision: 1, ...sheet, why: 'other' })).toMatchObject(
      {
        ok: false,
        error: { kind: 'conflict', details: { revision: 2 } },
      },
    );
    const milestone = one(await core.must('goals.addMilestone', { goal: goal.id, title: 'x' }));
    const older = { id: milestone.id, revision: 3, title: 'y', due: null };
    expect(await core.call('goals.saveMilestone', older)).toMatchObject({
      ok: false,
      error: { kind: 'conflict', details: { revision: 1 } },
    });
  });

  it('give nothing away while the vault is locked', async () => {
    const core = await createTestCore({ vault: 'a long passphrase' });
    await core.must('goals.add', { title: 'a' });
    await core.must('vault.lock', {});
    expect(await kindOf(core, 'goals.list', {})).toBe('locked');
    expect(await kindOf(core, 'goals.add', { title: 'b' })).toBe('locked');
  });

  it('tell the window what became stale', async () => {
    const core = await createTestCore();
    const changed: string[][] = [];
    core.subscribe((name, data) => {
      if (name === 'changed' && 'domains' in data) changed.push(data.domains);
    });
    const { id } = await core.must('goals.add', { title: 'a' });
    await core.must('goals.list', {});
    await core.must('goals.trash', { id });
    expect(changed).toEqual([
      ['goals', 'search', 'plan', 'reflection', 'journal', 'people', 'explore', 'learning'],
      ['goals', 'search', 'plan', 'reflection', 'journal', 'people', 'explore', 'learning', 'trash'],
    ]);
  });
});
