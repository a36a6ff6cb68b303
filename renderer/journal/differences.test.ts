import { expect, test } from 'vitest';
import { cpuTime } from '#tests/support/cpu-time.ts';
import { differences, shortened } from './differences.ts';

test('words that were changed, taken away and added are told apart', () => {
  expect(differences('The heron stood quite still.', 'The heron stood still today.')).toEqual([
    { where: 'both', words: 'The heron stood ' },
    { where: 'before', words: 'quite ' },
    { where: 'both', words: 'still' },
    { where: 'now', words: ' today' },
    { where: 'both', words: '.' },
  ]);
  expect(differences('same', 'same')).toEqual([{ where: 'both', words: 'same' }]);
  expect(differences('', 'new')).toEqual([{ where: 'now', words: 'new' }]);
});

test('words of other scripts are words, and scripts without spaces differ sign by sign', () => {
  expect(differences('Серая цапля стоит', 'Белая цапля стоит')?.map(({ words }) => words)).toEqual([
    'Серая',
    'Белая',
    ' цапля стоит',
  ]);
  expect(differences('今天下雨', '今天下雪')?.map(({ words }) => words)).toEqual(['今天下', '雨', '雪']);
});

test('two long texts without a word in common are given up in time', () => {
  const words = (letter: string) =>
    Array.from({ length: 40_000 }, (_, index) => `${letter}${index}`).join(' ');
  let found: ReturnType<typeof differences> = [];
  const lasted = cpuTime(() => {
    found = differences(words('a'), words('b'));
  });
  expect(found).toBeNull();
  expect(lasted).toBeLessThan(4_000);
});

test('long stretches in both are shortened in their middle, and at the ends of the text altogether', () => {
  const long = 'word '.repeat(300);
  const short = shortened([
    { where: 'both', words: long },
    { where: 'before', words: 'one' },
    { where: 'both', words: long },
    { where: 'now', words: 'two' },
    { where: 'both', words: long },
  ]);
  expect(short.map(({ where }) => where)).toEqual(['both', 'before', 'both', 'now', 'both']);
  expect(short[0]?.words).toMatch(/^… ?word/);
  expect(short[2]?.words).toMatch(/^word .*….*word $/);
  expect(short[4]?.words).toMatch(/word ?…$/);
  for (const { words } of short) expect(words.length).toBeLessThan(400);
});
