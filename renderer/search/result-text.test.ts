import { expect, test } from 'vitest';
import { nearFirstMatch } from './result-text.tsx';

test('a long beginning is cut at a word, so that the match is in sight', () => {
  const match = { text: 'workshop', match: true };
  const long = 'Ruth writes that two people from her first course would like to watch the third ';
  expect(nearFirstMatch([{ text: long, match: false }, match])).toEqual([
    { text: '…would like to watch the third ', match: false },
    match,
  ]);
  const short = [{ text: 'the third ', match: false }, match];
  expect(nearFirstMatch(short)).toEqual(short);
  expect(nearFirstMatch([match])).toEqual([match]);
  const title = [{ text: long, match: false }];
  expect(nearFirstMatch(title)).toEqual(title);
});
