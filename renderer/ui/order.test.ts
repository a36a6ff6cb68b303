import { describe, expect, it } from 'vitest';
import { oneStep, placed } from './order.ts';

const list = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (items: readonly { id: string }[]): string => items.map(({ id }) => id).join('');

describe('placing in a list', () => {
  it.each([
    ['a', 'c', 'bac'],
    ['a', null, 'bca'],
    ['c', 'a', 'cab'],
    ['b', 'b', 'abc'],
    ['b', 'gone', 'acb'],
    ['gone', 'a', 'abc'],
  ])('puts %s before %s', (id, before, outcome) => {
    expect(ids(placed(list, { id, before }))).toBe(outcome);
  });

  it.each([
    ['a', 1, 'bac'],
    ['b', 1, 'acb'],
    ['b', -1, 'bac'],
    ['c', -1, 'acb'],
  ] as const)('moves %s by %i', (id, by, outcome) => {
    const step = oneStep(list, id, by);
    expect(step && ids(placed(list, step))).toBe(outcome);
  });

  it.each([
    ['a', -1],
    ['c', 1],
    ['gone', 1],
  ] as const)('does not move %s by %i', (id, by) => {
    expect(oneStep(list, id, by)).toBeNull();
  });
});
