import { expect, test } from 'vitest';
import type { Option, OptionStatus } from '#shared/explore/options.ts';
import { moveOption } from './move-option.ts';

function anOption(id: string, status: OptionStatus, reason = ''): Option {
  return { id, name: id, status, reason } as Option;
}

const board = [
  anOption('a', 'idea'),
  anOption('b', 'idea'),
  anOption('c', 'idea', 'Said once.'),
  anOption('d', 'parked', 'Not now.'),
];

/** The board as it is shown after a move, and after that was taken back. */
function shown(move: { id: string; status: OptionStatus; before: string | null; reason?: string }): string[] {
  const [shows] = moveOption.shows;
  const after = shows?.now(board, move, '') as Option[];
  const back = shows?.back?.(board, move)(after);
  expect(back).toEqual(board);
  return after.map(({ id, status, reason }) => `${id} ${status} ${reason}`.trim());
}

test('a move is shown at once, within its column and across, and taken back to where it was', () => {
  expect(shown({ id: 'c', status: 'idea', before: 'a' })).toEqual([
    'c idea Said once.',
    'a idea',
    'b idea',
    'd parked Not now.',
  ]);
  expect(shown({ id: 'b', status: 'parked', before: 'd', reason: 'Later.' })).toEqual([
    'a idea',
    'c idea Said once.',
    'b parked Later.',
    'd parked Not now.',
  ]);
  expect(shown({ id: 'd', status: 'talking', before: null })).toContain('d talking Not now.');
  expect(shown({ id: 'a', status: 'no', before: 'a' }).at(-1)).toBe('a no');
  expect(shown({ id: 'nobody', status: 'no', before: null })).toHaveLength(4);
});
