import { expect, test } from 'vitest';
import { valueCards } from '#shared/reflection/value-cards.ts';
import { demandsAgainst, judgeByDemands } from './conditions.ts';
import { workValueOf } from './values.ts';

const said: readonly [string, readonly string[]][] = [
  ['Home by six, three days a week', ['evenings']],
  ['No weekly travel', ['weekly-travel']],
  ['No nights or weekends', ['nights', 'weekends']],
  ['A permanent contract', ['unsteady-income']],
  ['I do not want to be on call', ['on-call']],
  ['My back: no heavy lifting', ['heavy-lifting']],
  ['Four days a week', ['long-hours']],
  ['Never again alone in an office', ['alone']],
  ['Nothing that harms animals', []],
  ['As much as I earn now', []],
  ['', []],
];

test('a non-negotiable is read for what of a work would go against it', () => {
  for (const [words, demands] of said) expect(demandsAgainst(words), words).toEqual(demands);
});

test('it fails where the work asks for that, holds where it does not, and is not known otherwise', () => {
  expect(judgeByDemands(['evenings'], ['evenings', 'alone'])).toEqual({ state: 'fails', demand: 'evenings' });
  expect(judgeByDemands(['evenings'], ['alone'])).toEqual({ state: 'holds', demand: null });
  expect(judgeByDemands(['evenings'], null).state).toBe('unknown');
  expect(judgeByDemands([], ['evenings']).state).toBe('unknown');
});

test('every value that is compared is a card of the sort, and most cards are left out', () => {
  const compared = valueCards.filter(({ key }) => workValueOf(key) !== null);
  expect(compared.length).toBeGreaterThan(25);
  expect(compared.length).toBeLessThan(valueCards.length / 2 + 5);
  expect(workValueOf('autonomy')).toBe('independence');
  expect(workValueOf('faith')).toBeNull();
  expect(workValueOf(null)).toBeNull();
});
