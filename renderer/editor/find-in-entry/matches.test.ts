import { describe, expect, test } from 'vitest';
import { matchesIn, matchFrom, type Run } from './matches.ts';

const run = (key: string, text: string, isName = false): Run => ({ key, text, isName });
const found = (lines: Run[][], words: string, matchCase = false) =>
  matchesIn(lines, { words, matchCase }).map(({ from, to }) => [from.key, from.offset, to.key, to.offset]);

describe('words in a text', () => {
  test('are found whatever their capitals and accents, unless these count', () => {
    const lines = [[run('a', 'Cafe, café and CAFÉ')]];
    expect(found(lines, 'café')).toEqual([
      ['a', 0, 'a', 4],
      ['a', 6, 'a', 10],
      ['a', 15, 'a', 19],
    ]);
    expect(found(lines, 'café', true)).toEqual([['a', 6, 'a', 10]]);
  });

  test('are found with combining marks, and the place is the one in the text', () => {
    expect(found([[run('a', 'e\u0301te\u0301 chaud')]], 'chaud')).toEqual([['a', 6, 'a', 11]]);
    expect(found([[run('a', 'e\u0301te\u0301 chaud')]], 'été')).toEqual([['a', 0, 'a', 5]]);
  });

  test('are found over several formats, and not over the end of a line', () => {
    expect(found([[run('a', 'a gr'), run('b', 'ey he'), run('c', 'ron')]], 'grey heron')).toEqual([
      ['a', 2, 'c', 3],
    ]);
    expect(found([[run('a', 'grey')], [run('b', ' heron')]], 'grey heron')).toEqual([]);
    expect(found([[run('a', 'grey'), run('b', ' heron')]], 'heron')).toEqual([['b', 1, 'b', 6]]);
  });

  test('signs are taken as they are written', () => {
    expect(found([[run('a', 'a.b axb (a.b)')]], 'a.b')).toHaveLength(2);
    expect(found([[run('a', 'ababab')]], 'abab')).toEqual([['a', 0, 'a', 4]]);
    expect(found([[run('a', 'anything')]], '')).toEqual([]);
  });

  test('in Chinese, Arabic and among emoji', () => {
    expect(found([[run('a', '我今天和经理谈话')]], '经理')).toEqual([['a', 4, 'a', 6]]);
    expect(found([[run('a', 'كتبت اليوم')]], 'اليوم')).toEqual([['a', 5, 'a', 10]]);
    expect(found([[run('a', '👩‍💻 code 🎉')]], 'code')).toEqual([['a', 6, 'a', 10]]);
  });

  test('in a name are known as such', () => {
    const lines = [[run('a', 'With '), run('b', '@Ana Lima', true), run('c', ' and Ana')]];
    expect(matchesIn(lines, { words: 'ana', matchCase: false }).map(({ isInName }) => isInName)).toEqual([
      true,
      false,
    ]);
  });
});

test('the way goes on from a position, and round at the end', () => {
  const matches = matchesIn([[run('a', 'x x')], [run('b', 'x')]], { words: 'x', matchCase: false });
  expect(matchFrom(matches, { line: 0, start: 0 })).toBe(0);
  expect(matchFrom(matches, { line: 0, start: 1 })).toBe(1);
  expect(matchFrom(matches, { line: 0, start: 3 })).toBe(2);
  expect(matchFrom(matches, { line: 2, start: 0 })).toBe(0);
  expect(matchFrom([], { line: 0, start: 0 })).toBe(-1);
});
