import { expect, test } from 'vitest';
import { arcSize, markAt, track } from './gauge-arc.ts';

/** All numbers of a path. */
const numbers = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

test('the bands of the marks lie on the arc, from left to right, and none reaches over an end', () => {
  const whole = numbers(track);
  const bands = [0, 1, 2, 3, 4].map((mark) => numbers(markAt(mark).band));
  const begins = bands.map(([x = 0]) => x);
  expect(begins).toEqual(begins.toSorted((a, b) => a - b));
  for (const band of bands) {
    const [fromX = 0, fromY = 0] = band;
    const [toX = 0, toY = 0] = band.slice(-2);
    expect(fromX).toBeGreaterThanOrEqual((whole[0] ?? 0) - 0.01);
    expect(toX).toBeLessThanOrEqual((whole.at(-2) ?? 0) + 0.01);
    for (const y of [fromY, toY]) expect(y).toBeGreaterThan(0);
  }
  // The hand of the middle mark points straight up, and the drawing has room for it.
  const [, , x, y = 0] = numbers(markAt(2).hand);
  expect(x).toBe(arcSize.width / 2);
  expect(y).toBeLessThan(arcSize.height / 2);
});
