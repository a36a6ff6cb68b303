import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * The faces that a PDF is printed in, as style sheets of the packages `@fontsource/*`. They have one weight each: a
 * variable font, as the window uses, becomes drawings without a name (Type 3) in a PDF.
 */
export const fontSheets = [
  'inter/400.css',
  'inter/500.css',
  'inter/600.css',
  'source-serif-4/400.css',
  'source-serif-4/600.css',
] as const;

interface Face {
  /** The rule as the font's package has it. */
  rule: string;
  /** The WOFF2 file that the rule names first. */
  file: string;
  /** The characters that the file holds, as pairs of first and last code point. */
  ranges: [number, number][];
}

let faces: Face[] | null = null;

/**
 * `@font-face` rules with the fonts inside, for a page that loads nothing. Only the files that hold characters of `text`
 * are taken. Empty when the fonts cannot be found; the page then uses the system's.
 *
 * The build copies the fonts beside main's bundle (`out/main/fonts`), where the packaged app has them too; a checkout
 * reads them from their packages.
 */
export function fontCss(text: string): string {
  faces ??= readFaces();
  const points = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return faces
    .filter(({ ranges }) => points.some((point) => ranges.some(([from, to]) => point >= from && point <= to)))
    .map(({ rule, file }) => {
      const data = readFileSync(file).toString('base64');
      return rule.replace(/src:[^;]*;/, `src: url(data:font/woff2;base64,${data}) format('woff2');`);
    })
    .join('\n');
}

function readFaces(): Face[] {
  const root = fontRoot();
  if (root === null) return [];
  return fontSheets.flatMap((sheet) => {
    const path = join(root, sheet);
    const rules = readFileSync(path, 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
    return rules.map((rule) => ({
      rule,
      file: join(dirname(path), /url\(([^)]*)\)/.exec(rule)?.[1] ?? ''),
      ranges: unicodeRanges(/unicode-range:([^;]*)/.exec(rule)?.[1] ?? ''),
    }));
  });
}

function fontRoot(): string | null {
  const built = join(import.meta.dirname, 'fonts');
  if (existsSync(join(built, fontSheets[0]))) return built;
  try {
    const found = createRequire(import.meta.url).resolve(`@fontsource/${fontSheets[0]}`);
    return dirname(dirname(found));
  } catch {
    return null;
  }
}

function unicodeRanges(list: string): [number, number][] {
  return list.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
