import { expect, test } from 'vitest';
import { termsOf } from '#shared/search/language.ts';
import { fold, patternOf } from './found-words.ts';

function found(text: string, query: string): string[] {
  const pattern = patternOf(termsOf(query));
  const { folded, places } = fold(text);
  if (!pattern) return [];
  return [...folded.matchAll(pattern)].map(({ index, 0: { length } }) =>
    places ? text.slice(places[index], places[index + length]) : text.slice(index, index + length),
  );
}

test.each([
  ['a word is found and not its beginnings', 'Turkey, turkeys', 'turkey', ['Turkey']],
  ['beginnings are found to the end of the word', 'Turkey, turkeys', 'turk*', ['Turkey', 'turkeys']],
  ['a phrase is found over a line or a sign', 'my, wife and my\nwife', '"my wife"', ['my, wife', 'my\nwife']],
  [
    'accents do not matter, and the place is the one in the text',
    'Der Café Zoë – öde',
    'zoe ODE',
    ['Zoë', 'öde'],
  ],
  ['scripts without spaces are found inside a run', '今天我去了图书馆学习', '图书馆', ['图书馆']],
  ['signs have no meaning', 'a.b (c) [d]', 'a.b "[d]"', ['a.b', 'd']],
  ['letters outside of the plane keep their places', '😀 heron 😀', 'heron', ['heron']],
])('%s', (_, text, query, words) => {
  expect(found(text, query)).toEqual(words);
});

test('nothing is marked for a query without a word', () => {
  expect(found('anything', '"" * &')).toEqual([]);
});
