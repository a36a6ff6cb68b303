import { describe, expect, it } from 'vitest';
import { absent } from '#tests/support/board.ts';
import { createTestCore } from '#tests/support/vault.ts';
import { listOpenConflicts } from './conditions.ts';

async function held() {
  const core = await createTestCore();
  const goal = await core.must('goals.add', { title: 'Lead the team abroad', status: 'active' });
  const soft = await core.must('reflection.addClaim', {
    kind: 'non-negotiable',
    name: 'A short way to work',
    details: { area: 'place', hard: false },
  });
  const hard = await core.must('reflection.addClaim', {
    kind: 'non-negotiable',
    name: 'Home by six',
    details: { area: 'family', threshold: 'three days a week' },
  });
  return { core, goal: goal.id, soft: soft.id, hard: hard.id };
}

describe('a goal held against what is not negotiable', () => {
  it('shows every condition, the hard ones first, with what was found', async () => {
    const { core, goal, soft, hard } = await held();
    await core.must('reflection.judgeCondition', { goal, claim: soft, verdict: 'meets' });
    expect(await core.must('reflection.conditionsOfGoal', { goal })).toEqual([
      {
        claim: hard,
        name: 'Home by six',
        area: 'family',
        hard: true,
        threshold: 'three days a week',
        verdict: null,
        words: '',
      },
      {
        claim: soft,
        name: 'A short way to work',
        area: 'place',
        hard: false,
        threshold: '',
        verdict: 'meets',
        words: '',
      },
    ]);
  });

  it('is in conflict until that is taken back, or the goal or the condition goes; one that ended counts no more', async () => {
    const { core, goal, soft, hard } = await held();
    const names = async (): Promise<string[]> =>
      (await core.must('reflection.conflicts', {})).map(({ name }) => name);
    await core.must('reflection.judgeCondition', { goal, claim: soft, verdict: 'conflicts' });
    await core.must('reflection.judgeCondition', {
      goal,
      claim: hard,
      verdict: 'conflicts',
      words: 'Late calls',
    });
    expect(await names()).toEqual(['Home by six', 'A short way to work']);
    expect(await core.must('reflection.goalsOfCondition', { claim: hard })).toEqual([
      { goal, title: 'Lead the team abroad', verdict: 'conflicts', words: 'Late calls' },
    ]);
    await core.must('reflection.judgeCondition', { goal, claim: hard, verdict: null });
    expect(await names()).toEqual(['A short way to work']);
    await core.must('reflection.trashClaim', { id: soft });
    expect(await names()).toEqual([]);
    await core.must('trash.restore', { kind: 'non-negotiable', id: soft });
    expect(await names()).toEqual(['A short way to work']);
    const { db } = core.vault.opened();
    expect(listOpenConflicts(db)).toHaveLength(1);
    await core.must('goals.move', { id: goal, status: 'let-go', before: null });
    expect(listOpenConflicts(db)).toEqual([]);
    expect(await names()).toEqual(['A short way to work']);
    await core.must('goals.trash', { id: goal });
    expect(await names()).toEqual([]);
  });

  it('refuses what is no condition and what is not there', async () => {
    const { core, goal, hard } = await held();
    const value = await core.must('reflection.addClaim', { kind: 'value', name: 'Fairness' });
    const kinds = await Promise.all(
      [
        { goal, claim: value.id },
        { goal: absent, claim: hard },
        { goal, claim: absent },
      ].map(async (asked) => {
        const result = await core.call('reflection.judgeCondition', {
          ...asked,
          verdict: 'meets',
          words: '',
        });
        return result.ok ? 'ok' : result.error.kind;
      }),
    );
    expect(kinds).toEqual(['invalid', 'not-found', 'not-found']);
  });
});
