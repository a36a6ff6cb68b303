import { expect, test } from 'vitest';
import { lineOf, mediaTypeLabel } from './labels.ts';
import { unknownAttachment } from './port.ts';

test('a file is called by its kind', () => {
  expect(mediaTypeLabel('application/pdf')).toBe('PDF');
  expect(mediaTypeLabel('audio/flac')).toBe('Recording');
  expect(mediaTypeLabel('application/octet-stream')).toBe('File');
});

test('a file says where it stands', () => {
  const file = { ...unknownAttachment, mediaType: 'image/png', bytes: 70 };
  expect(lineOf({ ...file, state: 'coming', share: 0.999, bytes: 2_000_000 })).toBe('Storing… 99 % of 2 MB');
  expect(lineOf({ ...file, state: 'here' })).toContain('cannot be shown as a picture and is kept as a file');
  expect(lineOf({ ...file, state: 'gone' })).toBe('This file is not in the vault any more.');
});
