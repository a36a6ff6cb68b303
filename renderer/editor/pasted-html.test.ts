// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { picturesIn, plainHtml } from './pasted-html.ts';

test('of a picture on the web its address stays, and of any other nothing', () => {
  const at = 'https://example.invalid/x.png';
  expect(plainHtml(`<p>a <img src="${at}" alt="cat">b</p>`)).toBe(`<p>a <a href="${at}">cat</a>b</p>`);
  expect(plainHtml(`<a href="https://x.invalid/"><img src="${at}" alt="cat"></a>`)).toBe(
    '<a href="https://x.invalid/">cat</a>',
  );
  expect(plainHtml(`<p><picture><source srcset="y"><img src="${at}" alt="cat"></picture></p>`)).toBe(
    `<p><a href="${at}">cat</a></p>`,
  );
  expect(plainHtml(`<p>a<img src="${at}" width="1" height="1"></p>`)).toBe('<p>a</p>');
  expect(plainHtml('<p>a<img src="file:///etc/passwd"><img src="x" onerror="alert(1)"></p>')).toBe(
    '<p>a</p>',
  );
});

test('pictures that the HTML holds itself become files', async () => {
  const [file, ...others] = picturesIn(
    '<p><img alt="x" src="data:image/png;base64,iVBO\nRw0K"><img src="data:image/svg+xml;base64,PHN2Zy8+"></p>',
  );
  expect(others).toEqual([]);
  expect(file?.type).toBe('image/png');
  expect(await file?.text()).toContain('PNG');
});

test('styles, scripts and pictures fall away, and the words stay', () => {
  const html =
    '<style>p { color: red }</style><script>alert(1)</script>' +
    '<p style="color: red">kept <img src="x.png">words</p><svg><text>drawn</text></svg>';
  expect(plainHtml(html)).toBe('<p>kept words</p>');
});

test('what is bold, italic or struck by a style alone is so by an element', () => {
  expect(
    plainHtml(
      '<p><span style="font-weight:700">bold</span> and <span style="font-weight: 400">not</span></p>',
    ),
  ).toBe('<p><span><b>bold</b></span> and <span>not</span></p>');
  expect(plainHtml('<span style="font-style:italic;text-decoration: line-through">both</span>')).toBe(
    '<span><s><i>both</i></s></span>',
  );
});

test('a wrapping element that says bold and is not bold is no bold', () => {
  expect(plainHtml('<b style="font-weight:normal;"><p>all of it</p></b>')).toBe('<p>all of it</p>');
});

test('a style on a block does not put blocks into a format', () => {
  expect(plainHtml('<div style="font-weight: bold"><p>a</p><p>b</p></div>')).toBe(
    '<div><p>a</p><p>b</p></div>',
  );
});

test('tables of words stay tables, and those that frame a page become its words', () => {
  const table = '<table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table>';
  expect(plainHtml(table.replace('<td>', '<td style="background:red;width:9px">'))).toBe(table);
  expect(plainHtml(`<table><tr><td><p>one</p></td><td>${table}</td></tr></table>`)).toBe(
    `<div><p>one</p></div><div>${table}</div>`,
  );
  expect(plainHtml('<table><tr><td>one</td></tr><tr><td>two</td></tr></table>')).toBe(
    '<div>one</div><div>two</div>',
  );
});
