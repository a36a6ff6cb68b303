import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The faces that the plan is printed in: the interface's for labels, the serif with optical sizes for words. */
const sheets = ['inter/wght.css', 'source-serif-4/opsz.css'] as const;

interface Face {
  /** The rule as the font's package has it. */
  rule: string;
  /** The font file that the rule names. */
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
      return rule.replace(/url\([^)]*\)/, `url(data:font/woff2;base64,${data})`);
    })
    .join('\n');
}

function readFaces(): Face[] {
  const root = fontRoot();
  if (root === null) return [];
  return sheets.flatMap((sheet) => {
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
  if (existsSync(join(built, sheets[0]))) return built;
  try {
    const found = createRequire(import.meta.url).resolve(`@fontsource-variable/${sheets[0]}`);
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
