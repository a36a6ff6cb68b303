import { expect, it } from 'vitest';
import { indexAt } from './heights.ts';

it.each([
  [-500, 0],
  [149, 0],
  [151, 1],
  [234, 1],
  [236, 2],
  [9_999, 2],
])('a card whose middle is at %i goes to place %i', (y, place) => {
  expect(indexAt({ top: 100, sizes: [100, 50], gap: 10 }, y)).toBe(place);
});

it('an empty column has one place', () => {
  expect(indexAt({ top: 100, sizes: [], gap: 10 }, 500)).toBe(0);
});
