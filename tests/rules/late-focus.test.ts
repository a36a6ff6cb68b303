import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What is put off to a later frame or turn, as far as its first statement goes. */
const putOff = /\b(?:requestAnimationFrame|setTimeout)\(\s*\(\)\s*=>[^;]*?\.focus\(/g;

test('nothing gives the focus in a later frame by itself, when the person may have gone elsewhere', () => {
  expect('requestAnimationFrame(() => field.current?.focus());'.match(putOff)).toHaveLength(1);
  const found = globSync('renderer/**/*.{ts,tsx}')
    .filter((file) => !/\.test\.|renderer\/ui\/focus\//.test(file))
    .filter((file) => readFileSync(file, 'utf8').match(putOff) !== null);
  // `focusWhenDrawn` gives it as soon as there is something to give it to, and lets go when somebody is quicker.
  expect(found).toEqual([]);
});
