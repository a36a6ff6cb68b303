import { expect, test } from 'vitest';
import { externalAddress } from './external.ts';

test.each(['https://example.org/', 'http://example.org/a?b=c', 'mailto:someone@example.org'])(
  '%s may leave',
  (url) => {
    expect(externalAddress(url)).toBe(url);
  },
);

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'app://waymark/',
  'smb://host/share',
  'ms-msdt:/id',
  'vbscript:x',
  '//example.org',
  'example.org',
  '',
])('%j may not', (url) => {
  expect(() => externalAddress(url)).toThrow(/web and mail/);
});
