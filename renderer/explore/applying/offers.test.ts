import { expect, test } from 'vitest';
import type { Application, ApplicationOutcome } from '#shared/explore/applications.ts';
import { firstShown, hasOffer, mostOffers, toggled } from './offers.ts';

function anApplication(
  id: string,
  outcome: ApplicationOutcome,
  more: Partial<Application> = {},
): Application {
  const empty = { offered: null, asked: null, agreed: null, hours: '', startOn: null, answerBy: null };
  return { id, outcome, ...empty, ...more } as Application;
}

test('an offer is one that was made, or of which something is known', () => {
  expect(hasOffer(anApplication('a', 'open'))).toBe(false);
  expect(hasOffer(anApplication('a', 'offer'))).toBe(true);
  expect(hasOffer(anApplication('a', 'turned-down', { hours: '38 a week' }))).toBe(true);
  expect(hasOffer(anApplication('a', 'open', { answerBy: '2026-03-01' }))).toBe(true);
});

test('those that wait for an answer are shown first, and no more than fit', () => {
  const many = [
    anApplication('old', 'declined', { hours: '38' }),
    ...Array.from({ length: 7 }, (_, place) => anApplication(`offer ${place}`, 'offer')),
  ];
  expect(firstShown(many)).toEqual(many.slice(1, 1 + mostOffers).map(({ id }) => id));
  expect(firstShown(many.slice(0, 2))).toEqual(['offer 0', 'old']);
});

test('a seventh does not fit until another is taken out', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'];
  expect(toggled(six, 'g')).toBeNull();
  expect(toggled(six, 'a')).toEqual(['b', 'c', 'd', 'e', 'f']);
  expect(toggled(['a'], 'g')).toEqual(['a', 'g']);
});
