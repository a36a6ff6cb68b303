// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { filesToPaste } from './taken-files.ts';

function clipboard(data: Record<string, string>): DataTransfer {
  const files = [new File(['x'], 'x.png', { type: 'image/png' })];
  return {
    files,
    types: [...Object.keys(data), 'Files'],
    getData: (type: string) => data[type] ?? '',
  } as unknown as DataTransfer;
}

const taken = (data: Record<string, string>): number => filesToPaste(clipboard(data)).length;

test('a file that was copied is taken, whatever name stands beside it', () => {
  expect(taken({})).toBe(1);
  expect(taken({ 'text/plain': '/home/me/x.png' })).toBe(1);
});

test('a picture that was copied from a page is taken, not its tag', () => {
  expect(taken({ 'text/html': '<meta charset="utf-8"><!--x--><img src="https://example.org/x.png">' })).toBe(
    1,
  );
});

test('of words with a picture of them beside, the words are taken', () => {
  const html = '<html><head><style>p { color: red }</style></head><p>Words</p></html>';
  expect(taken({ 'text/html': html, 'text/plain': 'Words' })).toBe(0);
});

test('what was copied in the editor itself is not taken twice', () => {
  expect(taken({ 'application/x-lexical-editor': '{}' })).toBe(0);
});
