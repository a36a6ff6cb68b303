import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '#tests/support/cpu-time.ts';
import {
  type DocumentNode,
  documentFromPlainText,
  documentOf,
  isEditable,
  paragraphNode,
  type StoredDocument,
  textNode,
} from './document.ts';
import { documentFromMarkdown, markdownFromDocument } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** A document's tree without the fields that every node has. */
function outline(markdown: string): unknown[] {
  const bare = (node: DocumentNode): unknown => {
    if (node.type === 'text') return node.format === 0 ? node.text : [node.format, node.text];
    if (node.type === 'linebreak') return '\n';
    const name = [
      node.type,
      node.type === 'heading' ? node.tag : node.listType,
      node.url,
      node.checked,
    ].filter((it) => it !== undefined);
    return { [name.join(' ')]: (node.children ?? []).map(bare) };
  };
  return (documentFromMarkdown(markdown).root.children ?? []).map(bare);
}

const everything = `# One

Words **bold** *italic* ~~struck~~ \`code\` ***both***
second line

## Two

- a
    - b
        - c
- d

1. first
2. second

- [ ] open
- [x] ticked

> said
> twice

---

### Three

A [link](https://example.org/a_b) and <https://example.org/c_d>`;

describe('Markdown', () => {
  it('is read into every node that the editor knows', () => {
    expect(outline(everything)).toEqual([
      { 'heading h1': ['One'] },
      {
        paragraph: [
          'Words ',
          [1, 'bold'],
          ' ',
          [2, 'italic'],
          ' ',
          [4, 'struck'],
          ' ',
          [16, 'code'],
          ' ',
          [3, 'both'],
          '\n',
          'second line',
        ],
      },
      { 'heading h2': ['Two'] },
      {
        'list bullet': [
          { listitem: ['a'] },
          {
            listitem: [
              {
                'list bullet': [
                  { listitem: ['b'] },
                  { listitem: [{ 'list bullet': [{ listitem: ['c'] }] }] },
                ],
              },
            ],
          },
          { listitem: ['d'] },
        ],
      },
      { 'list number': [{ listitem: ['first'] }, { listitem: ['second'] }] },
      { 'list check': [{ 'listitem false': ['open'] }, { 'listitem true': ['ticked'] }] },
      { quote: ['said', '\n', 'twice'] },
      { horizontalrule: [] },
      { 'heading h3': ['Three'] },
      {
        paragraph: [
          'A ',
          { 'link https://example.org/a_b': ['link'] },
          ' and ',
          { 'autolink https://example.org/c_d': ['https://example.org/c_d'] },
        ],
      },
    ]);
  });

  it('comes back as it was', () => {
    expect(markdownFromDocument(documentFromMarkdown(everything))).toBe(everything);
  });

  it('keeps deeper headings as the third level, and what looks like a table without being one as text', () => {
    expect(outline('##### deep')).toEqual([{ 'heading h3': ['deep'] }]);
    expect(outline('| a | b |\n| c | d |')).toEqual([{ paragraph: ['| a | b |', '\n', '| c | d |'] }]);
  });

  it('reads blocks of code with nothing in them as Markdown', () => {
    expect(outline('a\n\n```js\nlet *a* = "\\n";\n\n# b\n\tc \\\n| - |\n```\n\nc')).toEqual([
      { paragraph: ['a'] },
      { code: ['let *a* = "\\n";', '\n', '\n', '# b', '\n', { tab: [] }, 'c \\', '\n', '| - |'] },
      { paragraph: ['c'] },
    ]);
    expect(outline('~~~\nnever closed')).toEqual([{ code: ['never closed'] }]);
    const code = (text: string) =>
      documentOf([{ type: 'code', version: 1, children: [textNode(text)], language: 'ts' }]);
    for (const text of ['a', '```\nb\n```', '````', '~~~', '&#65;\\*', '']) {
      const back = documentFromMarkdown(markdownFromDocument(code(text)));
      expect(back.root.children?.map(({ type, language }) => [type, language])).toEqual([['code', 'ts']]);
      expect(plainText(back)).toBe(text);
    }
  });

  it('reads tables, with and without a row of headings', () => {
    const cell = (...words: string[]) => ({
      tablecell: words.map((word) => ({ paragraph: word ? [word] : [] })),
    });
    const table = '| a | b |\n| :-- | -: |\n| 1 \\| 2 | c<br><br>d |\n| only |';
    expect(outline(table)).toEqual([
      {
        table: [
          { tablerow: [cell('a'), cell('b')] },
          { tablerow: [cell('1 | 2'), cell('c', 'd')] },
          { tablerow: [cell('only'), cell('')] },
        ],
      },
    ]);
    const bare = '|  |  |\n| --- | --- |\n| a | - one<br>- two |';
    expect(markdownFromDocument(documentFromMarkdown(bare))).toBe(bare);
    expect(outline(bare)[0]).toMatchObject({
      table: [{ tablerow: [{}, { tablecell: [{ 'list bullet': [{}, {}] }] }] }],
    });
  });

  it('gives back whatever stands in the cells of a table', () => {
    const words = fc.constantFrom(
      'a',
      '|',
      '\\',
      '*',
      '`',
      '<br>',
      '#x',
      '- b',
      '\n',
      '1.',
      '](c)',
      '||',
      '日本',
      '@',
    );
    const text = fc.array(words, { maxLength: 5 }).map((parts) => parts.join(' ').trim());
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const width = Math.max(...rows.map(({ length }) => length));
          const document = documentFromMarkdown(`|${' a |'.repeat(width)}\n|${' - |'.repeat(width)}`);
          const table = document.root.children?.[0];
          const row = table?.children?.[0];
          if (table === undefined || row === undefined) throw new Error('no table');
          table.children = rows.map((cells) => ({
            ...row,
            children: (row.children ?? []).map((cell, place) => ({
              ...cell,
              children: [
                paragraphNode(
                  (cells[place] ?? '')
                    .replace(/ *\n */g, '\n')
                    .replace(/\n+/g, '\n')
                    .trim(),
                ),
              ],
            })),
          }));
          expect(plainText(documentFromMarkdown(markdownFromDocument(document)))).toBe(plainText(document));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads and writes mentions, tags and days', () => {
    const written =
      '[@Ana L.](waymark:person/01-a) on [Friday](waymark:date/2026-11-27), **#feedback** (#work/now).';
    const [paragraph] = documentFromMarkdown(written).root.children ?? [];
    expect(paragraph?.children?.filter(({ type }) => type !== 'text')).toMatchObject([
      { type: 'mention', kind: 'person', record: '01-a', text: '@Ana L.', mode: 'token' },
      { type: 'date', date: '2026-11-27', text: 'Friday' },
      { type: 'tag', tag: null, text: '#feedback', format: 1 },
      { type: 'tag', tag: null, text: '#work/now' },
    ]);
    expect(markdownFromDocument(documentFromMarkdown(written))).toBe(written);
    const others = '[#two words](waymark:tag/07), a[#b](waymark:tag)';
    expect(markdownFromDocument(documentFromMarkdown(others))).toBe(others);
    for (const text of ['#3', 'C#', 'a#b', '# a', '##a', '\\#a', '[x](waymark:elsewhere/1)'])
      expect(JSON.stringify(documentFromMarkdown(text))).not.toMatch(/"type":"(tag|mention|date)"/);
  });

  it('keeps a backslash before a sign, also beside formats and in code', () => {
    for (const text of ['¯\\_(ツ)_/¯', 'C:\\*', '\\\\', '&#65;', '&amp;#42;']) {
      for (const format of [0, 1, 16]) {
        const children = [textNode(text, format), textNode(' and '), textNode('bold', 1)];
        const document = documentOf([{ ...paragraphNode(''), children }]);
        expect(plainText(documentFromMarkdown(markdownFromDocument(document)))).toBe(`${text} and bold`);
      }
    }
    expect(outline('&#169; &#xA9; &copy; \\&#169;')).toEqual([{ paragraph: ['© &#xA9; &copy; &#169;'] }]);
  });

  it('knows a line break with a backslash from a backslash', () => {
    expect(outline('one\\\ntwo')).toEqual([{ paragraph: ['one', '\n', 'two'] }]);
    expect(outline('C:\\temp\\\n- two')[0]).toEqual({ paragraph: ['C:\\temp\\'] });
    expect(outline('one\\')).toEqual([{ paragraph: ['one\\'] }]);
  });

  it('gives only nodes that may be saved, whatever it reads', () => {
    const piece = fc.constantFrom(
      '#',
      '##',
      '>',
      '-',
      '*',
      '+',
      '1.',
      '[ ]',
      '[x]',
      '**',
      '*',
      '_',
      '~~',
      '`',
      '```',
      '~~~',
      '---',
      '\\',
      '[',
      '](',
      ')',
      '<',
      '>',
      '&#65;',
      '&#99999999999;',
      '&#55357;',
      '<https://x.org>',
      '\t',
      '    ',
      ' ',
      ' ',
      '\n',
      '\n',
      '\n\n',
      'word',
      'Zoë',
      '日本語',
      '😀',
      '\ud800',
      '\0',
      '\r\n',
      '|',
      '| a | b |\n| - | - |\n',
      '#tag',
      '[@A](waymark:goal/1)',
      '<br>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const document = documentFromMarkdown(pieces.join(''));
        expect(isEditable(document)).toBe(true);
        expect(document.root.children?.length).toBeGreaterThan(0);
        const letters = (it: StoredDocument) => plainText(it).replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(documentFromMarkdown(markdownFromDocument(document)))).toBe(letters(document));
      }),
      { numRuns: 500 },
    );
  });

  const word = fc.constantFrom(
    'a',
    'Plan',
    'naïve',
    '1.',
    '-',
    '#',
    '>',
    '[x]',
    '*',
    '_',
    '**',
    '~~',
    '`',
    '](',
    '[',
    'a](b)',
    '&#65;',
    '&amp;',
    '<b>',
    '<https://x.org>',
    '\\',
    '---',
    '+',
    '1660-01-01',
    '=',
    '|',
    '#tag',
    '(#tag',
    '@Ana',
    '```',
    'so-called',
    '日本',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));

  it('gives back plain text of any kind unchanged', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const document = documentOf(paragraphs.map(paragraphNode));
        expect(documentFromMarkdown(markdownFromDocument(document))).toEqual(document);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back lines within a paragraph, a list item and a quote', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        const document = documentFromPlainText(lines.join('\n'));
        expect(documentFromMarkdown(markdownFromDocument(document))).toEqual(document);
        for (const like of ['- a', '1. a', '- [x] a', '> a']) {
          const block = documentFromMarkdown(like).root.children?.[0];
          if (block === undefined) throw new Error('no block');
          const holder = block.type === 'list' ? block.children?.[0] : block;
          if (holder === undefined) throw new Error('no holder');
          holder.children = paragraphNode(lines.join('\n')).children ?? [];
          const written = markdownFromDocument(documentOf([block]));
          expect(plainText(documentFromMarkdown(written))).toBe(lines.join('\n'));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives back formats', () => {
    const run = fc.tuple(
      fc.constantFrom('one', 'two words', 'x', 'é!', 'a_b', 'a\\*b', '&#65;', '](b)'),
      fc.constantFrom(0, 1, 2, 3, 4, 5, 16),
    );
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
        // Formats begin and end at words, as the editor's own conversion demands.
        const children = runs.flatMap(([text, format], index) =>
          index === 0 ? [textNode(text, format)] : [textNode(' '), textNode(text, format)],
        );
        const document = documentOf([{ ...paragraphNode(''), children }]);
        const back = documentFromMarkdown(markdownFromDocument(document));
        const flat = (nodes: DocumentNode[]) =>
          nodes.flatMap((node) =>
            [...(node.text ?? '')].filter((c) => c !== ' ').map((c) => `${c}${node.format}`),
          );
        expect(flat(back.root.children?.[0]?.children ?? [])).toEqual(flat(children));
      }),
      { numRuns: 300 },
    );
  });

  it('takes the short way for plain text to the very same document', () => {
    const plain = fc.array(
      fc.constantFrom('a', 'so-called', '"quote"', '1660', '(b)', 'é', ' ', '  ', '\n', '\n\n', '.', ':--'),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(plain, (pieces) => {
        const text = pieces.join('');
        // A character reference that means nothing else forces the long way.
        const long = documentFromMarkdown(`${text}\n\nend&#46;`);
        expect(documentFromMarkdown(`${text}\n\nend.`)).toEqual(long);
      }),
      { numRuns: 300 },
    );
  });

  it('reads plain paragraphs between marked ones to the very same document', () => {
    const block = fc.constantFrom(
      'plain words',
      'two\nlines',
      '  indented',
      '*marked*',
      '- item\n- item',
      '1. item',
      '> said',
      '# Head',
      '---',
      '\\- not an item',
      '    - deep',
      '[x] box',
      'end&#46;',
      '| a |\n| - |\n| b |',
      'a #tag',
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), (blocks) => {
        // A fence that is never closed forces the whole text through the parser.
        const whole = documentFromMarkdown([...blocks, '```\ncode'].join('\n\n')).root.children?.slice(0, -1);
        expect(documentFromMarkdown(blocks.join('\n\n')).root.children).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });

  it('reads hostile text in bounded time', () => {
    const lasted = cpuTime(() => {
      for (const text of ['[', '*a', '**', '`', '[a](', '<', '\\', '&#1;', '~~a ', '> ', '- ', '\t'])
        documentFromMarkdown(text.repeat(200_000 / text.length));
      for (const text of ['[', '*a', '`', '[a](b)', '_a_ '])
        documentFromMarkdown(`${text.repeat(4_000 / text.length)}\n`.repeat(5));
    });
    expect(lasted).toBeLessThan(5_000);
  });

  it('writes the words of a document that it does not fully know', () => {
    const document = documentOf([{ type: 'sketch', children: [textNode('*kept*')] }]);
    expect(markdownFromDocument(document)).toBe('*kept*');
  });
});
