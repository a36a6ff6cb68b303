import { describe, expect, it } from 'vitest';
import { documentFromMarkdown } from './markdown.ts';
import { offsetInText, placeInText, plainText } from './plain-text.ts';

const document = documentFromMarkdown('One **two** three.\n\n- four\n- five\n\nsix');

describe('places in a text', () => {
  it('lead to their offset in the plain text and back', () => {
    const text = plainText(document);
    for (const words of ['One', 'two', 'three', 'four', 'five', 'six']) {
      const offset = text.indexOf(words) + 1;
      const place = placeInText(document, offset);
      expect(place).not.toBeNull();
      if (place) expect(offsetInText(document, place)).toBe(offset);
    }
  });

  it('of an element lie before the child or behind the last', () => {
    const text = plainText(document);
    expect(offsetInText(document, { path: [], offset: 0 })).toBe(0);
    expect(offsetInText(document, { path: [], offset: 1 })).toBe(text.indexOf('four'));
    expect(offsetInText(document, { path: [0], offset: 1 })).toBe(text.indexOf('two'));
    expect(offsetInText(document, { path: [], offset: 3 })).toBe(text.length);
    expect(offsetInText(document, { path: [0], offset: 3 })).toBe(text.indexOf('\n'));
  });
});
