import { describe, expect, it } from 'vitest';
import { aGoal } from '#tests/support/plan.ts';
import { isFiltering, offered, passes } from './filter.ts';
import type { DueRange } from './view.ts';

const today = '2026-01-31';
const ana = { id: 'ana', name: 'Ana' };
const calm = { id: 'calm', name: 'Calm' };

describe('the filter of the board', () => {
  it('narrows by value and by person, together', () => {
    const goal = aGoal({ values: [calm], people: [ana] });
    expect(passes(goal, {}, today)).toBe(true);
    expect(passes(goal, { value: 'calm', person: 'ana' }, today)).toBe(true);
    expect(passes(goal, { value: 'calm', person: 'ben' }, today)).toBe(false);
    expect([isFiltering({}), isFiltering({ due: 'none' })]).toEqual([false, true]);
  });

  it.each<[string | null, DueRange[]]>([
    [null, ['none']],
    ['2026-01-30', ['passed']],
    ['2026-01-31', ['month', 'quarter', 'year']],
    ['2026-02-28', ['month', 'quarter', 'year']],
    ['2026-03-01', ['quarter', 'year']],
    ['2026-05-01', ['year']],
    ['2027-02-01', []],
  ])('knows when %s is', (due, ranges) => {
    const all: DueRange[] = ['passed', 'month', 'quarter', 'year', 'none'];
    expect(all.filter((range) => passes(aGoal({ due }), { due: range }, today))).toEqual(ranges);
  });

  it('offers what goals are tied to, once each, by name', () => {
    const goals = [aGoal({ people: [{ id: 'z', name: 'Zoe' }, ana] }), aGoal({ people: [ana] })];
    expect(offered(goals, 'people').map(({ name }) => name)).toEqual(['Ana', 'Zoe']);
    expect(offered(goals, 'values')).toEqual([]);
  });
});
