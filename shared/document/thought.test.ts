import { expect, test } from 'vitest';
import { documentOf, paragraphNode, unknownNodeTypes } from './document.ts';
import { plainText } from './plain-text.ts';
import { documentFromThought } from './thought.ts';

/** The texts of a document's pieces, a tag in brackets. */
function pieces(text: string): string[] {
  return (documentFromThought(text).root.children ?? []).flatMap(({ children = [] }) =>
    children.map((node) => (node.type === 'tag' ? `[${node.text}]` : (node.text ?? node.type))),
  );
}

test('what is typed as a tag is one, wherever it stands, and a number is none', () => {
  expect(pieces('#work ask Ruth (#feedback/now), and #3')).toEqual([
    '[#work]',
    ' ask Ruth (',
    '[#feedback/now]',
    '), and #3',
  ]);
  expect(pieces('über #größe')).toEqual(['über ', '[#größe]']);
});

test('words keep their lines and are no Markdown', () => {
  expect(pieces('# 1. **not bold**\nsecond #line')).toEqual([
    '# 1. **not bold**',
    'linebreak',
    'second ',
    '[#line]',
  ]);
  expect(documentFromThought('one\n\ntwo')).toEqual(documentOf([paragraphNode('one'), paragraphNode('two')]));
});

test('it is a document that Waymark understands, with the words as they were typed', () => {
  const document = documentFromThought('a #tag b');
  expect(unknownNodeTypes(document)).toEqual([]);
  expect(plainText(document)).toBe('a #tag b');
});
