import { expect, it } from 'vitest';
import { readTypedTime } from './typed-time.ts';

it.each([
  ['7:45', '07:45'],
  ['07:45', '07:45'],
  ['0745', '07:45'],
  ['7.45', '07:45'],
  ['19h30', '19:30'],
  ['19h', '19:00'],
  ['18:40 Uhr', '18:40'],
  ['6:40 PM', '18:40'],
  ['6:40\u202fPM', '18:40'],
  ['7pm', '19:00'],
  ['12 a.m.', '00:00'],
  ['12pm', '12:00'],
  ['noon', '12:00'],
])('“%s” is %s', (typed, time) => expect(readTypedTime(typed)).toBe(time));

it.each(['', '7', '25:00', '7:60', '13pm', '0pm', 'later', '7:4', '12345'])('“%s” is no time', (typed) =>
  expect(readTypedTime(typed)).toBeNull(),
);
