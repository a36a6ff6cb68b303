import { describe, expect, it } from 'vitest';
import { moveOnBoard, placeText } from '#renderer/parts/board/columns.ts';
import { aGoal } from '#tests/support/plan.ts';
import { moved } from './columns.ts';
import { boardOf, namedDirections } from './groups.ts';

const shown = { today: '2026-03-04', directions: [{ id: 'teach', name: 'Teach' }] };
const a = aGoal({ id: 'a', title: 'a', status: 'someday', area: 'Work', due: '2026-04-01' });
const b = aGoal({ id: 'b', title: 'b', status: 'active', area: 'Work', direction: 'teach' });
const c = aGoal({ id: 'c', title: 'c', status: 'next', area: 'Health', horizon: 'year', direction: 'gone' });
const over = aGoal({ id: 'd', title: 'd', status: 'done', area: 'Work' });
const goals = [a, b, c, over];

const shape = ({ list }: ReturnType<typeof boardOf>): string =>
  list.map(({ name, cards: of }) => `${name}: ${of.map(({ id }) => id).join('')}`).join(' | ');

describe('the board by something else than status', () => {
  it.each([
    ['area', 'Work: ba | Health: c | No area: '],
    ['direction', 'Teach: b | No direction: ca'],
    [
      'horizon',
      'Within a quarter: a | Within a year: c | Within three years:  | Within ten years:  | No horizon: b',
    ],
  ] as const)('by %s shows what is not over, what is pursued first', (by, columns) => {
    expect(shape(boardOf(goals, by, shown))).toBe(columns);
  });

  it('gives a goal what its new column stands for, and nothing else', () => {
    const board = boardOf(goals, 'area', shown);
    const move = moveOnBoard(board, 'c', 'left');
    expect(move).toMatchObject({ id: 'c', column: 'Work' });
    const after = moved(board, { id: 'c', column: 'Work', before: 'b' });
    expect(shape(after)).toBe('Work: bca | Health:  | No area: ');
    expect(after.list[0]?.cards[1]).toEqual({ ...c, area: 'Work' });
    expect(placeText(after, 'c')).toBe('Work, 2 of 3');
  });

  it('has no order of the person’s own within a column', () => {
    const board = boardOf(goals, 'area', shown);
    expect(moveOnBoard(board, 'a', 'up')).toBeNull();
    expect(moved(board, { id: 'a', column: 'Work', before: 'b' })).toBe(board);
  });

  it('names directions by their first line, and only those with words', () => {
    expect(
      namedDirections([
        { id: 'x', words: ' Teach\nand write' },
        { id: 'y', words: ' ' },
        { id: null, words: '' },
      ]),
    ).toEqual([{ id: 'x', name: 'Teach' }]);
  });
});
