import { describe, expect, it } from 'vitest';
import { createTestCore } from '#tests/support/vault.ts';

describe('what gives energy and what takes it', () => {
  it('is said of a role once, and taken away again', async () => {
    const core = await createTestCore();
    const { id: role } = await core.must('reflection.addClaim', { kind: 'role', name: 'Teacher' });
    const said = { role, effect: 'energizes', kind: 'people' } as const;
    const one = await core.must('reflection.addEnergizer', { ...said, name: 'People asking' });
    expect(await core.must('reflection.addEnergizer', { ...said, name: ' people  ASKING' })).toEqual(one);
    await core.must('reflection.addEnergizer', { ...said, effect: 'drains', name: 'People asking' });
    expect(await core.must('reflection.energizers', { role })).toHaveLength(2);
    await core.must('reflection.removeEnergizer', { id: one.id });
    expect((await core.must('reflection.energizers', { role })).map(({ effect }) => effect)).toEqual([
      'drains',
    ]);
    expect(await core.call('reflection.removeEnergizer', { id: one.id })).toMatchObject({ ok: false });
  });

  it('is summed across roles, what most share first; a role in the trash does not count', async () => {
    const core = await createTestCore();
    const roles: string[] = [];
    for (const name of ['Teacher', 'Editor']) {
      const { id } = await core.must('reflection.addClaim', { kind: 'role', name });
      roles.push(id);
    }
    const [teacher = '', editor = ''] = roles;
    const add = (role: string, name: string, effect: 'energizes' | 'drains' = 'energizes') =>
      core.must('reflection.addEnergizer', { role, name, effect, kind: 'task' });
    await add(teacher, 'New problems');
    await add(teacher, 'Café talks');
    await add(editor, 'cafe  talks');
    await add(editor, 'Reports nobody reads', 'drains');
    const sources = await core.must('reflection.energySources', {});
    expect(sources.map(({ name, effect, roles: of }) => [name, effect, of.map((role) => role.name)])).toEqual(
      [
        ['Café talks', 'energizes', ['Teacher', 'Editor']],
        ['New problems', 'energizes', ['Teacher']],
        ['Reports nobody reads', 'drains', ['Editor']],
      ],
    );
    await core.must('reflection.trashClaim', { id: editor });
    expect((await core.must('reflection.energySources', {})).map(({ name }) => name)).toEqual([
      'New problems',
      'Café talks',
    ]);
  });

  it('belongs to roles alone', async () => {
    const core = await createTestCore();
    const { id } = await core.must('reflection.addClaim', { kind: 'value', name: 'Fairness' });
    const asked = await core.call('reflection.addEnergizer', {
      role: id,
      name: 'Anything',
      effect: 'drains',
      kind: 'task',
    });
    expect(asked).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});
