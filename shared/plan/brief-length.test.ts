import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cut, fitting, shortened, shortest } from './brief-length.ts';
import type { PlanBlock } from './plan.ts';

const aList = fc.array(fc.string({ maxLength: 600 }), { minLength: 1, maxLength: 40 }).map(
  (texts): PlanBlock => ({
    type: 'list',
    label: '',
    items: texts.map((text) => ({ text, note: '', done: null })),
  }),
);
const aParagraph = fc
  .string({ maxLength: 4_000 })
  .map((text): PlanBlock => ({ type: 'paragraph', text, muted: false }));

it('says less with each level, and counts what it leaves out', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(aList, aParagraph), { maxLength: 12 }), (blocks) => {
      let before = Number.POSITIVE_INFINITY;
      for (let level = 0; level <= shortest; level += 1) {
        const characters = JSON.stringify(shortened(blocks, level)).length;
        expect(characters).toBeLessThanOrEqual(before + 20);
        before = characters;
      }
      expect(fitting(blocks, 0)).toBeLessThanOrEqual(shortest);
      expect(fitting(blocks, 3)).toBeGreaterThanOrEqual(3);
    }),
  );
});

test('what is short is as it was', () => {
  const blocks: PlanBlock[] = [
    { type: 'heading', level: 2, text: 'Where I stand' },
    { type: 'list', label: 'a', items: [{ text: 'One', note: 'two', done: true }] },
  ];
  expect(fitting(blocks, 0)).toBe(0);
  expect(shortened(blocks, 0)).toEqual(blocks);
});

test('a long list ends with how many more there are', () => {
  const items = Array.from({ length: 14 }, (_, at) => ({ text: String(at), note: '', done: null }));
  const [list] = shortened([{ type: 'list', label: '', items }], 0);
  expect(list).toMatchObject({
    items: expect.arrayContaining([{ text: 'and 4 more', note: '', done: null }]),
  });
});

test('a text is cut at the end of a word, and never within a character', () => {
  expect(cut('one two three', 9)).toBe('one two…');
  expect(cut('one', 9)).toBe('one');
  expect(cut(`${'a'.repeat(4)}😀😀`, 5)).toBe('aaaa…');
});
