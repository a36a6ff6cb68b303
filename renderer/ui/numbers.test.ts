import { expect, it } from 'vitest';
import { numberText, parseNumber } from './numbers.ts';

it.each([
  ['en', '12', 12],
  ['en', ' 1,500 ', 1500],
  ['en', '1,5', 1.5],
  ['en', '1.5', 1.5],
  ['en', '1.500', 1.5],
  ['en', '1,234,567.25', 1_234_567.25],
  ['en', '-3', -3],
  ['en', '−0.5', -0.5],
  ['en', '+7', 7],
  ['en', '.5', 0.5],
  ['en', '5.', 5],
  ['de', '1.500', 1500],
  ['de', '1,500', 1.5],
  ['de', '1.5', 1.5],
  ['de', '1.234.567,8', 1_234_567.8],
  ['fr', '12 345,6', 12_345.6],
  ['de-CH', '12’345.6', 12_345.6],
  ['ar', '٢٥', 25],
])('in %s, %s is a number', (locale, text, value) => {
  expect(parseNumber(text, locale)).toBe(value);
});

it.each(['', ' ', '-', '.', ',', 'ten', '1.2.3', '1,2,3', '1.234.5', '12e3', '0x10', '1-2', '١x'])(
  '%s is no number',
  (text) => {
    expect(parseNumber(text, 'en')).toBeNull();
  },
);

it.each(['en', 'de', 'fr', 'ar', 'hi', 'de-CH'])('what it writes in %s it reads again', (locale) => {
  for (const value of [0, 1.5, -1_234.25, 1e9, 0.000001]) {
    expect(parseNumber(numberText(value, locale), locale)).toBe(value);
  }
});
