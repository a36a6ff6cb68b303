import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type InterestAnswer,
  interestAnswers,
  interestItems,
  interestThemes,
} from '#shared/reflection/interest-items.ts';
import { type InterestProfile, nearnessTo, profileOfAnswers, profileOfThemes } from './profile.ts';

/** The nearness of a work that has one. */
function near(profile: InterestProfile, interests: readonly number[]) {
  const found = nearnessTo(profile).band(interests);
  if (found === null) throw new Error('there is no shape to compare');
  return found;
}

const answer = fc.constantFrom(...interestAnswers);
const answers = fc
  .array(answer, { minLength: interestItems.length, maxLength: interestItems.length })
  .map((given) =>
    interestItems.map(({ key }, index) => ({ item: key, answer: given[index] as InterestAnswer })),
  );
const work = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 6, maxLength: 6 });

describe('nearness', () => {
  test('lies in its band, and the band between -1 and 1', () => {
    fc.assert(
      fc.property(answers, work, (given, interests) => {
        const found = nearnessTo(profileOfAnswers(given)).band(interests);
        if (found === null) return;
        const { low, middle, high } = found;
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        expect(nearnessTo(profileOfAnswers(given)).middle(interests)).toBe(middle);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of the answers, nor on how much of everything the work is', () => {
    fc.assert(
      fc.property(answers, work, fc.integer({ min: -3, max: 3 }), (given, interests, shift) => {
        const found = nearnessTo(profileOfAnswers(given)).band(interests);
        expect(nearnessTo(profileOfAnswers(given.toReversed())).band(interests)).toEqual(found);
        const shifted = nearnessTo(profileOfAnswers(given)).band(interests.map((value) => value + shift));
        expect(shifted?.middle ?? 2).toBeCloseTo(found?.middle ?? 2, 9);
      }),
    );
  });

  test('is surer the more was answered: an answer made “not sure” never narrows the band of its theme', () => {
    fc.assert(
      fc.property(answers, fc.nat(interestItems.length - 1), (given, at) => {
        const changed = given.map((each, index) =>
          index === at ? { ...each, answer: 'unsure' as const } : each,
        );
        const theme = interestItems[at]?.theme ?? 'realistic';
        const before = profileOfAnswers(given)[theme];
        const after = profileOfAnswers(changed)[theme];
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });

  test('of a profile of one shape is close, of the opposite far, of a flat one neither', () => {
    const shape = [7, 1, 2, 3, 1, 6];
    const given = interestItems.map(({ key, theme }) => ({
      item: key,
      answer: ((shape[interestThemes.indexOf(theme)] ?? 0) > 4 ? 'like' : 'dislike') as InterestAnswer,
    }));
    const profile = profileOfAnswers(given);
    expect(near(profile, shape).word).toBe('close');
    expect(
      near(
        profile,
        shape.map((value) => 8 - value),
      ).word,
    ).toBe('far');
    expect(nearnessTo(profile).band([4, 4, 4, 4, 4, 4])).toBeNull();
    const flat = profileOfAnswers(interestItems.map(({ key }) => ({ item: key, answer: 'like' })));
    expect(nearnessTo(flat).band(shape)).toBeNull();
  });

  test('stands on little where only themes are known, and its band says so', () => {
    const { low, high } = near(profileOfThemes(['social']), [1, 3, 3, 7, 3, 2]);
    expect(high - low).toBeGreaterThan(0.5);
    expect(profileOfAnswers([]).social).toEqual({ low: 0, high: 1 });
  });
});
