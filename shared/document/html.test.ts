import { describe, expect, it } from 'vitest';
import { type DocumentNode, documentFromPlainText, documentOf, paragraphNode, textNode } from './document.ts';
import { documentHtml } from './html.ts';
import { documentFromMarkdown } from './markdown.ts';

const inside = (children: DocumentNode[]): DocumentNode => ({ ...paragraphNode(''), children });

describe('a document as HTML', () => {
  it('says every kind of block', () => {
    const html = documentHtml(
      documentFromMarkdown(
        '# One\n\nA **b** *c* ~~d~~ `e`\n\n- x\n- y\n\n3. three\n\n- [x] done\n- [ ] open\n\n> said\n\n---',
      ),
      { headingLevel: 4 },
    );
    expect(html).toContain('<h4 dir="auto">One</h4>');
    expect(html).toContain('A <strong>b</strong> <em>c</em> <s>d</s> <code>e</code>');
    expect(html).toContain('<ul>\n<li dir="auto">x</li>\n<li dir="auto">y</li>\n</ul>');
    expect(html).toContain('<ol start="3">');
    expect(html).toMatch(/aria-label="Done".*done/);
    expect(html).toMatch(/aria-label="Open".*open/);
    expect(html).toContain('<blockquote dir="auto">said</blockquote>');
    expect(html).toContain('<hr>');
  });

  it('takes nothing that a person wrote for markup', () => {
    const hostile = '<script>alert(1)</script> & "quotes" \u0007';
    const html = documentHtml(documentFromPlainText(hostile));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; \ufffd');
  });

  it('keeps web and mail links and drops all others', () => {
    const link = (url: string): DocumentNode => ({ type: 'link', url, children: [textNode('there')] });
    expect(documentHtml(documentOf([inside([link('https://example.org/a?b="c"')])]))).toContain(
      '<a href="https://example.org/a?b=%22c%22">there</a>',
    );
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'nowhere']) {
      expect(documentHtml(documentOf([inside([link(url)])]))).toBe('<p dir="auto">there</p>');
    }
  });

  it('shows a picture where it lies, and its description where it cannot be shown', () => {
    const picture = { type: 'image', attachment: 'a1', alt: 'A "grey" heron', size: 'small' };
    const document = documentOf([picture]);
    expect(documentHtml(document, { pictureAt: (id) => ({ src: `files/${id}`, size: null }) })).toBe(
      '<figure class="small"><img src="files/a1" alt="A &quot;grey&quot; heron"></figure>',
    );
    expect(
      documentHtml(document, { pictureAt: () => ({ src: 'x', size: { width: 4, height: 3 } }) }),
    ).toContain('width="4" height="3" style="aspect-ratio:4/3"');
    expect(documentHtml(document)).toBe('<p class="file" dir="auto">A &quot;grey&quot; heron</p>');
  });

  it('leads from a mention to what the options name', () => {
    const mention = { ...textNode('@The weir'), type: 'mention', kind: 'entry', record: 'e1' };
    const document = documentOf([inside([mention])]);
    expect(documentHtml(document, { mentionAt: ({ record }) => `#entry-${record}` })).toContain(
      '<a href="#entry-e1">@The weir</a>',
    );
    expect(documentHtml(document)).toContain('<span class="mention">@The weir</span>');
  });

  it('gives a table with its heads, and the words inside a node that it does not know', () => {
    const cell = (text: string, headerState: number): DocumentNode => ({
      type: 'tablecell',
      headerState,
      children: [paragraphNode(text)],
    });
    const table = {
      type: 'table',
      children: [{ type: 'tablerow', children: [cell('Head', 1), cell('Body', 0)] }],
    };
    expect(documentHtml(documentOf([table]))).toContain(
      '<tr><th><p dir="auto">Head</p></th><td><p dir="auto">Body</p></td></tr>',
    );
    expect(
      documentHtml(documentOf([{ type: 'from-the-future', children: [paragraphNode('kept')] }])),
    ).toContain('kept');
  });
});
