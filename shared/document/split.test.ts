import { expect, test } from 'vitest';
import { dividerNode, headingNode, listNode, mentionNode } from './blocks.ts';
import { type DocumentNode, documentOf, paragraphNode, textNode } from './document.ts';
import { documentFromMarkdown } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { splitDocument } from './split.ts';

function parts(blocks: DocumentNode[], path: number[], offset: number): [string, string] | null {
  const split = splitDocument(documentOf(blocks), { path, offset });
  return split && [plainText(split.above), plainText(split.below)];
}

test('words are cut where the place is, and nothing is lost or doubled', () => {
  const blocks = [paragraphNode('One two three'), paragraphNode('Four')];
  expect(parts(blocks, [0, 0], 4)).toEqual(['One', 'two three\nFour']);
  expect(parts(blocks, [1, 0], 0)).toEqual(['One two three', 'Four']);
  expect(parts(blocks, [0, 0], 13)).toEqual(['One two three', 'Four']);
  expect(parts(blocks, [], 1)).toEqual(['One two three', 'Four']);
});

test('at the ends there is nothing to part', () => {
  const blocks = [paragraphNode('One'), paragraphNode(''), paragraphNode('  ')];
  expect(parts(blocks, [0, 0], 0)).toBeNull();
  expect(parts(blocks, [0, 0], 3)).toBeNull();
  expect(parts(blocks, [1], 0)).toBeNull();
  expect(parts([], [], 0)).toBeNull();
});

test('a list goes on below, item by item and in the middle of one', () => {
  const list = listNode('check', [[textNode('first item')], [textNode('second')]]);
  expect(parts([list], [0, 1, 0], 0)).toEqual(['first item', 'second']);
  const split = splitDocument(documentOf([list]), { path: [0, 0, 0], offset: 5 });
  expect(split?.above.root.children?.[0]).toMatchObject({ type: 'list', listType: 'check' });
  expect(split?.below.root.children?.[0]?.children).toHaveLength(2);
  expect(split && plainText(split.below)).toBe(' item\nsecond');
});

test('empty lines and a divider next to the place are in neither', () => {
  const blocks = [
    headingNode('h2', 'A'),
    paragraphNode(''),
    dividerNode(),
    paragraphNode(''),
    paragraphNode('B'),
  ];
  const split = splitDocument(documentOf(blocks), { path: [3], offset: 0 });
  expect(split?.above.root.children?.map(({ type }) => type)).toEqual(['heading']);
  expect(split?.below.root.children?.map(({ type }) => type)).toEqual(['paragraph']);
});

test('a name in the text and a table stay in one piece', () => {
  const line = {
    ...paragraphNode(''),
    children: [textNode('By '), mentionNode('person', 'x', 'Ada'), textNode(' today')],
  };
  expect(parts([line], [0, 1], 0)).toEqual(['By', '@Ada today']);
  expect(parts([line], [0, 1], 2)).toEqual(['By @Ada', ' today']);
  const table = documentFromMarkdown('Above\n\n| a | b |\n| --- | --- |\n| c | d |');
  const split = splitDocument(table, { path: [1, 1, 0, 0, 0], offset: 1 });
  expect(split?.above.root.children?.map(({ type }) => type)).toEqual(['paragraph']);
  expect(split?.below.root.children?.map(({ type }) => type)).toEqual(['table']);
});
