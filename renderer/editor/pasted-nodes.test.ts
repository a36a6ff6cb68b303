import { $generateNodesFromSerializedNodes, $insertGeneratedNodes } from '@lexical/clipboard';
import { createHeadlessEditor } from '@lexical/headless';
import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { editorNodes } from '#shared/document/nodes.ts';
import { registerOurFormats } from './pasted-nodes.ts';

interface Json {
  type: string;
  children?: Json[];
  [field: string]: unknown;
}

/** Pastes nodes into an empty document, as the clipboard gives them. */
function pasted(nodes: Json[]): Json[] {
  const editor = createHeadlessEditor({
    nodes: editorNodes,
    onError: (error) => {
      throw error;
    },
  });
  registerOurFormats(editor);
  editor.update(
    () => $insertGeneratedNodes(editor, $generateNodesFromSerializedNodes(nodes), $getRoot().selectEnd()),
    { discrete: true },
  );
  return editor.getEditorState().toJSON().root.children as unknown as Json[];
}

const text = (words: string, more: object = {}): Json => ({ type: 'text', text: words, version: 1, ...more });
const paragraph = (children: Json[], more: object = {}): Json => ({
  type: 'paragraph',
  version: 1,
  children,
  ...more,
});

test('only formats, alignments and headings that the editor offers come in', () => {
  const bold = 1;
  const underline = 8;
  const [first, second] = pasted([
    paragraph([text('words', { format: bold | underline, style: 'color: red' })], {
      format: 'center',
      indent: 3,
    }),
    { type: 'heading', tag: 'h5', version: 1, children: [text('deep')] },
  ]);
  expect(first).toMatchObject({ type: 'paragraph', format: '', indent: 0 });
  expect(first?.children?.[0]).toMatchObject({ text: 'words', format: bold, style: '' });
  expect(second).toMatchObject({ type: 'heading', tag: 'h3' });
});

test('links keep an address that may be opened and nothing else; others become their words', () => {
  const link = (url: string): Json => ({
    type: 'link',
    version: 1,
    url,
    target: '_blank',
    title: 'hover',
    rel: 'x',
    children: [text(`to ${url}`)],
  });
  const [block] = pasted([
    paragraph([link('https://example.org/a'), text(' '), link('javascript:alert(1)')]),
  ]);
  expect(block?.children?.[0]).toMatchObject({
    type: 'link',
    url: 'https://example.org/a',
    target: null,
    title: null,
  });
  expect(block?.children?.[1]).toMatchObject({ type: 'text', text: ' to javascript:alert(1)' });
});
