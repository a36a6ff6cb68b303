// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { plainHtml } from './pasted-html.ts';

test('styles, scripts and pictures fall away, and the words stay', () => {
  const html =
    '<style>p { color: red }</style><script>alert(1)</script>' +
    '<p style="color: red">kept <img src="https://example.invalid/x.png">words</p><svg><text>drawn</text></svg>';
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
