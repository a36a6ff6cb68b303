import { describe, expect, it } from 'vitest';
import { cardsIn, type Direction, moveOnBoard, placeText, step } from '#renderer/parts/board/columns.ts';
import type { Goal, GoalStatus } from '#shared/goals/goals.ts';
import { aGoal } from '#tests/support/plan.ts';
import { type Columns, columnsOf, moved } from './columns.ts';

function goal(id: string, status: GoalStatus): Goal {
  return aGoal({ id, status, title: id });
}

/** a and b are for someday, c d e are active, f is done; Next and Let go are empty. */
const board = columnsOf([
  goal('a', 'someday'),
  goal('b', 'someday'),
  goal('c', 'active'),
  goal('d', 'active'),
  goal('e', 'active'),
  goal('f', 'done'),
]);

const shape = (columns: Columns): string =>
  columns.list.map(({ cards }) => cards.map(({ id }) => id).join('')).join('|');

describe('the board', () => {
  it('keeps each column in the order in which goals come', () => {
    expect(shape(board)).toBe('ab||cde|f|');
  });

  it.each([
    ['a', 'active', 'd', 'b||cade|f|'],
    ['a', 'active', null, 'b||cdea|f|'],
    ['c', 'active', null, 'ab||dec|f|'],
    ['e', 'active', 'c', 'ab||ecd|f|'],
    ['d', 'let-go', null, 'ab||ce|f|d'],
    ['d', 'next', 'gone', 'ab|d|ce|f|'],
    ['gone', 'next', null, 'ab||cde|f|'],
  ] as const)('puts %s into %s before %s', (id, status, before, outcome) => {
    const after = moved(board, { id, column: status, before });
    expect(shape(after)).toBe(outcome);
    expect(after.list.every(({ key, cards }) => cards.every((each) => each.status === key))).toBe(true);
  });

  it('leaves columns alone that a move does not touch', () => {
    expect(cardsIn(moved(board, { id: 'a', column: 'active', before: null }), 'done')).toBe(
      cardsIn(board, 'done'),
    );
  });

  it('is the same when a move is made twice', () => {
    const move = { id: 'a', column: 'active', before: 'd' };
    expect(shape(moved(moved(board, move), move))).toBe('b||cade|f|');
  });
});

describe('moveOnBoard', () => {
  it.each([
    ['c', 'down', 'ab||dce|f|'],
    ['d', 'down', 'ab||ced|f|'],
    ['e', 'up', 'ab||ced|f|'],
    ['e', 'first', 'ab||ecd|f|'],
    ['c', 'last', 'ab||dec|f|'],
    ['d', 'right', 'ab||ce|fd|'],
    ['c', 'right', 'ab||de|cf|'],
    ['e', 'left', 'ab|e|cd|f|'],
    ['f', 'right', 'ab||cde||f'],
  ] as const)('moves %s %s', (id, direction, outcome) => {
    const move = moveOnBoard(board, id, direction);
    expect(move && shape(moved(board, move))).toBe(outcome);
  });

  it.each([
    ['c', 'up'],
    ['c', 'first'],
    ['e', 'down'],
    ['e', 'last'],
    ['a', 'left'],
    ['gone', 'left'],
  ] as const)('has nowhere to move %s %s', (id, direction) => {
    expect(moveOnBoard(board, id, direction)).toBeNull();
  });

  it('walks a goal over the whole board and back', () => {
    let columns = board;
    const walk = (direction: Direction): void => {
      const move = moveOnBoard(columns, 'a', direction);
      if (move) columns = moved(columns, move);
    };
    for (let times = 0; times < 6; times += 1) walk('right');
    expect(shape(columns)).toBe('b||cde|f|a');
    for (let times = 0; times < 6; times += 1) walk('left');
    expect(shape(columns)).toBe('ab||cde|f|');
  });
});

describe('step', () => {
  it.each([
    ['someday', 'a', 'down', 'someday', 'b'],
    ['someday', 'b', 'down', 'someday', null],
    ['someday', null, 'down', 'someday', null],
    ['someday', null, 'up', 'someday', 'b'],
    ['someday', 'a', 'up', 'someday', 'a'],
    ['someday', 'a', 'left', 'someday', 'a'],
    ['someday', 'b', 'right', 'next', null],
    ['next', null, 'right', 'active', 'c'],
    ['active', 'e', 'right', 'done', 'f'],
    ['done', null, 'left', 'active', 'd'],
    ['active', 'd', 'first', 'active', 'c'],
    ['active', 'c', 'last', 'active', 'e'],
    ['next', null, 'last', 'next', null],
  ] as const)('from %s %s, %s leads to %s %s', (status, id, direction, toStatus, toId) => {
    expect(step(board, { column: status, id }, direction)).toEqual({ column: toStatus, id: toId });
  });
});

it('says where a goal stands', () => {
  expect(placeText(board, 'd')).toBe('Active, 2 of 3');
  expect(placeText(board, 'gone')).toBe('');
});
