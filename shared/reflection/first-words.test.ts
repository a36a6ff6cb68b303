import { describe, expect, it } from 'vitest';
import { firstWords } from '#shared/reflection/first-words.ts';

describe('what a direction can be called by', () => {
  it.each([
    ['An evening school of my own', 'An evening school of my own'],
    ['An evening school. One day a week.', 'An evening school'],
    ['  Help groups think\nTwo days a week', 'Help groups think'],
    ['What if I taught? Then what.', 'What if I taught?'],
    ['', ''],
  ])('of %j it is %j', (words, name) => {
    expect(firstWords(words)).toBe(name);
  });

  it('is cut between words where it is long', () => {
    expect(firstWords('to help people with their letters '.repeat(5))).toBe(
      'to help people with their letters to help people with their letters to help…',
    );
    expect(firstWords('a'.repeat(200))).toHaveLength(41);
  });
});
