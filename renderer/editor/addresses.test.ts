import { expect, test } from 'vitest';
import { linkAddress } from './addresses.ts';

test.each([
  ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
  ['example.org/path', 'https://example.org/path'],
  ['me@example.org', 'mailto:me@example.org'],
  ['mailto:me@example.org', 'mailto:me@example.org'],
  ['  http://example.org ', 'http://example.org'],
])('%s can be linked to', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});

test.each([
  '',
  'two words.org',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'word',
  'https://',
])('%s cannot', (typed) => {
  expect(linkAddress(typed)).toBeNull();
});
