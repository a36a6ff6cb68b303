import { describe, expect, it } from 'vitest';
import { mediaTypeOf, unknownType } from './media-type.ts';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('the type of a file', () => {
  it.each([
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/gif', text('GIF89a…')],
    ['image/webp', text('RIFF1234WEBPVP8 ')],
    ['image/avif', text('\0\0\0 ftypavif')],
    ['image/heic', text('\0\0\0 ftypheic')],
    ['image/bmp', bytes(0x42, 0x4d, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0)],
    ['application/pdf', text('%PDF-1.7')],
    ['video/mp4', text('\0\0\0 ftypisom')],
    [unknownType, bytes(1, 2, 3, 0, 255)],
    [unknownType, bytes()],
  ])('%s is told by its first bytes, whatever it is called', (type, head) => {
    expect(mediaTypeOf(head, 'picture.png')).toBe(type);
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<?xml version="1.0"?>\n<!-- drawn by hand -->\n<svg:svg>',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd" [ <!ENTITY a "b"> ]>\n<SVG>',
  ])('an SVG is one under any name: %s', (head) => {
    expect(mediaTypeOf(text(head), 'holiday.jpg')).toBe('image/svg+xml');
  });

  it('a page that holds an SVG further down is none', () => {
    expect(mediaTypeOf(text('<html><svg></svg></html>'), 'page.svg')).toBe('text/plain');
  });

  it('the name decides only between types that look the same', () => {
    const zip = bytes(0x50, 0x4b, 3, 4, 20, 0);
    expect(mediaTypeOf(zip, 'letter.docx')).toContain('wordprocessingml');
    expect(mediaTypeOf(zip, 'letter.png')).toBe('application/zip');
    expect(mediaTypeOf(text('a,b\n1,2\n'), 'table.csv')).toBe('text/csv');
    expect(mediaTypeOf(text('BM is a short word'), 'note.txt')).toBe('text/plain');
  });

  it('a text whose last sign is cut by the head is a text', () => {
    expect(mediaTypeOf(text('für').subarray(0, 2), 'a.txt')).toBe('text/plain');
  });
});
