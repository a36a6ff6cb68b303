import { expect, test } from 'vitest';
import { createWritingTime } from './writing-time.ts';

test('the time between strokes counts, a pause of more than 30 s does not', () => {
  let at = 1_000_000;
  const time = createWritingTime(() => at);
  const strokeAfter = (ms: number): void => {
    at += ms;
    time.stroke();
  };
  strokeAfter(0);
  strokeAfter(400);
  strokeAfter(29_800);
  expect(time.take()).toBe(30);
  strokeAfter(30_001);
  expect(time.take()).toBe(0);
  strokeAfter(30_000);
  expect(time.take()).toBe(30);
});

test('what is left of a second is kept, and seconds that could not be saved come back', () => {
  let at = 0;
  const time = createWritingTime(() => at);
  for (const next of [0, 700, 1_400, 2_100]) {
    at = next;
    time.stroke();
  }
  expect(time.take()).toBe(2);
  at = 3_050;
  time.stroke();
  expect(time.take()).toBe(1);
  time.giveBack(1);
  expect(time.take()).toBe(1);
  expect(time.take()).toBe(0);
});
