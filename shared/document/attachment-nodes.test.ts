import { describe, expect, it } from 'vitest';
import { type DocumentNode, documentOf, isEditable, paragraphNode } from './document.ts';
import { documentFromMarkdown, markdownFromDocument } from './markdown.ts';
import { plainText } from './plain-text.ts';
import { referencesOf } from './references.ts';

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const image = (more: Partial<DocumentNode> = {}): DocumentNode => ({
  type: 'image',
  version: 1,
  attachment: id,
  alt: 'A whiteboard',
  size: 'medium',
  width: 800,
  height: 600,
  ...more,
});
const file: DocumentNode = { type: 'file', version: 1, attachment: id, name: 'offer [final]_2.pdf' };

function blocksOf(markdown: string): unknown[] {
  return (documentFromMarkdown(markdown).root.children ?? []).map(
    ({ type, attachment, alt, name, text, children }) =>
      Object.fromEntries(
        Object.entries({
          type,
          attachment,
          alt,
          name,
          text: text ?? children?.map((child) => child.text).join(''),
        }).filter(([, value]) => value !== undefined),
      ),
  );
}

describe('pictures and files in a text', () => {
  it('are understood, referred to once, and found by their words', () => {
    const document = documentOf([paragraphNode('Before'), image(), file, paragraphNode('after')]);
    expect(isEditable(document)).toBe(true);
    expect(referencesOf(document).attachments).toEqual([id]);
    expect(plainText(document)).toBe('Before\nA whiteboard\noffer [final]_2.pdf\nafter');
    expect(plainText(documentOf([image({ alt: '' }), paragraphNode('x')]))).toBe('x');
  });

  it('are lines of their own in Markdown, and come back from it', () => {
    const document = documentOf([paragraphNode('Before'), image({ alt: 'A *bold* [plan] \\ 1' }), file]);
    const markdown = markdownFromDocument(document);
    expect(markdown).toBe(
      `Before\n\n![A \\*bold\\* \\[plan\\] \\\\ 1](waymark:attachment/${id})\n\n[offer \\[final\\]\\_2.pdf](waymark:attachment/${id})`,
    );
    expect(blocksOf(markdown)).toEqual([
      { type: 'paragraph', text: 'Before' },
      { type: 'image', attachment: id, alt: 'A *bold* [plan] \\ 1' },
      { type: 'file', attachment: id, name: 'offer [final]_2.pdf' },
    ]);
  });

  it('a picture from elsewhere stays the words that it was written with', () => {
    const markdown = '![x](https://example.org/x.png)';
    expect(documentFromMarkdown(markdown).root.children?.some(({ type }) => type === 'image')).toBe(false);
  });
});
