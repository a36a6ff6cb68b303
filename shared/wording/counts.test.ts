import { describe, expect, test } from 'vitest';
import { agreeing, counted, countsText, nounOf, plural, withArticle } from './counts.ts';

describe('counts', () => {
  test.each([
    ['entry', 'entries'],
    ['day', 'days'],
    ['weakness', 'weaknesses'],
    ['switch', 'switches'],
    ['person', 'people'],
    ['earlier version', 'earlier versions'],
    ['more entry', 'more entries'],
    ['non-negotiable', 'non-negotiables'],
  ])('%s becomes %s', (one, many) => {
    expect(plural(one)).toBe(many);
    expect([agreeing(0, one), agreeing(1, one), agreeing(2, one)]).toEqual([many, one, many]);
  });

  test('are said with their word, in the way of the place', () => {
    expect(counted(1, 'word')).toBe('1 word');
    expect(counted(0, 'word')).toBe('0 words');
    expect(counted(2, 'entry goes', 'entries go')).toBe('2 entries go');
    expect(counted(1_200, 'word', 'words', (count) => count.toLocaleString('de'))).toBe('1.200 words');
  });

  test('of a vault are told by the names of people, not of fields', () => {
    expect(nounOf('testResults')).toBe('test result');
    expect(nounOf('nonNegotiables')).toBe('non negotiable');
    expect(nounOf('weaknesses')).toBe('weakness');
    expect(countsText({ entries: 1, people: 1, testResults: 2, wins: 0, activities: 1 })).toBe(
      '1 entry, 1 person, 2 test results, 1 activity',
    );
    expect(countsText({ entries: 0 })).toBe('nothing yet');
  });
});

test.each([
  ['interest', 'an interest'],
  ['value', 'a value'],
  ['hour', 'an hour'],
  ['university course', 'a university course'],
  ['unusual role', 'an unusual role'],
  ['one-year plan', 'a one-year plan'],
  ['European company', 'a European company'],
  ['MBA', 'an MBA'],
  ['HR manager', 'an HR manager'],
  ['UX designer', 'a UX designer'],
  ['engineer', 'an engineer'],
  ['the lead of a team', 'the lead of a team'],
])('%s is %s', (noun, said) => expect(withArticle(noun)).toBe(said));
