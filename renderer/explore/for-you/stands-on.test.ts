import { expect, test } from 'vitest';
import { isAnythingKnown, type StandsOn, standsOnText, unsureText } from './stands-on.ts';

const nothing: StandsOn = {
  check: null,
  answers: 0,
  unsure: 0,
  interests: 0,
  strengths: 0,
  examples: 0,
  energizers: 0,
};

test('what suggestions stand on is said as one would say it', () => {
  const all = { ...nothing, check: '2026-10-24', strengths: 7, energizers: 3 };
  expect(standsOnText(all, '24 October')).toBe(
    'From your interest check of 24 October, seven strengths and what gave you energy.',
  );
  expect(standsOnText({ ...nothing, strengths: 1 }, null)).toBe('From one strength.');
  expect(standsOnText({ ...nothing, interests: 2, strengths: 13 }, null)).toBe(
    'From two interests and 13 strengths.',
  );
});

test('an interest, a strength or what gave energy is enough to go by, and nothing is not', () => {
  expect(isAnythingKnown(nothing)).toBe(false);
  expect(isAnythingKnown({ ...nothing, interests: 1 })).toBe(true);
  expect(isAnythingKnown({ ...nothing, energizers: 1 })).toBe(true);
  expect(isAnythingKnown({ ...nothing, check: '2026-10-24' })).toBe(true);
});

test('how little it stands on is said where answers were unsure, or none were given', () => {
  const check = { ...nothing, check: '2026-10-24', answers: 48 };
  expect(unsureText(check)).toBeNull();
  expect(unsureText({ ...check, unsure: 1 })).toMatch(/^1 of your 48 answers was “not sure”\./);
  expect(unsureText({ ...check, unsure: 14 })).toMatch(/^14 of your 48 answers were “not sure”\./);
  expect(unsureText({ ...nothing, strengths: 1 })).toMatch(/^Without the interest check/);
});
