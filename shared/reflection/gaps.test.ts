import { describe, expect, it } from 'vitest';
import { aClaim } from '#tests/support/plan.ts';
import { gapsOf } from './gaps.ts';

const skill = (name: string, levelNow: number | null, levelWanted: number | null) =>
  aClaim('skill', { name, details: { levelNow, levelWanted } });

describe('the gaps between skills as they are and as they are wanted', () => {
  it('begin with what active goals need, then with the largest; what has no gap is not among them', () => {
    const [small, large, needed, met, unsaid] = [
      skill('Small', 3, 4),
      skill('Large', 1, 5),
      skill('Needed', 2, 3),
      skill('Met', 4, 4),
      skill('Unsaid', null, 5),
    ] as const;
    const goal = { id: 'g', title: 'Lead three workshops', skills: [{ id: needed.id }, { id: met.id }] };
    const gaps = gapsOf([small, large, needed, met, unsaid], [goal]);
    expect(
      gaps.map(({ skill: { name }, size, goals }) => [name, size, goals.map(({ title }) => title)]),
    ).toEqual([
      ['Needed', 1, ['Lead three workshops']],
      ['Large', 4, []],
      ['Small', 1, []],
    ]);
  });
});
