import { expect, test } from 'vitest';
import { nameMaker, printLayout, printPatience } from './printed-page.ts';

test('a title is words at the foot of the page, whatever it holds', () => {
  const { footerTemplate } = printLayout({
    title: `A <b>bold</b> "plan" & <script>`,
    date: '<i>today</i>',
    paper: 'A4',
  });
  expect(footerTemplate).not.toMatch(/<(b|i|script)>/);
  expect(footerTemplate).toContain('A &#60;b&#62;bold');
  expect(footerTemplate).toContain('class="pageNumber"');
});

test('both papers have their size in inches', () => {
  const paper = (name: 'A4' | 'Letter'): number[] => {
    const { width, height } = printLayout({ title: '', date: '', paper: name }).paper;
    return [width, height];
  };
  expect(paper('Letter')).toEqual([8.5, 11]);
  expect(paper('A4').map((inches) => Math.round(inches * 25.4))).toEqual([210, 297]);
});

test.each([
  [
    String.raw`<< /Title (A) /Creator (Mozilla/5.0 \(X11; Linux\) x) /Producer (S) >>`,
    '<< /Title (A) /Creator (Waymark)',
  ],
  ['/Creator (abc) rest', '/Creator (abc) rest'],
  ['no maker', 'no maker'],
  ['/Creator (unended words', '/Creator (unended words'],
])('the maker in %j is named without moving anything', (pdf, begins) => {
  const named = nameMaker(Buffer.from(pdf, 'latin1')).toString('latin1');
  expect(named).toHaveLength(pdf.length);
  expect(named.startsWith(begins)).toBe(true);
  expect(named.endsWith(pdf.slice(-5))).toBe(true);
  expect(named).not.toContain('Mozilla');
});

test('the patience for a page is a whole number of milliseconds, and longer for a longer one', () => {
  expect(Number.isInteger(printPatience('x'.repeat(7)))).toBe(true);
  expect(printPatience('x'.repeat(1_000_000))).toBeGreaterThan(printPatience(''));
});
