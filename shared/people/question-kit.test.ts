import { expect, test } from 'vitest';
import { questionKit } from './question-kit.ts';

test('at least forty different questions, each of them one, by purposes that are told apart', () => {
  const all = questionKit.flatMap(({ questions }) => [...questions]);
  expect(all.length).toBeGreaterThanOrEqual(40);
  expect(new Set(all).size).toBe(all.length);
  for (const question of all) expect(question).toMatch(/^[A-Z][^?!]+\?$/);
  expect(new Set(questionKit.map(({ key }) => key)).size).toBe(questionKit.length);
});
