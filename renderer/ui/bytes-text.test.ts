import { expect, test } from 'vitest';
import { bytesText } from './bytes-text.ts';

test('the size of a file is said as a person says it', () => {
  const said = [0, 1, 999, 1_000, 2_345_678, 250_000_000].map((bytes) => bytesText(bytes, 'en-GB'));
  expect(said).toEqual(['0 bytes', '1 byte', '999 bytes', '1 kB', '2.3 MB', '250 MB']);
});
