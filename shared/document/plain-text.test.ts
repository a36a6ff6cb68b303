import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from './plain-text.ts';

/** What a word is, said once more and slowly. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*/gu;

test('words are counted alike however fast', () => {
  const letters = fc.constantFrom(..."aZ9é ß’'_-–—“”…×½ª\n\t.,;łŁ", 'e\u0301', 'Ω', '\u2070', '\u200b');
  fc.assert(
    fc.property(
      fc.array(letters).map((parts) => parts.join('')),
      (text) => {
        expect(countWords(text)).toBe(text.match(word)?.length ?? 0);
      },
    ),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(countWords(text)).toBe(text.match(word)?.length ?? 0);
    }),
  );
});

test('words of a script without spaces are counted by what they are', () => {
  expect(countWords('我喜欢写日记')).toBeGreaterThan(2);
});
